/** Contracts from a scenario: units first, because every other number is read in them. */
import type { ContractFile } from '#protocol/scenario.ts';
import type { Contract, MarkRule } from '../contract/contract.ts';
import { type DecimalValue, isSafe, wholeUnits } from './decimal.ts';
import { type AtomUnit, type ContractUnits, readPositive, readPrice, readRate, readUnits } from './read.ts';
import { quoted, refuse } from './refuse.ts';
import { loadTiers } from './tiers.ts';

export interface LoadedContract {
  readonly contract: Contract;
  readonly units: ContractUnits;
  /** Ticks. */
  readonly index: number;
  /** Most that one lot can be worth at any price of the contract, atoms: bounds every product of lots and value. */
  readonly greatestUnitValue: number;
}

/** Prices in ticks, one past the highest included, are kept in 32 bits. */
const MOST_TICKS = 2 ** 31 - 2;

const times = (a: DecimalValue, b: DecimalValue): DecimalValue => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
});

function readUnitsOf(path: string, file: ContractFile): ContractUnits {
  const tick = readPositive(`${path}.tickSize`, file.tickSize);
  const lot = readPositive(`${path}.lotSize`, file.lotSize);
  const maxTicks = readUnits(`${path}.maxPrice`, file.maxPrice, tick, `the tick size ${file.tickSize}`);
  if (maxTicks <= 0 || maxTicks > MOST_TICKS)
    refuse(`${path}.maxPrice`, quoted(file.maxPrice), `a price above 0, at most ${MOST_TICKS} ticks`);
  return { tick, tickText: file.tickSize, lot, lotText: file.lotSize, maxTicks, maxPriceText: file.maxPrice };
}

/** Linear: one tick × one lot in atoms. */
function readAtomsPerTickLot(path: string, file: ContractFile, units: ContractUnits, unit: AtomUnit): number {
  const whole = wholeUnits(times(units.tick, units.lot), unit.atom);
  if (!whole.ok || !isSafe(whole.value))
    return refuse(
      `${path}.lotSize`,
      quoted(file.lotSize),
      `one tick (${file.tickSize}) × one lot to be a whole number of atoms (${unit.atomText})`,
    );
  return Number(whole.value);
}

/** Inverse: value of one lot at a price of one tick, in atoms: multiplier ÷ tickSize ÷ atom. */
function readInverseNumerator(path: string, file: ContractFile, units: ContractUnits, unit: AtomUnit): number {
  const text = file.multiplier ?? '1';
  const multiplier = readPositive(`${path}.multiplier`, text);
  const whole = wholeUnits(multiplier, times(units.tick, unit.atom));
  if (!whole.ok || !isSafe(whole.value))
    return refuse(
      `${path}.multiplier`,
      quoted(text),
      `a multiplier that makes one lot at a price of one tick (${file.tickSize}) a whole number of atoms (${unit.atomText})`,
    );
  return Number(whole.value);
}

function readMark(path: string, file: ContractFile): MarkRule {
  if (file.mark === undefined || file.mark.kind === 'index') return { kind: 'index' };
  const clampPpm = readRate(`${path}.mark.clamp`, file.mark.clamp, 0, 500_000, 'a share from 0 to 0.5');
  return { kind: 'clampedBasis', clampPpm };
}

function readFunding(path: string, file: ContractFile): { readonly everySteps: number; readonly ratePpm: number } {
  if (file.funding === undefined) return { everySteps: 0, ratePpm: 0 };
  const { everySteps, rate } = file.funding;
  if (!Number.isSafeInteger(everySteps) || everySteps < 1)
    refuse(`${path}.funding.everySteps`, String(everySteps), 'a whole number of steps, at least 1');
  return {
    everySteps,
    ratePpm: readRate(`${path}.funding.rate`, rate, -100_000, 100_000, 'a rate from -0.1 to 0.1'),
  };
}

/** The picture's span, where the scenario gives one: two prices on the tick, the lower first. */
function checkAxis(path: string, file: ContractFile, units: ContractUnits): void {
  if (file.axis === undefined) return;
  const [low, high] = file.axis.map((text, end) => readPrice(`${path}.axis[${end}]`, text, units));
  if (low === undefined || high === undefined || low >= high)
    refuse(`${path}.axis`, quoted(file.axis.join(' to ')), 'the lower price first');
}

export function loadContract(path: string, file: ContractFile, unit: AtomUnit): LoadedContract {
  const units = readUnitsOf(path, file);
  if (file.kind === 'linear' && file.multiplier !== undefined)
    refuse(`${path}.multiplier`, quoted(file.multiplier), 'no multiplier on a linear contract');
  const linear = file.kind === 'linear';
  const atomsPerTickLot = linear ? readAtomsPerTickLot(path, file, units, unit) : 0;
  const inverseNumerator = linear ? 0 : readInverseNumerator(path, file, units, unit);
  const funding = readFunding(path, file);
  const fee = (name: 'makerFee' | 'takerFee'): number =>
    readRate(`${path}.${name}`, file[name] ?? '0', 0, 100_000, 'a rate from 0 to 0.1');
  const contract: Contract = {
    id: file.id,
    kind: file.kind,
    maxTicks: units.maxTicks,
    atomsPerTickLot,
    inverseNumerator,
    tiers: loadTiers(`${path}.tiers`, file.tiers, unit),
    makerFeePpm: fee('makerFee'),
    takerFeePpm: fee('takerFee'),
    fundingEverySteps: funding.everySteps,
    fundingRatePpm: funding.ratePpm,
    mark: readMark(path, file),
  };
  // An inverse lot is worth most at the lowest price, one tick.
  const greatestUnitValue = linear ? units.maxTicks * atomsPerTickLot : inverseNumerator;
  if (!Number.isSafeInteger(greatestUnitValue))
    refuse(`${path}.maxPrice`, quoted(file.maxPrice), 'one lot at maxPrice to be worth less than 2^53 atoms');
  checkAxis(path, file, units);
  return { contract, units, index: readPrice(`${path}.index`, file.index, units), greatestUnitValue };
}
