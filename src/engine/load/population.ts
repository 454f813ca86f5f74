/**
 * Accounts made from the seed. The same seed and the same file give the same accounts for ever: only the seeded
 * generator and whole numbers decide, in a fixed order of draws (entry, size, leverage, account by account).
 *
 * Odd numbers (prefix1, prefix3, …) are long, even ones short, so half (rounded up) are long. Sizes are
 * smallest × 2^k where k counts the odd draws in a row, at most `doublings`: few large accounts among many small ones.
 * Margin is cross: cash = ceil(entry value ÷ leverage). Shorts are then topped up or trimmed, from the last one back, by
 * at most their own size a pass, until the lots sum to 0; nobody ends below the smallest size.
 */
import { MOST } from '#protocol/limits.ts';
import type { PopulationFile } from '#protocol/scenario.ts';
import { unitValue } from '../contract/contract.ts';
import { Generator } from '../rng.ts';
import { MILLION, mulDivCeil, mulDivFloor } from '../units.ts';
import { readContract, readLeverage } from './accounts.ts';
import type { Columns } from './columns.ts';
import type { LoadedContract } from './contract.ts';
import { readPrice, readRate, readSize } from './read.ts';
import { quoted, refuse } from './refuse.ts';

const EXACT = 2 ** 53;
const MOST_DOUBLINGS = 30;
const MOST_WEIGHT = 1_000_000;
/** Spreads the seeds of several populations apart (the golden ratio in 32 bits). */
const SEED_STEP = 0x9e3779b9;

interface Recipe {
  readonly contract: number;
  readonly loaded: LoadedContract;
  readonly from: number;
  readonly span: number;
  readonly shortsShift: number;
  readonly smallest: number;
  readonly doublings: number;
  readonly leverages: readonly { readonly ppm: number; readonly weight: number }[];
  readonly totalWeight: number;
}

function readLeverages(path: string, file: PopulationFile): Recipe['leverages'] {
  if (file.leverages.length === 0) refuse(`${path}.leverages`, 'an empty list', 'at least one leverage');
  return file.leverages.map(({ leverage, weight }, index) => {
    const at = `${path}.leverages[${index}]`;
    if (!Number.isSafeInteger(weight) || weight < 1 || weight > MOST_WEIGHT)
      refuse(`${at}.weight`, String(weight), `a whole number from 1 to ${MOST_WEIGHT}`);
    return { ppm: readLeverage(`${at}.leverage`, leverage), weight };
  });
}

function readRecipe(path: string, file: PopulationFile, contracts: readonly LoadedContract[]): Recipe {
  const contract = readContract(`${path}.contract`, file.contract, contracts);
  const loaded = contracts[contract];
  if (loaded === undefined) throw new RangeError(`no contract ${contract}`);
  const from = readPrice(`${path}.entryFrom`, file.entryFrom, loaded.units);
  const to = readPrice(`${path}.entryTo`, file.entryTo, loaded.units);
  if (to < from) refuse(`${path}.entryTo`, quoted(file.entryTo), `a price not below entryFrom (${file.entryFrom})`);
  const shortsAbove = file.shortsAbove ?? '0';
  const shiftPpm = readRate(`${path}.shortsAbove`, shortsAbove, 0, MILLION, 'a share from 0 to 1');
  const shortsShift = mulDivFloor(from, shiftPpm, MILLION);
  if (to + shortsShift > loaded.units.maxTicks)
    refuse(
      `${path}.shortsAbove`,
      quoted(shortsAbove),
      `short entries of at most ${loaded.units.maxPriceText} (maxPrice)`,
    );
  if (!Number.isSafeInteger(file.doublings) || file.doublings < 0 || file.doublings > MOST_DOUBLINGS)
    refuse(`${path}.doublings`, String(file.doublings), `a whole number from 0 to ${MOST_DOUBLINGS}`);
  const leverages = readLeverages(path, file);
  return {
    contract,
    loaded,
    from,
    span: to - from + 1,
    shortsShift,
    smallest: readSize(`${path}.smallestSize`, file.smallestSize, loaded.units),
    doublings: file.doublings,
    leverages,
    totalWeight: leverages.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Checks a population's count before anything is allocated for it. */
export function checkCount(path: string, file: PopulationFile): void {
  if (!Number.isSafeInteger(file.count) || file.count < 2 || file.count > MOST.accounts)
    refuse(`${path}.count`, String(file.count), `a whole number from 2 to ${MOST.accounts}`);
}

function drawSize(generator: Generator, recipe: Recipe): number {
  let size = recipe.smallest;
  for (let k = 0; k < recipe.doublings && generator.below(2) === 1; k++) size *= 2;
  return size;
}

function drawLeverage(generator: Generator, recipe: Recipe): number {
  let draw = generator.below(recipe.totalWeight);
  for (const { ppm, weight } of recipe.leverages) {
    if (draw < weight) return ppm;
    draw -= weight;
  }
  throw new RangeError('a draw below the total weight falls on some leverage');
}

/** Trims or tops up shorts from the last one back until longs and shorts are equal. `excess`: lots long too many. */
function balanceShorts(lots: Float64Array, first: number, count: number, smallest: number, excess: number): void {
  let left = excess;
  const lastShort = first + (count % 2 === 0 ? count - 1 : count - 2);
  while (left !== 0)
    for (let account = lastShort; account > first && left !== 0; account -= 2) {
      const size = -(lots[account] ?? 0);
      const change = left > 0 ? Math.min(left, size) : Math.max(left, smallest - size);
      // −0 never enters the columns: change 0 leaves the size as it is.
      lots[account] = -(size + change);
      left -= change;
    }
}

/**
 * Fills `count` accounts from `first`.
 * @throws Refused when an account would leave the exact range
 */
export function populate(
  index: number,
  file: PopulationFile,
  first: number,
  seed: number,
  contracts: readonly LoadedContract[],
  columns: Columns,
): void {
  const path = `population[${index}]`;
  const recipe = readRecipe(path, file, contracts);
  const { contract } = recipe.loaded;
  const positions = columns.positions[recipe.contract];
  if (positions === undefined) throw new RangeError(`no contract ${recipe.contract}`);
  const leverage = columns.leverage(recipe.contract);
  const generator = new Generator(seed + Math.imul(index, SEED_STEP));
  let excess = 0;
  for (let i = 0; i < file.count; i++) {
    const account = first + i;
    const long = i % 2 === 0;
    // Until sizes are settled, the cost column holds the entry price.
    positions.cost[account] = recipe.from + generator.below(recipe.span) + (long ? 0 : recipe.shortsShift);
    const size = drawSize(generator, recipe);
    positions.lots[account] = long ? size : -size;
    excess += long ? size : -size;
    leverage[account] = drawLeverage(generator, recipe);
  }
  balanceShorts(positions.lots, first, file.count, recipe.smallest, excess);
  for (let account = first; account < first + file.count; account++) {
    const lots = positions.lots[account] ?? 0;
    const cost = lots * unitValue(contract, positions.cost[account] ?? 0);
    const cash = mulDivCeil(Math.abs(cost), MILLION, leverage[account] ?? MILLION);
    if (Math.abs(lots) * recipe.loaded.greatestUnitValue + cash >= EXACT)
      refuse(`${path}.smallestSize`, quoted(file.smallestSize), 'sizes whose value at maxPrice is below 2^53 atoms');
    positions.cost[account] = cost;
    columns.cash[account] = cash;
  }
}
