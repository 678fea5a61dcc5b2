import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { highlightIds } from '../model/highlight.ts';
import { type LessonSource, lessonReferences } from '../report/lesson-references.ts';

/**
 * The lessons of `content/lessons/<lang>/<slug>.mdx`. Throws a UserError with every mistake that their writers can mend:
 * a file name that is no address, a practice that does not exist, a time that cannot be read. A session that is not in
 * the data is none: lessons outlive data.
 */
export function lessonSources(projectRoot: string): LessonSource[] {
  const folder = join(projectRoot, 'content/lessons');
  if (!existsSync(folder)) return [];
  const mistakes: string[] = [];
  const sources = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: lang }) =>
      readdirSync(join(folder, lang))
        .filter((name) => name.endsWith('.mdx'))
        .toSorted()
        .map((name): LessonSource => {
          const text = readFileSync(join(folder, lang, name), 'utf8').replace(/\r\n/g, '\n');
          const source = { slug: name.slice(0, -4), lang, body: text.replace(/^---\n[\s\S]*?\n---\n/, '') };
          mistakes.push(...mistakesOf(source).map((mistake) => `- content/lessons/${lang}/${name}: ${mistake}`));
          return source;
        }),
    );
  if (mistakes.length > 0) throw new UserError(['Pelajaran belum bisa dipakai:', ...mistakes].join('\n'));
  return sources;
}

function mistakesOf({ slug, body }: LessonSource): string[] {
  const { guides, moments } = lessonReferences(body);
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
      ? []
      : ['nama berkas hanya boleh berisi huruf kecil, angka, dan tanda hubung.']),
    ...guides
      .filter((id) => !(highlightIds as readonly string[]).includes(id))
      .map((id) => `tidak ada praktik “${id}”. Pakai nama berkas dari content/guides/id.`),
    ...moments
      .filter(({ second }) => second === null)
      .map(({ at }) => `waktu “${at}” tidak terbaca. Tulis seperti 12:40 atau 1:02:05.`),
  ];
}
