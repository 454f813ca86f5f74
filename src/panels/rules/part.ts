/** The mode Rules and its words. */
import { lab } from '#content/messages/en/lab.ts';
import { ruleNames } from '#content/messages/en/ruleNames.ts';
import { ruleSentences } from '#content/messages/en/ruleSentences.ts';
import { rules } from '#content/messages/en/rules.ts';
import { RulesMode } from './RulesMode.tsx';

export const part = { Body: RulesMode, words: { ...rules, ...ruleNames, ...ruleSentences, ...lab } };
