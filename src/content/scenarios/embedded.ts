/** What a page in one file carries: the tiny books. Recorded days are read on the site. */
import type { ScenarioFile } from '#protocol/scenario.ts';
import { canonical } from './canonical.ts';
import { canonicalEmptyFund } from './canonicalEmptyFund.ts';
import { cascade } from './cascade.ts';

export const embedded: readonly ScenarioFile[] = [canonical, canonicalEmptyFund, cascade];
