import type { Lexicon } from '../lexicon.ts';
import { ages } from './target-audience/ages.ts';
import { answered } from './target-audience/answered.ts';
import { bodies } from './target-audience/bodies.ts';
import { groups } from './target-audience/groups.ts';
import { needs } from './target-audience/needs.ts';
import { scenes } from './target-audience/scenes.ts';

/** H12: for whom it is (`user`), and where, when or for what occasion it is used (`scenario`). "Everybody" is nobody. */
export const targetAudience: Lexicon = {
  id: 'target-audience',
  rules: [...groups, ...bodies, ...ages, ...needs, ...scenes, ...answered],
};
