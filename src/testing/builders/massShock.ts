/**
 * The mass shock of the benchmark: half the accounts are long and bankrupt after the fall, half are short and win. The
 * fund is empty and the book empty or thin, so that nearly every lot goes through ADL.
 */
import type { Contract } from '#engine/contract/contract.ts';
import { Generator } from '#engine/rng.ts';
import { STREET } from '#engine/world.ts';
import type { Command } from '#protocol/command.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Ticks } from '#protocol/units.ts';
import { type Built, buildWorld, type Crowd, emptyCrowd, FIRST_TRADER, type OwnedQuote } from './world.ts';

/** Tick 0.1, lot 0.001, atom 0.000001: a coin at 100,000. */
export const shockContract: Contract = {
  id: 'X-USD',
  kind: 'linear',
  maxTicks: 10_000_000,
  atomsPerTickLot: 100,
  inverseNumerator: 0,
  tiers: [{ upTo: Number.POSITIVE_INFINITY, initialPpm: 20_000, maintenancePpm: 10_000, amount: 0 }],
  makerFeePpm: 0,
  takerFeePpm: 0,
  fundingEverySteps: 0,
  fundingRatePpm: 0,
  mark: { kind: 'index' },
};

/** The price before the fall, ticks: everybody is above maintenance. */
export const startMark = 1_000_000;
/** The price after the fall, ticks: every long is bankrupt, every short has won. */
export const shockMark = 790_000;
const LOWEST_ENTRY = 990_000;
const ENTRY_SPAN = 20_001;
const MOST_LOTS = 100;
const LEAST_LEVERAGE = 8;
const LEVERAGE_SPAN = 33;

export interface MassShock {
  /** Traders; half of them (rounded up) long. */
  readonly accounts: number;
  readonly seed: number;
  readonly rules: RuleBook;
  /** `thin`: bids for one lot in a hundred of the longs'. */
  readonly book: 'empty' | 'thin';
}

/** Sets the index to the price after the fall. */
export const shockCommands: readonly Command[] = [{ kind: 'setIndexPrice', contract: 0, price: shockMark as Ticks }];

function fillAccount(crowd: Crowd, account: number, lots: number, generator: Generator): void {
  const entry = LOWEST_ENTRY + generator.below(ENTRY_SPAN);
  const leverage = LEAST_LEVERAGE + generator.below(LEVERAGE_SPAN);
  const cost = lots * entry * shockContract.atomsPerTickLot;
  crowd.lots[account] = lots;
  crowd.cost[account] = cost;
  crowd.leverage[account] = leverage * 1_000_000;
  // Up to half as much again as the initial margin: no two accounts are alike.
  const initialMargin = Math.ceil(Math.abs(cost) / leverage);
  crowd.cash[account] = initialMargin + generator.below(Math.ceil(initialMargin / 2));
}

/** Sizes drawn for one side; the last accounts are adjusted until they sum to `total` (when given). */
function drawSizes(count: number, generator: Generator, total: number | null): Float64Array {
  const sizes = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sizes[i] = 1 + generator.below(MOST_LOTS);
    sum += sizes[i] ?? 0;
  }
  if (total === null) return sizes;
  let missing = total - sum;
  for (let i = count - 1; missing !== 0; i = i === 0 ? count - 1 : i - 1) {
    const size = sizes[i] ?? 0;
    const change = missing > 0 ? Math.min(missing, MOST_LOTS) : Math.max(missing, 1 - size);
    sizes[i] = size + change;
    missing -= change;
  }
  return sizes;
}

/** Ten stale bids under the starting price: better than most bankruptcy prices, so they fill, and then they are gone. */
function thinBids(lots: number): OwnedQuote[] {
  const perLevel = Math.max(1, Math.floor(lots / 1000));
  return Array.from({ length: 10 }, (_, level) => ({
    quote: [startMark - 5_000 * (level + 1), perLevel],
    owner: STREET,
  }));
}

/** The crowd before the fall. Long and short accounts alternate, as in a population. */
export function buildMassShock({ accounts, seed, rules, book }: MassShock): Built {
  const generator = new Generator(seed);
  const crowd = emptyCrowd(accounts);
  const longs = drawSizes(Math.ceil(accounts / 2), generator, null);
  const totalLots = longs.reduce((sum, size) => sum + size, 0);
  const shorts = drawSizes(Math.floor(accounts / 2), generator, totalLots);
  for (let i = 0; i < accounts; i++) {
    const size = (i % 2 === 0 ? longs : shorts)[i >> 1] ?? 0;
    fillAccount(crowd, FIRST_TRADER + i, i % 2 === 0 ? size : -size, generator);
  }
  return buildWorld({
    contract: shockContract,
    rules,
    crowd,
    fund: 0,
    price: startMark,
    bids: book === 'thin' ? thinBids(totalLots) : [],
  });
}
