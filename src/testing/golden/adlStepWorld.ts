/** The world of an `adl_step` example: tick, lot and atom are picked from its decimals. */
import { canonical } from '#content/rulebooks/canonical.ts';
import type { Contract } from '#engine/contract/contract.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { buildFewAccounts, type Few, type FewAccount, type FewPosition } from '../builders/fewAccounts.ts';
import { type Fields, NotSupported } from './case.ts';
import { atScale, type Decimal, greatestCommonDivisor } from './decimal.ts';
import { decimalOf, fieldsOf, flagOf, onlyKnows } from './read.ts';

/** Money is kept below this, so that sums of two stay exact. */
const ROOM = 2n ** 52n;
/** The finest atom: money with more decimals has no meaning to a reader. */
const FINEST = 18;
const MILLION_SCALE = 6;

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
  /** Decimals of a lot and of an atom. */
  readonly lotScale: number;
  readonly atomScale: number;
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
  readonly lotScale: number;
  readonly atomScale: number;
  /** Value of one lot at a price of one tick, atoms. */
  readonly perTickLot: number;
  readonly highestTicks: number;
  readonly lots: (value: Decimal) => number;
  readonly atoms: (value: Decimal) => number;
  readonly ticks: (value: Decimal) => number;
}

const finest = (values: readonly Decimal[]): number => Math.max(0, ...values.map(({ scale }) => scale));
const unsigned = (value: bigint): bigint => (value < 0n ? -value : value);

/** Ticks are the largest step that divides every price; the atom is the finest that keeps the whole world's money exact. */
function pickUnits(accounts: readonly AccountInput[], marks: readonly Decimal[], closeSize: Decimal): Units {
  const positions = accounts.flatMap((account) => account.positions);
  const collaterals = accounts.map(({ collateral }) => collateral);
  const prices = [...marks, ...positions.map(({ entry }) => entry)];
  if (prices.some(({ digits }) => digits <= 0n)) throw new NotSupported('prices that are not above 0');
  const priceScale = finest(prices);
  const lotScale = finest([closeSize, ...positions.map(({ size }) => size)]);
  const whole = prices.map((price) => atScale(price, priceScale));
  const step = whole.reduce(greatestCommonDivisor, 0n);
  const highest = whole.reduce((high, price) => (price > high ? price : high), 1n);

  let atomScale = Math.max(priceScale + lotScale, finest(collaterals));
  const atomsPerStep = () => 10n ** BigInt(atomScale - priceScale - lotScale);
  const worth = (): bigint =>
    collaterals.reduce((sum, money) => sum + unsigned(atScale(money, atomScale)), 0n) +
    2n * positions.reduce((sum, { size }) => sum + unsigned(atScale(size, lotScale)), 0n) * highest * atomsPerStep();
  if (worth() >= ROOM) throw new NotSupported('amounts whose decimals pass the exact range of 2^53');
  while (atomScale < FINEST && worth() * 10n < ROOM) atomScale += 1;
  return {
    lotScale,
    atomScale,
    perTickLot: Number(step * atomsPerStep()),
    highestTicks: Number(highest / step),
    lots: (value) => Number(atScale(value, lotScale)),
    atoms: (value) => Number(atScale(value, atomScale)),
    ticks: (value) => Number(atScale(value, priceScale) / step),
  };
}

/** Maintenance rate in ppm. Only the proportions between markets matter, so a finer rate is no loss in a single market. */
function ratePpm(rates: Fields, market: string, markets: number): number {
  const rate = decimalOf(rates[market], `inputs.mmr.${market}`);
  if (rate.scale > MILLION_SCALE && markets > 1)
    throw new NotSupported(`inputs.mmr.${market}: finer than one part per million`);
  return Number((rate.digits * 10n ** BigInt(MILLION_SCALE)) / 10n ** BigInt(rate.scale));
}

function rulesFor(rule: Fields): RuleBook {
  const refuses = flagOf(rule.refuseCounterpartyLeftNegative, 'inputs.rule.refuseCounterpartyLeftNegative');
  return {
    ...canonical,
    adl: {
      ...canonical.adl,
      price: 'bankruptcy',
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
  const rates = fieldsOf(inputs.mmr, 'inputs.mmr');
  const names = [...new Set([market, ...accounts.flatMap(({ positions }) => positions.map((one) => one.market))])];
  const marks = names.map((name) => decimalOf(given[name], `inputs.marks.${name}`));
  const { lotScale, atomScale, perTickLot, highestTicks, lots, atoms, ticks } = pickUnits(accounts, marks, closeSize);
  const contractOf = (name: string): Contract => ({
    id: name,
    kind: 'linear',
    maxTicks: highestTicks,
    atomsPerTickLot: perTickLot,
    inverseNumerator: 0,
    tiers: [tierOf(ratePpm(rates, name, names.length))],
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
  return { few, contract: names.indexOf(market), lotScale, atomScale };
}

const tierOf = (maintenancePpm: number) => ({
  upTo: Number.POSITIVE_INFINITY,
  initialPpm: maintenancePpm,
  maintenancePpm,
  amount: 0,
});
