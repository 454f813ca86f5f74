/** `venue_tier_maintenance_amount`: the deductions of margin tiers, as the engine computes them when it loads a scenario. */
import { loadTiers } from '#engine/load/tiers.ts';
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { decimalText } from '../decimal.ts';
import { listOf, onlyKnows } from '../read.ts';
import { compare, digitsAt, type Fraction, fractionOf, over, whole, zero } from './fraction.ts';
import type { Answer } from './printed.ts';

const SCALE = 8;

interface Bracket {
  /** null: without end. */
  readonly upTo: Fraction | null;
  readonly rate: Fraction;
}

const text = (value: Fraction): string => decimalText({ digits: digitsAt(value, SCALE, 'nearest'), scale: SCALE });

/** The amount deducted in each bracket. */
function deductions(brackets: readonly Bracket[]): readonly Fraction[] {
  const files = brackets.map(({ upTo, rate }) => ({
    upTo: upTo === null ? null : text(upTo),
    initialRate: '1',
    maintenanceRate: text(rate),
  }));
  const tiers = loadTiers('inputs.tiers', files, { atom: { digits: 1n, scale: SCALE }, atomText: `1e-${SCALE}` });
  return tiers.map(({ amount }) => over(whole(amount), whole(10n ** BigInt(SCALE))));
}

/** One bracket more: where it begins, its rate, and rate and amount of the bracket before. */
function next(inputs: Fields): Fraction {
  onlyKnows(inputs, 'inputs', ['floorBTC', 'floor', 'mmr', 'prevMmr', 'prevAmount']);
  const input = (name: string): Fraction => fractionOf(inputs[name], `inputs.${name}`);
  const before = { upTo: input(inputs.floorBTC === undefined ? 'floor' : 'floorBTC'), rate: input('prevMmr') };
  const prevAmount = input('prevAmount');
  // What comes before is told by one bracket without a requirement that leads to the same amount.
  const earlier = compare(prevAmount, zero) === 0 ? [] : [{ upTo: over(prevAmount, before.rate), rate: zero }];
  const amount = deductions([...earlier, before, { upTo: null, rate: input('mmr') }]).at(-1);
  if (amount === undefined) throw new NotSupported('inputs: no bracket');
  return amount;
}

export function maintenanceAmounts({ inputs }: GoldenCase): Readonly<Record<string, Answer>> {
  if (inputs.tiers === undefined) {
    const amount = next(inputs);
    return { maintAmountBTC: amount, maintAmount: amount };
  }
  onlyKnows(inputs, 'inputs', ['tiers']);
  const rows = listOf(inputs.tiers, 'inputs.tiers');
  const brackets = rows.map((row, at): Bracket => {
    const [upTo, rate] = listOf(row, `inputs.tiers[${at}]`);
    const end = at === rows.length - 1 ? null : fractionOf(upTo, `inputs.tiers[${at}][0]`);
    return { upTo: end, rate: fractionOf(rate, `inputs.tiers[${at}][1]`) };
  });
  return { deductions: deductions(brackets) };
}
