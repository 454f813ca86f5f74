/** Every scenario that ships, in the order of the menu. The menu and the tests walk this one list. */
import type { ScenarioFile } from '#protocol/scenario.ts';
import { canonical } from './canonical.ts';
import { canonicalEmptyFund } from './canonicalEmptyFund.ts';
import { cascade } from './cascade.ts';
import { march2020 } from './march2020.ts';
import { october2025 } from './october2025.ts';

export const scenarios: readonly ScenarioFile[] = [canonical, canonicalEmptyFund, cascade, october2025, march2020];
