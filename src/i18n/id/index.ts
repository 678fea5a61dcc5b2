import { explain } from './explain.ts';
import { facts, factWords, missing, ruleNames } from './facts.ts';
import { handout, social } from './handout.ts';
import { lessons } from './lessons.ts';
import { practices } from './practices.ts';
import { importReport, problems } from './problems.ts';
import { saved } from './saved.ts';
import { settlements } from './settlements.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { writing } from './writing.ts';

export const id = {
  ...site,
  saved,
  share,
  facts,
  factWords,
  missing,
  ruleNames,
  lessons,
  handout,
  social,
  practices,
  problems,
  importReport,
  settlements,
  explain,
  writing,
};
