import * as interaction from './audience-interaction/words.ts';
import * as trust from './buyer-trust/words.ts';
import * as call from './call-to-action/words.ts';
import * as format from './creative-format/words.ts';
import * as demo from './product-demo/words.ts';
import * as colours from './product-details/colours.ts';
import * as flavours from './product-details/flavours.ts';
import * as materials from './product-details/materials.ts';
import * as measures from './product-details/measures.ts';
import * as places from './product-details/places.ts';
import * as substances from './product-details/substances.ts';
import * as troubles from './product-value/troubles.ts';
import * as offers from './special-offers/words.ts';
import * as occasions from './target-audience/occasions.ts';
import * as target from './target-audience/words.ts';
import { goods } from './vocabulary.ts';

const rooms = {
  interaction,
  trust,
  call,
  format,
  demo,
  colours,
  flavours,
  materials,
  measures,
  places,
  substances,
  troubles,
  offers,
  occasions,
  target,
  words: { goods },
};

/**
 * The fields of meaning that the lexicons know, as `@room.list`, each with its words as `a|b|c`: all materials, all
 * troubles, all occasions. What is learnt of a field holds for a word of it that no labelled sentence has. The lists of
 * features and benefits are left out: in cross-validation they did more harm than good beside the senses of words.
 */
export const fields: readonly (readonly [name: string, words: string])[] = Object.entries(rooms).flatMap(
  ([room, lists]) =>
    Object.entries(lists)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].includes('|'))
      .map(([list, words]) => [`@${room}.${list}`, words] as const),
);
