/** What is locked while a step is only to be looked at. */
import type { ControlId } from '#protocol/lesson.ts';

export const WATCH: readonly ControlId[] = ['handle', 'timeline', 'knob'];
