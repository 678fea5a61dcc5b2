import { body } from './body.ts';
import { careOfOneself } from './care-of-oneself.ts';
import { cooking } from './cooking.ts';
import { days } from './days.ts';
import { explaining } from './explaining.ts';
import { feelings } from './feelings.ts';
import { household } from './household.ts';
import { littleWords } from './little-words.ts';
import { livingThings } from './living-things.ts';
import { looks } from './looks.ts';
import { machines } from './machines.ts';
import { showing } from './showing.ts';
import { smellAndTaste } from './smell-and-taste.ts';
import { speedAndSafety } from './speed-and-safety.ts';
import { talking } from './talking.ts';
import { touch } from './touch.ts';
import { trade } from './trade.ts';
import { using } from './using.ts';
import { wearAndTear } from './wear-and-tear.ts';

const texts = [
  body,
  careOfOneself,
  cooking,
  days,
  explaining,
  feelings,
  household,
  littleWords,
  livingThings,
  looks,
  machines,
  showing,
  smellAndTaste,
  speedAndSafety,
  talking,
  touch,
  trade,
  using,
  wearAndTear,
];

/**
 * The senses of words: some 330 classes of words that can stand for each other in what hosts say, so that what is learnt of
 * one word holds for its sisters. `name: words` in the files beside this one; a word may have several senses. As
 * `@name`, the words as `a|b|c`.
 */
export const senses: readonly (readonly [name: string, words: string])[] = texts.flatMap((text) =>
  text
    .trim()
    .split(/\n(?! )/)
    .map((sense): [string, string] => {
      const [name = '', words = ''] = sense.split(':');
      return [`@${name}`, words.trim().split(/\s+/).join('|')];
    }),
);
