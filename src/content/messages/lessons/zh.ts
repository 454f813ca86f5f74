/** What the lessons say in Simplified Chinese, by the lesson's id. Loaded with the lessons. */

import type { LessonWords } from './words.ts';
import { aBet } from './zh/aBet.ts';
import { absorber } from './zh/absorber.ts';
import { chain } from './zh/chain.ts';
import { deposit } from './zh/deposit.ts';
import { lastResort } from './zh/lastResort.ts';
import { notRobbed } from './zh/notRobbed.ts';
import { otherSide } from './zh/otherSide.ts';

export const lessonWords: Readonly<Record<string, LessonWords>> = {
  'a-bet': aBet,
  deposit,
  'other-side': otherSide,
  absorber,
  'last-resort': lastResort,
  'not-robbed': notRobbed,
  chain,
};
