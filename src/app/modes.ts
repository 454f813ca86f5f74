/**
 * What the page can be besides the stage: one entry per mode, loaded when somebody goes there. A mode's link, its title
 * (`mode.…` in the messages), its address (`?view=…`) and the focus on its heading come with the entry.
 */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Mode } from '#store/view.ts';

type Reading = Exclude<Mode, 'stage'>;
type Lazy = LazyExoticComponent<ComponentType>;

/** In the order of the links. */
export const readings: Readonly<Partial<Record<Reading, Lazy>>> = {
  learn: lazy(async () => ({ default: (await import('./learn/LearnMode.tsx')).LearnMode })),
  rules: lazy(async () => ({ default: (await import('#panels/rules/RulesMode.tsx')).RulesMode })),
  evidence: lazy(async () => ({ default: (await import('#panels/evidence/EvidenceMode.tsx')).EvidenceMode })),
  glossary: lazy(async () => ({ default: (await import('#panels/glossary/GlossaryMode.tsx')).GlossaryMode })),
};

const isReading = (mode: string): mode is Reading => Object.hasOwn(readings, mode);

export const modes: readonly Mode[] = ['stage', ...Object.keys(readings).filter(isReading)];
