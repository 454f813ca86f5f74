/**
 * What the page can be besides the stage: one entry per mode, loaded when somebody goes there. A mode's link, its title
 * (`mode.…` in the messages), its address (`?view=…`) and the focus on its heading come with the entry.
 */
import type { ComponentType } from 'react';
import type { Mode } from '#store/view.ts';
import { later } from '#ui/Later.tsx';

type Reading = Exclude<Mode, 'stage'>;

/** In the order of the links. */
export const readings: Readonly<Partial<Record<Reading, ComponentType>>> = {
  learn: later('mode.learn', async () => (await import('./learn/part.ts')).part),
  rules: later('mode.rules', async () => (await import('#panels/rules/part.ts')).part),
  evidence: later('mode.evidence', async () => (await import('#panels/evidence/part.ts')).part),
  glossary: later('mode.glossary', async () => (await import('#panels/glossary/part.ts')).part),
};

const isReading = (mode: string): mode is Reading => Object.hasOwn(readings, mode);

export const modes: readonly Mode[] = ['stage', ...Object.keys(readings).filter(isReading)];
