/** An explanation and the names of rules in it. */
import { ruleNames } from '#content/messages/en/ruleNames.ts';
import { ExplanationBody } from './ExplanationBody.tsx';

export const part = { Body: ExplanationBody, words: ruleNames };
