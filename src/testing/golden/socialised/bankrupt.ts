/** One account that owes and holds nothing, in one contract at a mark of two ticks: the end of a waterfall. */
import { canonical } from '#content/rulebooks/canonical.ts';
import type { Contract } from '#engine/contract/contract.ts';
import { settleDeficit } from '#engine/fallback/deficit.ts';
import { CROSS } from '#engine/margin/bucket.ts';
import { FIRST_FUND, VAULT } from '#engine/world.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { buildFewAccounts, type Few, type FewAccount, runOf } from '../../builders/fewAccounts.ts';

/** Mark before the step, one tick; the mark is one tick higher, so that a lot long gained one tick × lot. */
const BEFORE = 1;

export interface Debt {
  readonly rules: Pick<RuleBook, 'fallback'> & Partial<Pick<RuleBook, 'sharing'>>;
  /** Atoms. */
  readonly owed: number;
  readonly fund: number;
  readonly vault: number;
  readonly others: readonly FewAccount[];
}

const CONTRACT: Contract = {
  id: 'X',
  kind: 'linear',
  maxTicks: 4,
  atomsPerTickLot: 1,
  inverseNumerator: 0,
  tiers: [{ upTo: Number.POSITIVE_INFINITY, initialPpm: 0, maintenancePpm: 0, amount: 0 }],
  makerFeePpm: 0,
  takerFeePpm: 0,
  fundingEverySteps: 0,
  fundingRatePpm: 0,
  mark: { kind: 'index' },
};

/** Settles the debt by fund, vault and fallback, as the engine does at the end of a bucket's waterfall. */
export function settleDebt({ rules, owed, fund, vault, others }: Debt): Few {
  const few = buildFewAccounts({
    contracts: [CONTRACT],
    marks: [BEFORE + 1],
    accounts: [{ id: 'the bankrupt', cash: -owed, positions: [] }, ...others],
    rules: {
      ...canonical,
      ...rules,
      fund: { ...canonical.fund, floor: '0', balance: 'cash' },
      vault: { kind: 'absorbs', lossCap: null },
    },
    unit: { atom: { digits: 1n, scale: 0 }, atomText: '1', atomsPerQuote: 1 },
    fund,
  });
  const [market] = few.state.markets;
  if (market !== undefined) market.periodMark = BEFORE;
  few.state.cash[VAULT] = vault;
  settleDeficit(runOf(few), few.accountOf('the bankrupt'), CROSS, 0, -1);
  return few;
}

export const cashOf = ({ state, accountOf }: Few, id: string): number => state.cash[accountOf(id)] ?? 0;
export const fundOf = ({ state }: Few): number => state.cash[FIRST_FUND] ?? 0;
export const vaultOf = ({ state }: Few): number => state.cash[VAULT] ?? 0;
