import { type Lang, langs } from '../model/language.ts';
import { en } from './en/index.ts';
import { id } from './id/index.ts';

export type { Lang };
export { langs };

/** The texts of every language of `langs`: each is a folder beside this file. */
export const languages = { id, en } satisfies Record<Lang, unknown>;

/** All interface texts of a language, shaped like the Indonesian ones. */
export type Words = Texts<typeof id>;
type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** The interface texts of a language. */
export function words(lang: Lang): Words {
  return languages[lang];
}

/** Fills `{name}` places of a text; a name without a value is a mistake of ours and stays visible. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
