/**
 * Worked examples of kind `adl_step`: one auto-deleveraging step by a queue as given, at the bankruptcy price. Amounts
 * are compared to the engine's atom, which is finer than any example prints.
 */
import { tearUp } from '#engine/adl/tearUp.ts';
import { Code, codeAt, eventAt } from '#engine/events.ts';
import { left, prepare, start } from '#engine/liquidation/liquidation.ts';
import { bucketOf, isIsolated, unrealizedPnl } from '#engine/margin/bucket.ts';
import { runOf } from '../builders/fewAccounts.ts';
import { type AdlStepWorld, buildAdlStep } from './adlStepWorld.ts';
import { type Fields, type GoldenCase, isFields, NotSupported, type Outcome } from './case.ts';
import { type Decimal, decimalText, divide, parseDecimal, trimmed, within } from './decimal.ts';
import { GivenQueues } from './givenQueue.ts';
import { decimalOf, fieldsOf, listOf, onlyKnows, textOf } from './read.ts';

/** Decimals to which the price of a fill, a ratio, is worked out. */
const PRICE_DIGITS = 30;
/** Each amount is rounded to an atom a few times at most. */
const ATOMS_OFF = 4n;

interface Fill {
  readonly with: string;
  readonly size: Decimal;
  readonly price: Decimal;
  /** What one atom of this fill is worth as a price. */
  readonly priceOff: Decimal;
}

interface Answer {
  readonly fills: readonly Fill[];
  readonly remaining: Decimal;
  readonly equity: Readonly<Record<string, Decimal>>;
  readonly size: Readonly<Record<string, Decimal>>;
  readonly realised: Readonly<Record<string, Decimal>>;
  readonly marginAfter: Readonly<Record<string, Decimal>>;
  /** What rounding to atoms may make of an amount. */
  readonly off: Decimal;
}

/** Free cash and margin: what an account has realised shows here. */
function moneyOf({ few, contract }: AdlStepWorld, id: string): number {
  const account = few.accountOf(id);
  return (few.state.cash[account] ?? 0) + (few.state.markets[contract]?.positions.margin?.[account] ?? 0);
}

function fillsOf({ few, lot, atomScale }: AdlStepWorld, run: ReturnType<typeof runOf>, side: number): Fill[] {
  const fills: Fill[] = [];
  for (let id = 0; id < run.log.count; id++) {
    if (codeAt(run.log, id) !== Code.adlFilled) continue;
    const event = eventAt(run.log, id);
    if (event.kind !== 'adlFilled') continue;
    // price = (atoms ÷ 10^atomScale) ÷ (lots × lot).
    const size = { digits: BigInt(event.lots) * lot.digits, scale: lot.scale };
    const price = (atoms: bigint): Decimal => ({
      digits: divide(atoms * 10n ** BigInt(PRICE_DIGITS + lot.scale - atomScale), size.digits, 'nearest'),
      scale: PRICE_DIGITS,
    });
    fills.push({
      with: few.world.idOf(event.counterparty),
      size,
      // Atoms are signed like the bankrupt's position; a long worth more than its lots has a price below 0.
      price: price(BigInt(side * event.atoms)),
      priceOff: price(ATOMS_OFF),
    });
  }
  return fills;
}

/** Runs the step that `inputs` tell, in the shape of this kind. */
export function solveAdlStep(inputs: Fields): Answer {
  onlyKnows(inputs, 'inputs', ['mmr', 'marks', 'accounts', 'bankrupt', 'market', 'closeSize', 'queue', 'rule']);
  const ids = Object.keys(fieldsOf(inputs.accounts, 'inputs.accounts'));
  const bankrupt = textOf(inputs.bankrupt, 'inputs.bankrupt');
  const queue = listOf(inputs.queue, 'inputs.queue').map((id) => textOf(id, 'inputs.queue'));
  for (const id of [bankrupt, ...queue]) if (!ids.includes(id)) throw new NotSupported(`inputs.accounts has no ${id}`);
  const closeSize = decimalOf(inputs.closeSize, 'inputs.closeSize');
  if (closeSize.digits < 0n) throw new NotSupported('inputs.closeSize: a size of 0 or more is needed');
  const built = buildAdlStep(inputs, textOf(inputs.market, 'inputs.market'), closeSize);
  const { few, contract, lot, atomScale } = built;
  const { world, state } = few;

  const run = runOf(few, new GivenQueues(queue.map(few.accountOf)));
  const before = new Map(ids.map((id) => [id, moneyOf(built, id)]));
  const account = few.accountOf(bankrupt);
  const liquidation = prepare(run, account, bucketOf(state, account, contract), contract);
  const wanted = built.lots(closeSize);
  const quantity = Math.min(wanted, left(liquidation));
  if (quantity > 0) {
    start(run, liquidation, -1);
    tearUp(run, liquidation, quantity, liquidation.event);
  }

  const atoms = (value: number): Decimal => ({ digits: BigInt(value), scale: atomScale });
  const lots = (value: number): Decimal => ({ digits: BigInt(value) * lot.digits, scale: lot.scale });
  const each = (value: (id: string, of: number) => Decimal) =>
    Object.fromEntries(ids.map((id) => [id, value(id, few.accountOf(id))]));
  const positions = state.markets[contract]?.positions;
  const pnl = (of: number) => world.contracts.reduce((sum, _, leg) => sum + unrealizedPnl(world, state, of, leg), 0);
  return {
    fills: fillsOf(built, run, liquidation.side),
    remaining: lots(wanted - liquidation.closed),
    equity: each((id, of) => atoms(moneyOf(built, id) + pnl(of))),
    size: each((_, of) => lots(positions?.lots[of] ?? 0)),
    realised: each((id) => atoms(moneyOf(built, id) - (before.get(id) ?? 0))),
    // What a cross account's margin would be is nothing: only isolated positions have one.
    marginAfter: each((_, of) => atoms(isIsolated(state, of, contract) ? (positions?.margin?.[of] ?? 0) : 0)),
    off: { digits: ATOMS_OFF, scale: atomScale },
  };
}

const EXACT: Decimal = { digits: 0n, scale: 0 };

const agrees = (expected: unknown, actual: Decimal | undefined, slack: Decimal): boolean => {
  const wanted = typeof expected === 'string' || typeof expected === 'number' ? parseDecimal(String(expected)) : null;
  return wanted !== null && actual !== undefined && within(wanted, actual, slack);
};

function fillsAgree(expected: unknown, answer: Answer, slack: (own: Decimal) => Decimal): boolean {
  if (!Array.isArray(expected) || expected.length !== answer.fills.length) return false;
  return answer.fills.every((fill, i) => {
    const wanted: unknown = expected[i];
    return (
      isFields(wanted) &&
      wanted.with === fill.with &&
      agrees(wanted.size, fill.size, slack(EXACT)) &&
      (wanted.price === undefined || agrees(wanted.price, fill.price, slack(fill.priceOff)))
    );
  });
}

const AMOUNTS = ['equity', 'realised', 'marginAfter'] as const;

/** Names of the parts that do not agree; a part that `expected` does not have is not checked. */
function differences(expected: Fields, answer: Answer, tolerance: number | null): string[] {
  onlyKnows(expected, 'expected', ['fills', 'remaining', 'size', ...AMOUNTS]);
  const given = tolerance === null ? null : parseDecimal(String(tolerance));
  const slack = (own: Decimal): Decimal => given ?? own;
  const all = (name: 'size' | (typeof AMOUNTS)[number], own: Decimal): boolean =>
    Object.entries(fieldsOf(expected[name], `expected.${name}`)).every(([id, value]) =>
      agrees(value, answer[name][id], own),
    );
  const checks: Readonly<Record<string, () => boolean>> = {
    fills: () => fillsAgree(expected.fills, answer, slack),
    remaining: () => agrees(expected.remaining, answer.remaining, slack(EXACT)),
    size: () => all('size', slack(EXACT)),
    ...Object.fromEntries(AMOUNTS.map((name) => [name, () => all(name, slack(answer.off))])),
  };
  return Object.keys(expected).filter((name) => checks[name]?.() !== true);
}

/** The answer in the form of an example, to the atom. */
function told(answer: Answer, parts: readonly string[]): Fields {
  const texts = (values: Readonly<Record<string, Decimal>>) =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, decimalText(value)]));
  const whole: Fields = {
    fills: answer.fills.map((fill) => ({
      with: fill.with,
      size: decimalText(fill.size),
      price: decimalText(trimmed(rounded(fill.price))),
    })),
    remaining: decimalText(answer.remaining),
    equity: texts(answer.equity),
    size: texts(answer.size),
    realised: texts(answer.realised),
    marginAfter: texts(answer.marginAfter),
  };
  return Object.fromEntries(parts.map((name) => [name, whole[name]]));
}

/** A price to twelve decimals, for people. */
const rounded = ({ digits, scale }: Decimal): Decimal => ({
  digits: divide(digits, 10n ** BigInt(scale - 12), 'nearest'),
  scale: 12,
});

export function runAdlStep(example: GoldenCase): Outcome {
  const answer = solveAdlStep(example.inputs);
  const parts = differences(example.expected, answer, example.tolerance);
  if (parts.length === 0) return { verdict: 'agree' };
  const expected = Object.fromEntries(parts.map((name) => [name, example.expected[name]]));
  return { verdict: 'differ', expected, actual: told(answer, parts) };
}
