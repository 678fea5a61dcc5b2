import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guideSource } from '../../src/publish/guide-source.ts';
import { emptyFolder } from './folders.ts';
import { projectRoot } from './small-report.ts';

const english = guideSource(projectRoot, ['en'], 'buyer-trust');
const indonesian = guideSource(projectRoot, ['id'], 'buyer-trust');

it('a guide is read in the first wanted language', () => {
  expect(english.title).not.toBe(indonesian.title);
  expect(guideSource(projectRoot, ['en', 'id'], 'buyer-trust')).toEqual(english);
});

it('a guide not written in a wanted language is read in another, and one written in none is a mistake', () => {
  const root = emptyFolder();
  const file = 'content/guides/en/buyer-trust.mdx';
  mkdirSync(join(root, 'content/guides/en'), { recursive: true });
  cpSync(join(projectRoot, file), join(root, file));
  expect(guideSource(root, ['id'], 'buyer-trust')).toEqual(english);
  expect(() => guideSource(root, ['id'], 'clear-audio')).toThrow('clear-audio');
});
