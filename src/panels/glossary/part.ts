/** The glossary and its words. */
import { cited } from '#content/messages/en/cited.ts';
import { glossary } from '#content/messages/en/glossary.ts';
import { GlossaryMode } from './GlossaryMode.tsx';

export const part = { Body: GlossaryMode, words: { ...glossary, ...cited } };
