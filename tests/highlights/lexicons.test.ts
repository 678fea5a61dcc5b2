import { describe, expect, test } from 'vitest';
import { lexicons } from '../../src/highlights/speech/lexicons/index.ts';
import { teaserWords } from '../../src/highlights/speech/lexicons/teaser-video.ts';
import { phrasesIn } from '../../src/highlights/speech/phrases.ts';

for (const lexicon of [...lexicons, teaserWords]) {
  for (const { rule, yes, no } of lexicon.rules) {
    describe(`${lexicon.id}/${rule}`, () => {
      const rules = (text: string) => phrasesIn(text, lexicon).map((hit) => hit.rule);
      test.each(yes)('hears "%s"', (text) => expect(rules(text)).toContain(rule));
      test.each(no)('lets "%s" pass', (text) => expect(rules(text)).not.toContain(rule));
    });
  }
}
