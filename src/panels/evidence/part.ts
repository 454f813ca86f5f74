/** The mode Evidence and its words. */
import { evidence } from '#content/messages/en/evidence.ts';
import { rules } from '#content/messages/en/rules.ts';
import { EvidenceMode } from './EvidenceMode.tsx';

export const part = { Body: EvidenceMode, words: { ...evidence, ...rules } };
