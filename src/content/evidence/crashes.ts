/** The crash of the tiny book under every rule book that runs. */
import type { Crash } from './crash.ts';
import rows from './crashes.json' with { type: 'json' };

export const crashes: readonly Crash[] = rows;
