/** Random worlds of a few accounts, and price paths through them: what property tests run engines on. */
import * as fc from 'fast-check';
import type { Contract } from '#engine/contract/contract.ts';
import { tierOf } from '#engine/contract/tiers.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { shockContract } from './massShock.ts';
import { type Built, buildWorld, emptyCrowd, FIRST_TRADER, type OwnedQuote } from './world.ts';

const START = 10_000;

interface SmallAccount {
  readonly lots: number;
  readonly entry: number;
  /** Whole, 0: by tier. */
  readonly leverage: number;
  /** Cash above the initial margin, thousandths of it; may be negative. */
  readonly more: number;
}

interface SmallOrder {
  readonly buys: boolean;
  /** Ticks from the start, away from the other side. */
  readonly distance: number;
  readonly lots: number;
  /** The street's when it is no trader's number. */
  readonly owner: number;
}

export interface SmallWorld {
  readonly accounts: readonly SmallAccount[];
  readonly orders: readonly SmallOrder[];
  /** Atoms. */
  readonly fund: number;
  /** Marks of the steps, ticks. */
  readonly path: readonly number[];
}

const account: fc.Arbitrary<SmallAccount> = fc.record({
  lots: fc.integer({ min: -50, max: 50 }),
  entry: fc.integer({ min: 9_000, max: 11_000 }),
  leverage: fc.constantFrom(0, 1, 3, 5, 7, 10, 20, 50),
  more: fc.integer({ min: -200, max: 1_000 }),
});

const order: fc.Arbitrary<SmallOrder> = fc.record({
  buys: fc.boolean(),
  distance: fc.integer({ min: 1, max: 1_500 }),
  lots: fc.integer({ min: 1, max: 40 }),
  owner: fc.integer({ min: -6, max: 5 }),
});

export const smallWorld: fc.Arbitrary<SmallWorld> = fc.record({
  accounts: fc.array(account, { minLength: 2, maxLength: 12 }),
  orders: fc.array(order, { maxLength: 8 }),
  fund: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000_000_000 })),
  path: fc.array(fc.integer({ min: 6_000, max: 15_000 }), { minLength: 1, maxLength: 5 }),
});

/** Two brackets, so that tiers matter. The edge of the first is continuous. */
const smallContract: Contract = {
  ...shockContract,
  maxTicks: 100_000,
  atomsPerTickLot: 10_000,
  tiers: [
    { upTo: 2_000_000_000, initialPpm: 20_000, maintenancePpm: 10_000, amount: 0 },
    { upTo: Number.POSITIVE_INFINITY, initialPpm: 50_000, maintenancePpm: 25_000, amount: 30_000_000 },
  ],
};

/** The world of a drawing. The last account takes whatever balances the lots. */
export function buildSmallWorld(small: SmallWorld, rules: RuleBook): Built {
  const crowd = emptyCrowd(small.accounts.length);
  let sum = 0;
  small.accounts.forEach(({ lots, entry, leverage, more }, i) => {
    const at = FIRST_TRADER + i;
    const held = i === small.accounts.length - 1 ? -sum : lots;
    sum += held;
    const cost = held * entry * smallContract.atomsPerTickLot;
    const entryValue = Math.abs(cost);
    const initial =
      leverage > 0 ? entryValue / leverage : (entryValue * tierOf(smallContract.tiers, entryValue).initialPpm) / 1e6;
    // −0 never enters the columns.
    crowd.lots[at] = held === 0 ? 0 : held;
    crowd.cost[at] = cost === 0 ? 0 : cost;
    crowd.leverage[at] = leverage * 1_000_000;
    crowd.cash[at] = Math.max(0, Math.ceil((initial * (1_000 + more)) / 1_000));
  });
  const quotes = (buys: boolean): OwnedQuote[] =>
    small.orders
      .filter((one) => one.buys === buys)
      .map(({ distance, lots, owner }) => ({
        quote: [buys ? START - distance : START + distance, lots],
        ...(owner >= 0 && owner < small.accounts.length ? { owner: FIRST_TRADER + owner } : {}),
      }));
  return buildWorld({
    contract: smallContract,
    rules,
    crowd,
    fund: small.fund,
    price: START,
    bids: quotes(true),
    asks: quotes(false),
  });
}
