/** The chapters there are, in the order they are read, and the shorter ways through them. */
import type { Lesson } from '#protocol/lesson.ts';
import { lastResort } from './lastResort.ts';

export interface Chapter {
  readonly number: number;
  readonly lesson: Lesson;
}

export const lessons: readonly Chapter[] = [{ number: 5, lesson: lastResort }];

export const paths: readonly { readonly id: 'short' | 'class' | 'quant'; readonly chapters: readonly string[] }[] = [
  { id: 'short', chapters: ['last-resort'] },
];
