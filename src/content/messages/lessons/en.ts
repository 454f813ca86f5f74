/** What the lessons say in English, by the lesson's id. Loaded with the lessons. */
import { lastResort } from './en/lastResort.ts';
import type { LessonWords } from './words.ts';

export const lessonWords: Readonly<Record<string, LessonWords>> = { 'last-resort': lastResort };
