/** The chapters there are, in the order they are read, and the shorter ways through them. */
import type { Lesson } from '#protocol/lesson.ts';
import { aBet } from './aBet.ts';
import { absorber } from './absorber.ts';
import { chain } from './chain.ts';
import { deposit } from './deposit.ts';
import { lastResort } from './lastResort.ts';
import { notRobbed } from './notRobbed.ts';
import { otherSide } from './otherSide.ts';

export interface Chapter {
  readonly number: number;
  readonly lesson: Lesson;
}

export const lessons: readonly Chapter[] = [
  { number: 1, lesson: aBet },
  { number: 2, lesson: deposit },
  { number: 3, lesson: otherSide },
  { number: 4, lesson: absorber },
  { number: 5, lesson: lastResort },
  { number: 6, lesson: notRobbed },
  { number: 7, lesson: chain },
];

export const paths: readonly { readonly id: 'short' | 'class' | 'quant'; readonly chapters: readonly string[] }[] = [
  { id: 'short', chapters: ['last-resort'] },
  { id: 'class', chapters: ['a-bet', 'deposit', 'other-side', 'last-resort', 'not-robbed'] },
  { id: 'quant', chapters: ['last-resort', 'not-robbed', 'absorber', 'chain'] },
];
