/** The lab and its words. */
import { lab } from '#content/messages/en/lab.ts';
import { LabPanel } from './LabPanel.tsx';

export const part = { Body: LabPanel, words: lab };
