/**
 * One position in a world of its own: its bankruptcy and liquidation price as the engine has them. A venue's formula is
 * worked out exactly beside it, because a page may print more digits than a whole tick; both must say the same.
 */
import { canonical } from '#content/rulebooks/canonical.ts';
import { type Contract, priceOfUnitValue } from '#engine/contract/contract.ts';
import { bankruptcyValue } from '#engine/margin/bankruptcy.ts';
import { liquidationThreshold } from '#engine/margin/threshold.ts';
import { buildFewAccounts } from '../../builders/fewAccounts.ts';
import { NotSupported } from '../case.ts';
import { digitsAt, type Fraction, minus, one, over, plus, scaleOf, times, unitsAt, whole, zero } from './fraction.ts';

/** One atom for a lot at a tick, and no requirement. */
export const plainContract: Contract = {
  id: 'X',
  kind: 'linear',
  maxTicks: Number.MAX_SAFE_INTEGER,
  atomsPerTickLot: 1,
  inverseNumerator: 0,
  tiers: [{ upTo: Number.POSITIVE_INFINITY, initialPpm: 1_000_000, maintenancePpm: 0, amount: 0 }],
  makerFeePpm: 0,
  takerFeePpm: 0,
  fundingEverySteps: 0,
  fundingRatePpm: 0,
  mark: { kind: 'index' },
};

export interface Held {
  readonly kind: 'linear' | 'inverse';
  readonly side: 1 | -1;
  /** In the underlying; in quote currency for an inverse contract. */
  readonly qty: Fraction;
  readonly entry: Fraction;
  /** Money behind it, in the currency that it settles in. */
  readonly money: Fraction;
  /** Maintenance as a share of value at the mark; 0 where none is needed. */
  readonly rate?: Fraction;
  /** Deducted from it: the tier's maintenance amount. */
  readonly amount?: Fraction;
}

const signed = (held: Held): Fraction => whole(held.side);

/** linear: entry − side × money ÷ qty; inverse: qty ÷ (qty ÷ entry + side × money). */
function exactBankruptcy(held: Held): Fraction {
  const { kind, qty, entry, money } = held;
  if (kind === 'linear') return minus(entry, times(signed(held), over(money, qty)));
  return over(qty, plus(over(qty, entry), times(signed(held), money)));
}

/** linear: (side × qty × entry − money − amount) ÷ (qty × (side − rate)); inverse the same in 1 ÷ price. */
function exactLiquidation(held: Held): Fraction {
  const { kind, qty, entry, money, rate = zero, amount = zero } = held;
  const side = signed(held);
  const backing = plus(money, amount);
  if (kind === 'linear') return over(minus(times(side, times(qty, entry)), backing), times(qty, minus(side, rate)));
  return over(times(qty, plus(one, times(side, rate))), plus(over(qty, entry), times(side, backing)));
}

/** Kept below 2^52, so that sums of two stay exact. */
const ROOM = 2n ** 52n;
const HIGHEST = 18;

interface Scaled {
  readonly contract: Contract;
  readonly tickScale: number;
  readonly lots: number;
  readonly cost: number;
  readonly money: number;
}

const integer = (value: Fraction): bigint => value.num / value.den;
const nearest = (value: Fraction, scale: number): number => Number(digitsAt(value, scale, 'nearest'));

/** Tick and atom as fine as keeps the position exact; an inverse position is one lot, whose value is rounded once. */
function scaled(held: Held): Scaled {
  const { kind, side, qty, entry, money, rate = zero, amount = zero } = held;
  const maintenancePpm = unitsAt(rate, 6);
  const tier = (atoms: number) => ({
    upTo: Number.POSITIVE_INFINITY,
    initialPpm: 1_000_000,
    maintenancePpm,
    amount: atoms,
  });
  if (kind === 'inverse') {
    const tickScale = 3;
    let atomScale = 0;
    while (atomScale < HIGHEST && integer(times(qty, whole(10n ** BigInt(atomScale + 1 + tickScale)))) < ROOM)
      atomScale += 1;
    const inverseNumerator = nearest(qty, atomScale + tickScale);
    const maxTicks = nearest(times(entry, whole(1000)), tickScale);
    const contract = {
      ...plainContract,
      kind,
      maxTicks,
      atomsPerTickLot: 0,
      inverseNumerator,
      tiers: [tier(nearest(amount, atomScale))],
    };
    const cost = -side * nearest(over(qty, entry), atomScale);
    return { contract, tickScale, lots: side, cost, money: nearest(money, atomScale) };
  }
  const lotScale = scaleOf(qty);
  const lots = unitsAt(qty, lotScale);
  const highest = integer(times(entry, whole(4))) + 1n;
  let tickScale = 0;
  while (tickScale < HIGHEST && BigInt(lots) * highest * 10n ** BigInt(tickScale + 1) < ROOM) tickScale += 1;
  const atomScale = tickScale + lotScale;
  const contract = {
    ...plainContract,
    kind,
    maxTicks: Number(highest * 10n ** BigInt(tickScale)),
    atomsPerTickLot: 1,
    inverseNumerator: 0,
    tiers: [tier(unitsAt(amount, atomScale))],
  };
  const cost = side * lots * unitsAt(entry, tickScale);
  return { contract, tickScale, lots: side * lots, cost, money: unitsAt(money, atomScale) };
}

/** How far the engine's price may be off, in parts: an inverse value is rounded to the atom, and the price with it. */
const OFF = { linear: 1e-9, inverse: 1e-6 } as const;

/** Two prices are the same, or a tick apart. A price that is none (nothing makes the position bankrupt) is no price. */
function demandSame({ kind }: Held, exact: Fraction, engine: number, tick: number): void {
  const wanted = Number(digitsAt(exact, 15, 'nearest')) / 1e15;
  if (wanted <= 0) throw new NotSupported('a position that no price makes bankrupt');
  if (!(Math.abs(wanted - engine) <= Math.max(1.5 * tick, wanted * OFF[kind])))
    throw new Error(`the formula gives ${wanted}, the engine ${engine}`);
}

function unscalable(error: unknown): never {
  if (error instanceof RangeError)
    throw new NotSupported(`a position that the engine cannot hold exactly: ${error.message}`);
  throw error;
}

/** The price at which the money behind the position is gone. */
export function bankruptcyPrice(held: Held): Fraction {
  const exact = exactBankruptcy(held);
  try {
    const { contract, tickScale, lots, cost, money } = scaled(held);
    const mark = nearest(held.entry, tickScale);
    const few = buildFewAccounts({
      contracts: [contract],
      marks: [mark],
      accounts: [{ id: 'holder', cash: money, positions: [{ contract: 0, lots, cost }] }],
      rules: canonical,
      unit: { atom: { digits: 1n, scale: 0 }, atomText: '1', atomsPerQuote: 1 },
    });
    const value = bankruptcyValue(few.world, few.state, few.accountOf('holder'), 0);
    demandSame(held, exact, priceOfUnitValue(contract, value / lots) / 10 ** tickScale, 10 ** -tickScale);
  } catch (error) {
    unscalable(error);
  }
  return exact;
}

/** The mark at which equity is what maintenance requires. */
export function liquidationPrice(held: Held): Fraction {
  const exact = exactLiquidation(held);
  try {
    const { contract, tickScale, lots, cost, money } = scaled(held);
    const threshold = liquidationThreshold(contract, { lots, cost, money }, true);
    demandSame(held, exact, threshold / 10 ** tickScale, 10 ** -tickScale);
  } catch (error) {
    unscalable(error);
  }
  return exact;
}
