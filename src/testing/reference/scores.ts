/**
 * The ranking formulas once more, straight from their definitions, in fractions of BigInt: what the engine's order is
 * checked against. Slow on purpose; it shares no code with the engine's scores but the bucket's own numbers.
 */
import type { State } from '#engine/account/state.ts';
import { unitValue } from '#engine/contract/contract.ts';
import {
  equityOf,
  equityShare,
  initialMargin,
  maintenanceOf,
  notional,
  unrealizedPnl,
  walletOf,
} from '#engine/margin/bucket.ts';
import type { World } from '#engine/world.ts';
import type { RankingKey } from '#protocol/rulebook.ts';

/** num ÷ den with den >= 0; den 0: infinite, or 0 when num is 0 too. */
interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

const whole = (value: number): bigint => BigInt(value);
const largest = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const fraction = (num: bigint, den: bigint): Fraction => (num === 0n ? { num: 0n, den: 1n } : { num, den });
const times = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.num, a.den * b.den);
const atLeast = (a: Fraction, floor: Fraction): Fraction => (a.num * floor.den < floor.num * a.den ? floor : a);

/** One key of a lexicographic ranking, higher first. */
function keyScore(
  world: World,
  state: State,
  account: number,
  contract: number,
  key: RankingKey | undefined,
): Fraction {
  switch (key) {
    case 'leverage':
      return fraction(
        whole(notional(world, state, account, contract)),
        largest(0n, whole(equityOf(world, state, account, contract))),
      );
    case 'unrealizedPnl':
      return fraction(whole(unrealizedPnl(world, state, account, contract)), 1n);
    case 'lowestBalance':
      return fraction(-whole(walletOf(state, account, contract)), 1n);
    default:
      return fraction(whole(account), 1n);
  }
}

/** The score of a position under the world's ranking. */
function exactScore(world: World, state: State, account: number, contract: number): Fraction {
  const market = state.markets[contract];
  const spec = world.contracts[contract];
  if (market === undefined || spec === undefined) throw new RangeError(`no contract ${contract}`);
  const lots = market.positions.lots[account] ?? 0;
  const value = whole(lots) * whole(unitValue(spec, market.mark));
  const cost = whole(market.positions.cost[account] ?? 0);
  const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
  const [worth, entryValue, pnl] = [size(value), size(cost), value - cost];
  const equity = largest(0n, whole(equityOf(world, state, account, contract)));
  const share = largest(0n, whole(equityShare(world, state, account, contract)));
  const { ranking } = world.rules.adl;
  switch (ranking.kind) {
    case 'returnTimesLeverage':
    case 'returnTimesMarginRatio': {
      const bases = {
        entryValue,
        initialMargin: whole(initialMargin(world, state, account, contract)),
        amount: whole(world.atomsPerQuote),
      };
      const base = bases[ranking.returnBase];
      const risks = {
        effective: [worth, share],
        bucket: [worth, equity],
        opening: [entryValue, bases.initialMargin],
        none: [1n, 1n],
        marginRatio: [whole(maintenanceOf(world, state, account, contract)), equity],
      } as const;
      const [above, below] = risks[ranking.kind === 'returnTimesMarginRatio' ? 'marginRatio' : ranking.leverage];
      return pnl > 0n ? fraction(pnl * above, base * below) : fraction(pnl * below, base * above);
    }
    case 'walletReturnTimesMarginRatio': {
      const wallet = whole(walletOf(state, account, contract));
      const gain = largest(0n, whole(equityOf(world, state, account, contract)) - wallet);
      if (equity === 0n || gain === 0n) return fraction(0n, 1n);
      const risk = fraction(whole(maintenanceOf(world, state, account, contract)), equity);
      return times(fraction(gain, largest(whole(world.atomsPerQuote), wallet)), risk);
    }
    case 'hyperliquidDocumented': {
      // Prices: mark ÷ entry is value ÷ cost, or its inverse where value falls as the price rises.
      const markOverEntry = spec.kind === 'linear' ? fraction(worth, entryValue) : fraction(entryValue, worth);
      const moved = lots > 0 ? markOverEntry : fraction(markOverEntry.den, markOverEntry.num);
      return times(moved, fraction(worth, equity));
    }
    case 'hyperliquidReconstructed': {
      const floor = fraction(1n, 100_000_000n);
      return times(atLeast(fraction(worth, equity), floor), atLeast(fraction(largest(0n, pnl), entryValue), floor));
    }
    case 'entryPrice': {
      // Value of a lot for shorts, its inverse for longs; where value falls as the price rises it is the other way round.
      const byValue = lots < 0 !== (spec.kind === 'inverse');
      return byValue ? fraction(entryValue, size(whole(lots))) : fraction(size(whole(lots)), entryValue);
    }
    case 'lexicographic':
      return keyScore(world, state, account, contract, ranking.keys[0]);
    case 'listed':
      return fraction(0n, 1n);
  }
}

/** Sign of a − b. */
function compareFractions(a: Fraction, b: Fraction): number {
  if (a.den === 0n || b.den === 0n) {
    const rank = ({ num, den }: Fraction): number => (den === 0n ? (num > 0n ? 1 : -1) : 0);
    return rank(a) - rank(b);
  }
  const gap = a.num * b.den - b.num * a.den;
  return gap > 0n ? 1 : gap < 0n ? -1 : 0;
}

/** Candidates of one side (positive: longs) from `first`, highest score first, equal scores by account. */
export function exactOrder(world: World, state: State, contract: number, side: number, first: number): number[] {
  const market = state.markets[contract];
  const spec = world.contracts[contract];
  if (market === undefined || spec === undefined) throw new RangeError(`no contract ${contract}`);
  const { lots, cost } = market.positions;
  const winnersOnly = world.rules.adl.candidates.who === 'profitableOnly';
  const unit = unitValue(spec, market.mark);
  const scored: { readonly account: number; readonly score: Fraction }[] = [];
  for (let account = first; account < world.accounts; account++) {
    const held = lots[account] ?? 0;
    if (held * side <= 0 || (winnersOnly && held * unit - (cost[account] ?? 0) <= 0)) continue;
    scored.push({ account, score: exactScore(world, state, account, contract) });
  }
  const { ranking } = world.rules.adl;
  const tie = (a: number, b: number): number => {
    if (ranking.kind === 'entryPrice') return side < 0 ? b - a : a - b;
    for (const key of ranking.kind === 'lexicographic' ? ranking.keys.slice(1) : []) {
      const order = compareFractions(
        keyScore(world, state, b, contract, key),
        keyScore(world, state, a, contract, key),
      );
      if (order !== 0) return order;
    }
    return a - b;
  };
  scored.sort((a, b) => compareFractions(b.score, a.score) || tie(a.account, b.account));
  return scored.map(({ account }) => account);
}
