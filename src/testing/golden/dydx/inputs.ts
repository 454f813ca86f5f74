/** Reads the parts that dYdX's examples have in common: accounts, oracle prices, markets and margin tiers of the file. */
import { type Fields, type GoldenCase, isFields, NotSupported } from '../case.ts';
import { fieldsOf, textOf, wholeOf } from '../read.ts';

/** Quote quantums and base quantums, as dYdX counts them. */
export interface Account {
  readonly usdc: number;
  /** Market → signed base quantums. */
  readonly positions: Readonly<Record<string, number>>;
}

export interface Market {
  readonly name: string;
  readonly oracle: number;
  /** Notional in quote quantums = base × oracle ÷ this. */
  readonly notionalDivisor: number;
  /** Quote quantums of an order = base × subticks ÷ this. */
  readonly subtickDivisor: number;
  readonly initialPpm: number;
  readonly maintenancePpm: number;
}

/** One base quantum at one subtick, as a power of ten: BTC has atomic resolution 1e-10, ETH 1e-9 (v4-chain, testutil). */
const SUBTICK_DIVISORS: Readonly<Record<string, number>> = { BTC: 100_000_000, ETH: 1_000_000_000 };

const MILLION = 1_000_000;

/** Maintenance is a fraction of the initial requirement; a rate finer than a millionth is rounded up. */
function tierOf(inputs: Fields, file: Fields, market: string): Pick<Market, 'initialPpm' | 'maintenancePpm'> {
  const given = inputs.tier;
  const name = textOf(typeof given === 'string' ? given : fieldsOf(given, 'inputs.tier')[market], 'inputs.tier');
  const tier = fieldsOf(fieldsOf(file.tiers, 'tiers')[name], `tiers.${name}`);
  const initialPpm = wholeOf(tier.imfPpm, `tiers.${name}.imfPpm`);
  const maintenancePpm = Math.ceil((initialPpm * wholeOf(tier.mfPpm, `tiers.${name}.mfPpm`)) / MILLION);
  return { initialPpm, maintenancePpm };
}

export function marketsOf({ inputs, file }: GoldenCase): readonly Market[] {
  const oracle = fieldsOf(inputs.oracle, 'inputs.oracle');
  return Object.keys(oracle).map((name) => {
    const market = fieldsOf(fieldsOf(file.markets, 'markets')[name], `markets.${name}`);
    const subtickDivisor = market.subtickDivisor ?? SUBTICK_DIVISORS[name];
    const price = wholeOf(oracle[name], `inputs.oracle.${name}`);
    if (price <= 0) throw new NotSupported(`inputs.oracle.${name}: a price above 0 is needed`);
    return {
      name,
      oracle: price,
      notionalDivisor: wholeOf(market.notionalDivisor, `markets.${name}.notionalDivisor`),
      subtickDivisor: wholeOf(subtickDivisor, `markets.${name}.subtickDivisor`),
      ...tierOf(inputs, file, name),
    };
  });
}

export function accountOf(value: unknown, name: string): Account {
  const fields = fieldsOf(value, name);
  const held = fieldsOf(fields.positions ?? {}, `${name}.positions`);
  const positions: Record<string, number> = {};
  for (const market of Object.keys(held)) {
    const lots = wholeOf(held[market], `${name}.positions.${market}`);
    if (lots !== 0) positions[market] = lots;
  }
  return { usdc: wholeOf(fields.usdc, `${name}.usdc`), positions };
}

export function accountsOf(value: unknown, name: string): Readonly<Record<string, Account>> {
  const fields = fieldsOf(value, name);
  return Object.fromEntries(Object.keys(fields).map((id) => [id, accountOf(fields[id], `${name}.${id}`)]));
}

/** Which of the markets; NotSupported when the example has no price for it. */
export function marketIndex(markets: readonly Market[], name: string): number {
  const index = markets.findIndex((market) => market.name === name);
  if (index < 0) throw new NotSupported(`inputs.oracle has no price for ${name}`);
  return index;
}

/** The accounts that `expected` names (all of them when it names none); a name that nobody has answers null. */
export function namedAccounts(
  expected: unknown,
  ids: readonly string[],
  account: (id: string) => Account,
): Readonly<Record<string, Account | null>> {
  const wanted = isFields(expected) ? Object.keys(expected) : ids;
  return Object.fromEntries(wanted.map((id) => [id, ids.includes(id) ? account(id) : null]));
}
