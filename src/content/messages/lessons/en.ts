/** What the lessons say in English, by the lesson's id. Loaded with the lessons. */
import { aBet } from './en/aBet.ts';
import { absorber } from './en/absorber.ts';
import { chain } from './en/chain.ts';
import { deposit } from './en/deposit.ts';
import { lastResort } from './en/lastResort.ts';
import { notRobbed } from './en/notRobbed.ts';
import { otherSide } from './en/otherSide.ts';
import type { LessonWords } from './words.ts';

export const lessonWords: Readonly<Record<string, LessonWords>> = {
  'a-bet': aBet,
  deposit,
  'other-side': otherSide,
  absorber,
  'last-resort': lastResort,
  'not-robbed': notRobbed,
  chain,
};
