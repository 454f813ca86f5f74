/** The world of an `adl_step` example: tick, lot and atom are picked from its decimals. */
import { canonical } from '#content/rulebooks/canonical.ts';
import type { Contract } from '#engine/contract/contract.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { buildFewAccounts, type Few, type FewAccount, type FewPosition } from '../builders/fewAccounts.ts';
import { type Fields, NotSupported } from './case.ts';
import { atScale, type Decimal, greatestCommonDivisor, trimmed } from './decimal.ts';
import { decimalOf, fieldsOf, flagOf, onlyKnows } from './read.ts';

/** Money is kept below this, so that sums of two stay exact. */
const ROOM = 2n ** 52n;
/** The finest atom: money with more decimals has no meaning to a reader. */
const FINEST = 18;
const MILLION = 1_000_000;

interface PositionInput {
  readonly market: string;
  readonly size: Decimal;
  readonly entry: Decimal;
}

interface AccountInput {
  readonly id: string;
  readonly collateral: Decimal;
  readonly positions: readonly PositionInput[];
}

export interface AdlStepWorld {
  readonly few: Few;
  readonly contract: number;
  /** One lot. */
  readonly lot: Decimal;
  /** Decimals of an atom. */
  readonly atomScale: number;
  readonly lots: (value: Decimal) => number;
}

function accountsOf(inputs: Fields): readonly AccountInput[] {
  const accounts = fieldsOf(inputs.accounts, 'inputs.accounts');
  return Object.entries(accounts).map(([id, value]) => {
    const name = `inputs.accounts.${id}`;
    const account = fieldsOf(value, name);
    onlyKnows(account, name, ['collateral', 'positions']);
    const positions = Object.entries(fieldsOf(account.positions ?? {}, `${name}.positions`)).map(([market, held]) => {
      const position = fieldsOf(held, `${name}.positions.${market}`);
      onlyKnows(position, `${name}.positions.${market}`, ['size', 'entry']);
      return {
        market,
        size: decimalOf(position.size, `${name}.positions.${market}.size`),
        entry: decimalOf(position.entry, `${name}.positions.${market}.entry`),
      };
    });
    return { id, collateral: decimalOf(account.collateral, `${name}.collateral`), positions };
  });
}

/** How an example's decimals become whole numbers. */
interface Units {
  /** One lot. */
  readonly lot: Decimal;
  readonly atomScale: number;
  /** Value of one lot at a price of one tick, atoms. */
  readonly perTickLot: number;
  readonly highestTicks: number;
  readonly lots: (value: Decimal) => number;
  readonly atoms: (value: Decimal) => number;
  readonly ticks: (value: Decimal) => number;
}

/** The largest unit of which every value is a whole multiple; 1 at the finest scale when all are zero. */
function commonUnit(values: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...values.map((value) => value.scale));
  const digits = values.map((value) => atScale(value, scale)).reduce(greatestCommonDivisor, 0n);
  return { digits: digits === 0n ? 1n : digits, scale };
}

const inUnits = (value: Decimal, unit: Decimal): number => Number(atScale(value, unit.scale) / unit.digits);
const unsigned = (value: bigint): bigint => (value < 0n ? -value : value);

/** Tick and lot are as large as the example allows, the atom as fine as keeps the whole world's money exact. */
function pickUnits(accounts: readonly AccountInput[], marks: readonly Decimal[], closeSize: Decimal): Units {
  const positions = accounts.flatMap((account) => account.positions);
  const collaterals = accounts.map(({ collateral }) => collateral);
  if (marks.some(({ digits }) => digits <= 0n)) throw new NotSupported('marks that are not above 0');
  const prices = [...marks, ...positions.map(({ entry }) => entry)];
  const tick = commonUnit(prices);
  const lot = commonUnit([closeSize, ...positions.map(({ size }) => size)]);
  const tickLot = trimmed({ digits: tick.digits * lot.digits, scale: tick.scale + lot.scale });
  const highestTicks = Math.max(...prices.map((price) => Math.abs(inUnits(price, tick))));
  const allLots = positions.reduce((sum, { size }) => sum + BigInt(Math.abs(inUnits(size, lot))), 0n);

  const worth = (scale: number): bigint =>
    collaterals.reduce((sum, money) => sum + unsigned(atScale(money, scale)), 0n) +
    2n * allLots * BigInt(highestTicks) * atScale(tickLot, scale);
  let atomScale = Math.max(tickLot.scale, ...collaterals.map(({ scale }) => scale));
  if (worth(atomScale) >= ROOM) throw new NotSupported('amounts whose decimals pass the exact range of 2^53');
  while (atomScale < FINEST && worth(atomScale + 1) < ROOM) atomScale += 1;
  return {
    lot,
    atomScale,
    perTickLot: Number(atScale(tickLot, atomScale)),
    highestTicks,
    lots: (value) => inUnits(value, lot),
    atoms: (value) => Number(atScale(value, atomScale)),
    ticks: (value) => inUnits(value, tick),
  };
}

/**
 * Maintenance rates in ppm, as large as their proportions allow: the bankruptcy price depends on the proportions alone,
 * and a large requirement makes what rounds of it small. A single market needs no rate.
 */
function ratesOf(rates: Fields, names: readonly string[]): readonly number[] {
  if (names.length === 1) return [MILLION];
  const decimals = names.map((name) => decimalOf(rates[name], `inputs.mmr.${name}`));
  const unit = commonUnit(decimals);
  const whole = decimals.map((rate) => inUnits(rate, unit));
  const most = Math.max(...whole);
  if (Math.min(...whole) < 0 || most > MILLION)
    throw new NotSupported('inputs.mmr: proportions finer than one part per million');
  return whole.map((rate) => rate * Math.max(1, Math.floor(MILLION / Math.max(1, most))));
}

function rulesFor(rule: Fields): RuleBook {
  const refuses = flagOf(rule.refuseCounterpartyLeftNegative, 'inputs.rule.refuseCounterpartyLeftNegative');
  return {
    ...canonical,
    adl: {
      ...canonical.adl,
      price: { kind: 'bankruptcy' },
      candidates: { who: 'winnersThenLosers', leftNegative: refuses ? 'skip' : 'allow', inventory: false },
      openOrders: 'keep',
    },
  };
}

/** Collateral of an isolated account is the margin of its one position. */
function placed(
  account: AccountInput,
  isolated: boolean,
  atoms: (value: Decimal) => number,
  position: (held: PositionInput) => FewPosition,
): FewAccount {
  const money = atoms(account.collateral);
  const held = account.positions.filter(({ size }) => size.digits !== 0n).map(position);
  if (!isolated) return { id: account.id, cash: money, positions: held };
  const [only, ...more] = held;
  if (more.length > 0) throw new NotSupported(`inputs.accounts.${account.id}: isolated with several positions`);
  return only === undefined
    ? { id: account.id, cash: money, positions: [] }
    : { id: account.id, cash: 0, positions: [{ ...only, margin: money }] };
}

export function buildAdlStep(inputs: Fields, market: string, closeSize: Decimal): AdlStepWorld {
  const rule = fieldsOf(inputs.rule ?? {}, 'inputs.rule');
  onlyKnows(rule, 'inputs.rule', ['refuseCounterpartyLeftNegative', 'isolated']);
  const accounts = accountsOf(inputs);
  const given = fieldsOf(inputs.marks, 'inputs.marks');
  const names = [...new Set([market, ...accounts.flatMap(({ positions }) => positions.map((one) => one.market))])];
  const marks = names.map((name) => decimalOf(given[name], `inputs.marks.${name}`));
  const { lot, atomScale, perTickLot, highestTicks, lots, atoms, ticks } = pickUnits(accounts, marks, closeSize);
  const rates = ratesOf(fieldsOf(inputs.mmr ?? {}, 'inputs.mmr'), names);
  const contractOf = (name: string, at: number): Contract => ({
    id: name,
    kind: 'linear',
    maxTicks: highestTicks,
    atomsPerTickLot: perTickLot,
    inverseNumerator: 0,
    tiers: [tierOf(rates[at] ?? MILLION)],
    makerFeePpm: 0,
    takerFeePpm: 0,
    fundingEverySteps: 0,
    fundingRatePpm: 0,
    mark: { kind: 'index' },
  });
  const isolated = flagOf(rule.isolated, 'inputs.rule.isolated');
  const few = buildFewAccounts({
    contracts: names.map(contractOf),
    marks: marks.map(ticks),
    accounts: accounts.map((account) =>
      placed(account, isolated, atoms, (held) => ({
        contract: names.indexOf(held.market),
        lots: lots(held.size),
        cost: lots(held.size) * ticks(held.entry) * perTickLot,
      })),
    ),
    rules: rulesFor(rule),
    unit: { atom: { digits: 1n, scale: atomScale }, atomText: `1e-${atomScale}`, atomsPerQuote: 10 ** atomScale },
  });
  return { few, contract: names.indexOf(market), lot, atomScale, lots };
}

const tierOf = (maintenancePpm: number) => ({
  upTo: Number.POSITIVE_INFINITY,
  initialPpm: maintenancePpm,
  maintenancePpm,
  amount: 0,
});
