/** What a page in one file carries: the tiny books. A recorded day is a page of its own, which carries that day too. */
import type { ScenarioFile } from '#protocol/scenario.ts';
import { canonical } from './canonical.ts';
import { canonicalEmptyFund } from './canonicalEmptyFund.ts';
import { cascade } from './cascade.ts';

export const embedded: readonly ScenarioFile[] = [canonical, canonicalEmptyFund, cascade];

/** Ids of those with a page of their own, known without loading them. */
export const apart: readonly string[] = ['october-2025', 'march-2020'];
