/** The mode Learn and its words. */
import { cited } from '#content/messages/en/cited.ts';
import { glossary } from '#content/messages/en/glossary.ts';
import { learn } from '#content/messages/en/learn.ts';
import { LearnMode } from './LearnMode.tsx';

export const part = { Body: LearnMode, words: { ...learn, ...cited, ...glossary } };
