import { facts, missing, ruleNames } from './facts.ts';
import { handout, social } from './handout.ts';
import { lessons } from './lessons.ts';
import { practices } from './practices.ts';
import { problems } from './problems.ts';
import { saved } from './saved.ts';
import { settlements } from './settlements.ts';
import { share } from './share.ts';
import { site } from './site.ts';

export const id = {
  ...site,
  saved,
  share,
  facts,
  missing,
  ruleNames,
  lessons,
  handout,
  social,
  practices,
  problems,
  settlements,
};
