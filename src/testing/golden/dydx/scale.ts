/**
 * From quantums to the engine's units and back. A lot is one base quantum; an atom is a power of ten of a quote quantum,
 * as fine as makes one lot at every price a whole number of atoms. Where 2^53 does not allow that (a price of ten prime
 * digits) the price is rounded to the finest atom that fits, and cash is set so that every account's equity is dYdX's to
 * the quantum: shares of equity, and who may be closed against whom, then come out as with the exact price.
 */
import { type Contract, unitValue } from '#engine/contract/contract.ts';
import type { AtomUnit } from '#engine/load/read.ts';
import { unrealizedPnl } from '#engine/margin/bucket.ts';
import type { Few, FewAccount } from '../../builders/fewAccounts.ts';
import { NotSupported } from '../case.ts';
import { divide, greatestCommonDivisor } from '../decimal.ts';
import { type Account, type Market, marketIndex } from './inputs.ts';

/** Money is kept below this, so that sums of two stay exact. */
const ROOM = 2n ** 52n;
const FINEST = 12;
/** Highest price of a contract over the highest price of the example. */
const HEADROOM = 2;

export interface Scale {
  readonly markets: readonly Market[];
  readonly contracts: readonly Contract[];
  /** Oracle prices, ticks. */
  readonly marks: readonly number[];
  readonly unit: AtomUnit & { readonly atomsPerQuote: number };
  /** Atoms in a quote quantum. */
  readonly atomsPerQuantum: number;
  /** The price of an order, ticks. */
  readonly ticksOf: (market: number, subticks: number) => number;
}

/** An order's price: market by index, subticks. */
export interface OrderPrice {
  readonly market: number;
  readonly subticks: number;
}

/** Atoms of one lot at a price of num ÷ den quote quantums, at 10^digits atoms a quantum. */
const unitAt = (num: number, den: number, digits: number): bigint =>
  divide(BigInt(num) * 10n ** BigInt(digits), BigInt(den), 'nearest');

const isWhole = (num: number, den: number, digits: number): boolean =>
  (BigInt(num) * 10n ** BigInt(digits)) % BigInt(den) === 0n;

/** [numerator, denominator] of every price of a market: the oracle's first. */
function pricesOf(market: Market, at: number, orders: readonly OrderPrice[]): readonly (readonly [number, number])[] {
  const own = orders.filter((order) => order.market === at);
  return [
    [market.oracle, market.notionalDivisor],
    ...own.map(({ subticks }) => [subticks, market.subtickDivisor] as const),
  ];
}

/** More than any account's money and positions can be worth, quote quantums. */
function worth(
  prices: readonly (readonly (readonly [number, number])[])[],
  accounts: readonly Account[],
  markets: readonly Market[],
): bigint {
  let sum = 1n;
  for (const { usdc, positions } of accounts) {
    sum += BigInt(Math.abs(usdc));
    for (const [name, base] of Object.entries(positions))
      for (const [num, den] of prices[marketIndex(markets, name)] ?? [])
        sum += (BigInt(HEADROOM) * BigInt(Math.abs(base)) * BigInt(num)) / BigInt(den) + 1n;
  }
  return sum;
}

export function scaleOf(
  markets: readonly Market[],
  accounts: readonly Account[],
  orders: readonly OrderPrice[],
): Scale {
  const prices = markets.map((market, at) => pricesOf(market, at, orders));
  const most = worth(prices, accounts, markets);
  const fits = (digits: number) => most * 10n ** BigInt(digits) < ROOM;
  if (!fits(0)) throw new NotSupported('amounts past the exact range of 2^53');
  let digits = 0;
  while (
    digits < FINEST &&
    fits(digits + 1) &&
    !prices.every((list) => list.every(([num, den]) => isWhole(num, den, digits)))
  )
    digits += 1;
  const units = prices.map((list) => list.map(([num, den]) => unitAt(num, den, digits)));
  const steps = units.map((list) => list.reduce(greatestCommonDivisor, 0n));
  const contracts = markets.map(
    ({ name, initialPpm, maintenancePpm }, at): Contract => ({
      id: name,
      kind: 'linear',
      maxTicks: HEADROOM * Math.max(...(units[at] ?? []).map((unit) => Number(unit / (steps[at] || 1n)))),
      atomsPerTickLot: Number(steps[at]),
      inverseNumerator: 0,
      tiers: [{ upTo: Number.POSITIVE_INFINITY, initialPpm, maintenancePpm, amount: 0 }],
      makerFeePpm: 0,
      takerFeePpm: 0,
      fundingEverySteps: 0,
      fundingRatePpm: 0,
      mark: { kind: 'index' },
    }),
  );
  const ticks = (market: number, num: number, den: number): number => {
    const price = Number(unitAt(num, den, digits) / (steps[market] || 1n));
    if (price < 1) throw new NotSupported(`a price of ${num} ÷ ${den} quantums is below the finest tick`);
    return price;
  };
  return {
    markets,
    contracts,
    marks: markets.map((market, at) => ticks(at, market.oracle, market.notionalDivisor)),
    unit: { atom: { digits: 1n, scale: 6 + digits }, atomText: `1e-${6 + digits}`, atomsPerQuote: 10 ** (6 + digits) },
    atomsPerQuantum: 10 ** digits,
    ticksOf: (market, subticks) => ticks(market, subticks, markets[market]?.subtickDivisor ?? 1),
  };
}

/** Signed notional at the oracle price in quote quantums, towards zero, as dYdX truncates it. */
export function notionalOf(scale: Scale, contract: number, base: number): number {
  const { oracle, notionalDivisor } = marketOf(scale, contract);
  return Number(divide(BigInt(base) * BigInt(oracle), BigInt(notionalDivisor), 'towardsZero'));
}

/** The engine's value of lots at the oracle price, atoms. */
export function atomsOf(scale: Scale, contract: number, lots: number): number {
  const spec = scale.contracts[contract];
  if (spec === undefined) throw new RangeError(`no contract ${contract}`);
  return lots * unitValue(spec, scale.marks[contract] ?? Number.NaN);
}

/** An account with the equity that dYdX sees; positions have cost nothing, so that cash is the quote balance. */
export function toEngine(scale: Scale, id: string, { usdc, positions }: Account): FewAccount {
  let cash = usdc * scale.atomsPerQuantum;
  const held = Object.entries(positions).map(([name, lots]) => {
    const contract = marketIndex(scale.markets, name);
    cash += notionalOf(scale, contract, lots) * scale.atomsPerQuantum - atomsOf(scale, contract, lots);
    return { contract, lots, cost: 0 };
  });
  return { id, cash, positions: held };
}

/** An account of the engine in quantums; `round` says whose favour a fraction of a quantum goes to. */
export function fromEngine(scale: Scale, { world, state }: Few, account: number, round: 'up' | 'down'): Account {
  let equity = state.cash[account] ?? 0;
  let notional = 0;
  const positions: Record<string, number> = {};
  state.markets.forEach((market, contract) => {
    const lots = market.positions.lots[account] ?? 0;
    equity += unrealizedPnl(world, state, account, contract);
    if (lots === 0) return;
    positions[marketOf(scale, contract).name] = lots;
    notional += notionalOf(scale, contract, lots);
  });
  return { usdc: toQuantums(scale, equity, round) - notional, positions };
}

/** Atoms as whole quote quantums. */
export const toQuantums = (scale: Scale, atoms: number, round: 'up' | 'down'): number =>
  Number(divide(BigInt(atoms), BigInt(scale.atomsPerQuantum), round));

function marketOf(scale: Scale, contract: number): Market {
  const market = scale.markets[contract];
  if (market === undefined) throw new RangeError(`no contract ${contract}`);
  return market;
}
