/**
 * Worked examples of kind `allocation`: capacities, a budget and a policy in; who gives what out. Decimals become whole
 * numbers of a very fine atom, so that rounding to atoms stays below every tolerance.
 */
import { allocate } from '#engine/adl/allocate/allocate.ts';
import type { Claim, Policy, Ratio } from '#engine/adl/allocate/claim.ts';

export type AllocationResult =
  | { readonly expected: unknown; readonly actual: unknown; readonly agree: boolean }
  | { readonly notSupported: string };

/** Fractional digits of the atom, unless a case needs more. */
const FINE_DIGITS = 15;
const DEFAULT_TOLERANCE = 1e-9;

/** Policy names of the examples, and which list of a case is the weight. */
const POLICIES: Readonly<Record<string, { readonly policy: Policy; readonly weight?: string }>> = {
  queue: { policy: 'queue' },
  'pro-rata-profit': { policy: 'proRata', weight: 'capacity' },
  'pro-rata-equity': { policy: 'proRata', weight: 'equity' },
  'pro-rata-notional': { policy: 'proRata', weight: 'notional' },
  'pro-rata-size': { policy: 'proRata', weight: 'size' },
  'levered-pro-rata': { policy: 'leveredProRata' },
  'capped-pro-rata': { policy: 'cappedProRata' },
  'risk-aware': { policy: 'riskAware' },
  'min-max-burden': { policy: 'minMaxBurden' },
  'level-the-tallest': { policy: 'levelTheTallest' },
  'equal-loss': { policy: 'equalLoss' },
  talmud: { policy: 'talmud' },
};

/** What is wrong with a case's shape. */
class Unreadable extends Error {}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Parsed {
  readonly digits: bigint;
  readonly scale: number;
}

function parse(value: unknown, name: string): Parsed {
  const text = typeof value === 'number' ? String(value) : value;
  const match = typeof text === 'string' ? /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) : null;
  if (match === null) throw new Unreadable(`${name}: not a decimal: ${JSON.stringify(value)}`);
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function parseList(inputs: Fields, name: string, length?: number): Parsed[] {
  const list = inputs[name];
  if (!Array.isArray(list)) throw new Unreadable(`inputs.${name}: a list is needed`);
  if (length !== undefined && list.length !== length)
    throw new Unreadable(`inputs.${name}: ${list.length} entries for ${length} capacities`);
  return list.map((value: unknown, i) => {
    const parsed = parse(value, `inputs.${name}[${i}]`);
    if (parsed.digits < 0n && name !== 'score') throw new Unreadable(`inputs.${name}[${i}]: negative`);
    return parsed;
  });
}

const asRatio = ({ digits, scale }: Parsed): Ratio => ({ num: digits, den: 10n ** BigInt(scale) });

const atScale = ({ digits, scale }: Parsed, fine: number): bigint => digits * 10n ** BigInt(fine - scale);

/** Indices by score, highest first; equal scores in the order given. */
function byScore(scores: readonly Parsed[]): number[] {
  const finest = Math.max(0, ...scores.map(({ scale }) => scale));
  const whole = scores.map((score) => atScale(score, finest));
  return whole
    .map((_, index) => index)
    .sort((a, b) => {
      const gap = (whole[b] ?? 0n) - (whole[a] ?? 0n);
      return gap > 0n ? 1 : gap < 0n ? -1 : a - b;
    });
}

interface Reading {
  readonly policy: Policy;
  readonly claims: readonly Claim[];
  readonly budget: bigint;
  /** Rank order: place → index in the case. */
  readonly order: readonly number[];
  readonly fine: number;
}

function read(inputs: Fields): Reading {
  const { policy: name } = inputs;
  const known = typeof name === 'string' ? POLICIES[name] : undefined;
  if (known === undefined) throw new Unreadable(`policy ${JSON.stringify(name)}`);
  const capacities = parseList(inputs, 'capacity');
  const count = capacities.length;
  const budget = parse(inputs.budget, 'inputs.budget');
  const has = (field: string) => inputs[field] !== undefined;
  const leverages = has('leverage') ? parseList(inputs, 'leverage', count) : null;
  const haircuts = has('maxHaircut') ? parseList(inputs, 'maxHaircut', count) : null;
  const weights = known.weight === undefined ? null : parseList(inputs, known.weight, count);
  const fine = Math.max(FINE_DIGITS, budget.scale, ...[...capacities, ...(weights ?? [])].map(({ scale }) => scale));
  const claims = capacities.map((capacity, i): Claim => {
    const leverage = leverages?.[i];
    const maxHaircut = haircuts?.[i];
    const weight = weights?.[i];
    return {
      capacity: atScale(capacity, fine),
      weight: weight === undefined ? 0n : atScale(weight, fine),
      ...(leverage === undefined ? {} : { leverage: asRatio(leverage) }),
      ...(maxHaircut === undefined ? {} : { maxHaircut: asRatio(maxHaircut) }),
    };
  });
  const order =
    known.policy === 'queue' && has('score')
      ? byScore(parseList(inputs, 'score', count))
      : capacities.map((_, index) => index);
  return { policy: known.policy, claims, budget: atScale(budget, fine), order, fine };
}

/** The engine's answer: a haircut per claim as a number, in the order of the case; or infeasible. */
function solve({ policy, claims, budget, order, fine }: Reading): Fields {
  const ranked = order.flatMap((index) => claims[index] ?? []);
  const shares = allocate(policy, ranked, budget);
  if (shares === 'infeasible') return { infeasible: true };
  const haircut: number[] = claims.map(() => 0);
  order.forEach((index, place) => {
    haircut[index] = Number(shares[place] ?? 0n) / 10 ** fine;
  });
  return { haircut };
}

function agrees(expected: Fields, actual: Fields, tolerance: number): boolean {
  if (expected.infeasible === true || actual.infeasible === true)
    return expected.infeasible === true && actual.infeasible === true;
  const { haircut: wanted } = expected;
  const { haircut: given } = actual;
  if (!Array.isArray(wanted) || !Array.isArray(given) || wanted.length !== given.length) return false;
  return given.every((amount: unknown, i) => Math.abs(Number(amount) - Number(wanted[i])) <= tolerance);
}

/** Runs one case; `tolerance` (absolute) is the case's own or 1e-9. */
export function runAllocationCase(example: unknown): AllocationResult {
  if (!isFields(example) || !isFields(example.inputs) || !isFields(example.expected))
    return { notSupported: 'an allocation case needs inputs and expected' };
  const { inputs, expected, tolerance } = example;
  try {
    const actual = solve(read(inputs));
    const allowed = typeof tolerance === 'number' ? tolerance : DEFAULT_TOLERANCE;
    return { expected, actual, agree: agrees(expected, actual, allowed) };
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return { notSupported: error.message };
    throw error;
  }
}
