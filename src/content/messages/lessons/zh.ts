/** What the lessons say in Simplified Chinese, by the lesson's id. Loaded with the lessons. */

import type { LessonWords } from './words.ts';
import { lastResort } from './zh/lastResort.ts';

export const lessonWords: Readonly<Record<string, LessonWords>> = { 'last-resort': lastResort };
