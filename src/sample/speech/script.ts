import type { Beat, Detail } from '../detail.ts';
import { fieldOf } from '../goods/catalogue.ts';
import type { Good } from '../goods/good.ts';
import { type Chance, deck } from '../random.ts';
import type { Stage } from '../scenes.ts';
import { common, type Moment } from './common.ts';
import { english } from './english.ts';
import { lineBook } from './lines.ts';
import { questions } from './questions.ts';
import { plantedViewer, type Region } from './regions.ts';
import { addressed, inside, voice } from './voice.ts';

/** One sentence, and the viewer's question it answers, if any. */
export interface Sentence {
  text: string;
  asked?: { who: string; question: string };
}

/** Gives the sentences of a session, beat by beat; never runs dry. */
export interface Script {
  /** The next sentence while this beat is on. */
  next: (beat: Beat) => Sentence;
}

const stages = ['material', 'options', 'value', 'origin', 'demo', 'variants', 'target', 'learn'] as const;
type ProductStage = (typeof stages)[number];

/** Writes one host's script: what is said in which beat, with the stages this session leaves out. */
export function scriptOf(detail: Detail, region: Region, luck: Chance): Script {
  const { scene, person } = detail.planned;
  const without = new Set<Stage>(scene.speech?.without ?? []);
  const field = fieldOf(person.category);
  const goods = [...new Set(detail.beats.flatMap(({ good }) => (good ? [good] : [])))];
  const { allowed, draw, fresh } = lineBook(without, luck);
  let planted = scene.planted === true ? 2 : 0;
  const someone = () => addressed(region, luck);
  const put = (line: string, good: Good | null, who?: string): Sentence => {
    const setting = {
      good,
      place: good ? goods.indexOf(good) + 1 : luck.int(1, 9),
      names: [who ?? someone(), addressed(region, luck)] as const,
    };
    return { text: voice(line, setting, region, luck) };
  };
  const at = (moment: Moment, good: Good | null): Sentence => {
    const foreign =
      scene.speech?.english === true && luck.maybe(0.5)
        ? (english as Record<string, readonly string[]>)[moment]
        : undefined;
    const lines = foreign ?? common[moment];
    return put(draw(foreign ? `en/${moment}` : moment, lines), good);
  };
  const of = (good: Good, stage: ProductStage): Sentence => put(draw(`${good.id}/${stage}`, good.talk[stage]), good);
  const unsaid = (good: Good, stage: ProductStage): boolean => !without.has(stage) && fresh(good.talk[stage]);
  const heard: string[] = [];
  // Without interaction nothing is asked at all, so that stage does not thin the questions out.
  const open = ([text, answer]: readonly [string, string]) => without.has('talk') || allowed(`${text} ${answer}`);
  const general = deck(questions.filter(open), luck);
  const question = (good: Good): readonly [string, string] => {
    const own = good.talk.ask.find((pair) => open(pair) && !heard.includes(pair[0]));
    const found = own && luck.maybe(0.6) ? own : general();
    heard.push(found[0]);
    if (heard.length > 14) heard.shift();
    return found;
  };
  const ask = (good: Good): Sentence => {
    if (without.has('talk')) return at('fill', good);
    const [asked, answer] = question(good);
    const who = planted > 0 ? `Kak ${plantedViewer}` : someone();
    planted--;
    const answered = luck.maybe(0.55 + scene.craft * 0.4);
    const frame = draw(answered ? 'answer' : 'unanswered', common[answered ? 'answer' : 'unanswered']);
    const line = frame.startsWith('{tanya}')
      ? frame.replace('{tanya}', asked)
      : frame.replace('{tanya}', inside(asked));
    return { ...put(line.replace('{jawab}', answer), good, who), asked: { who, question: asked } };
  };
  const shown = new Set<Good>();
  const queues = new Map<Beat, Sentence[]>();

  const product = (good: Good): Sentence[] => {
    const first = !shown.has(good);
    shown.add(good);
    const lines: Sentence[] = [at('intro', good)];
    for (const stage of stages) {
      if (without.has(stage) || !luck.maybe((first ? 0.62 : 0.35) + scene.craft * 0.36)) {
        if (luck.maybe(0.3 - scene.craft * 0.25)) lines.push(at('vague', good));
        continue;
      }
      lines.push(of(good, stage));
      if (stage === 'demo' && unsaid(good, 'demo') && luck.maybe(0.6)) lines.push(of(good, 'demo'));
      if (luck.maybe(0.35)) lines.push(at('fill', good));
    }
    lines.push(ask(good));
    if (luck.maybe(0.3)) lines.push(at('refusal', good));
    if (!without.has('act') && luck.maybe(0.6)) lines.push(at('cart', good));
    return lines;
  };
  const offer = (good: Good): Sentence[] => {
    if (without.has('offer'))
      return [at('vague', good), at('fill', good), ...(without.has('act') ? [] : [at('cart', good)])];
    const lines = [at(good.was === null ? 'plainPrice' : 'price', good)];
    if (luck.maybe(0.4 + scene.craft * 0.5)) lines.push(at('deal', good));
    if (!without.has('act')) lines.push(...(luck.maybe(0.5) ? [at('urgency', good)] : []), at('cart', good));
    if (!without.has('trust')) lines.push(put(draw('trust', field.trust), good));
    if (good.was !== null) lines.push(at('price', good));
    if (!without.has('act')) lines.push(at('cart', good), at('follow', good));
    return lines;
  };
  const chat = (): Sentence[] => {
    const good = goods.length > 0 ? luck.pick(goods) : null;
    const lines = [at('invite', good), at('readout', good), at('thanks', good)];
    if (good) lines.push(ask(good), ask(good));
    lines.push(put(draw('small', [...field.small, ...common.small]), good), put(draw('region', region.lines), good));
    if (!without.has('trust')) lines.push(at('ship', good));
    if (!without.has('act')) lines.push(at('follow', good));
    return lines;
  };
  const opening = (): Sentence[] => [
    at('greet', null),
    at('greet', null),
    at('check', null),
    put(draw('region', region.lines), null),
    at('greet', null),
    at('agenda', goods[0] ?? null),
    at('check', null),
    at('invite', null),
  ];
  const closing = (): Sentence[] => [
    ...(scene.planted ? [put('Makasih {kak} udah nemenin dari awal.', null, `Kak ${plantedViewer}`)] : []),
    at('close', null),
    at('thanks', null),
    ...(without.has('act') ? [] : [at('follow', goods[0] ?? null)]),
    at('close', null),
    at('close', null),
    put(draw('region', region.lines), null),
    at('close', null),
  ];

  const begin = (beat: Beat): Sentence[] => {
    if (beat.kind === 'open') return opening();
    if (beat.kind === 'close') return closing();
    if (beat.kind === 'chat' || beat.good === null) return chat();
    return beat.kind === 'offer' ? offer(beat.good) : product(beat.good);
  };
  const more = (beat: Beat): Sentence => {
    const good = beat.good;
    const roll = luck.next();
    if (beat.kind === 'close') return at(roll < 0.6 ? 'thanks' : 'close', null);
    if (good === null) {
      if (roll < 0.3) return put(draw('small', [...field.small, ...common.small]), goods[0] ?? null);
      return at(
        roll < 0.5 ? 'readout' : roll < 0.7 ? 'invite' : beat.kind === 'open' ? 'greet' : 'thanks',
        goods[0] ?? null,
      );
    }
    if (roll < 0.2) return at('fill', good);
    if (roll < 0.34 && unsaid(good, 'demo')) return of(good, 'demo');
    if (roll < 0.46 && unsaid(good, 'value')) return of(good, 'value');
    if (roll < 0.54 && !without.has('learn') && fresh(field.learn)) return put(draw('learn', field.learn), good);
    if (roll < 0.62) return ask(good);
    if (roll < 0.7) return put(draw('region', region.lines), good);
    if (roll < 0.78) return at('readout', good);
    if (roll < 0.86) return put(draw('small', [...field.small, ...common.small]), good);
    if (roll < 0.93) return at('check', good);
    return at(scene.craft < 0.5 ? 'vague' : 'invite', good);
  };
  return {
    next: (beat) => {
      const queue = queues.get(beat) ?? begin(beat);
      queues.set(beat, queue);
      return queue.shift() ?? more(beat);
    },
  };
}
