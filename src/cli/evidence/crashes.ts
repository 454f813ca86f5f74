/** Runs the crash of the tiny book under every rule book and tells each outcome as a row. */
import type { Crash, CrashShare } from '#content/evidence/crash.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { canonicalAt84 } from '#content/scenarios/canonical.ts';
import { Exchange } from '#engine/exchange.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import { resultOf } from '#engine/result.ts';
import type { Command } from '#protocol/command.ts';
import type { Result } from '#protocol/result.ts';
import type { RuleBook } from '#protocol/rulebook.ts';

/** Quiet steps after the shock: enough for slices, cool-downs and limits per step. */
const MOST_QUIET = 40;

const LIQUIDATED = 'lena';

/** Everything of an outcome but how many steps it took. */
const outcome = ({ accounts, liquidations, fund }: Result): string =>
  JSON.stringify([accounts, liquidations, fund.end]);

function sumOf(sizes: readonly string[]): string {
  // Sizes of the tiny book are whole.
  return String(sizes.reduce((sum, size) => sum + BigInt(size), 0n));
}

const shareOf = ({ id, closedByAdl, adlPrice, costAgainstMark }: Result['accounts'][number]): CrashShare => ({
  account: id,
  size: closedByAdl,
  price: adlPrice,
  gaveUp: costAgainstMark,
});

function rowOf(rules: RuleBook, result: Result, steps: number, goesOn: boolean): Crash {
  const { accounts, liquidations, fund } = result;
  const mine = liquidations.filter(({ account }) => account === LIQUIDATED);
  const [first] = mine;
  const lena = accounts.find(({ id }) => id === LIQUIDATED);
  const { loss, margin, book, fund: fromFund, adl, socialised } = result.totals;
  return {
    rules: rules.id,
    account: LIQUIDATED,
    steps,
    goesOn,
    size: first?.size ?? '0',
    bankruptcyPrice: first?.bankruptcyPrice ?? '0',
    filled: sumOf(mine.map(({ filled }) => filled)),
    takenOver: sumOf(mine.map(({ takenOver }) => takenOver)),
    deleveraged: sumOf(mine.map(({ deleveraged }) => deleveraged)),
    left: lena?.positions[0]?.size ?? '0',
    paid: { loss, margin, book, fund: fromFund, adl, socialised },
    fund: { start: fund.start, end: fund.end },
    shares: accounts
      .filter((one) => one.id !== LIQUIDATED && (one.closedByAdl !== '0' || one.costAgainstMark !== '0'))
      .map(shareOf),
    equity: Object.fromEntries(
      accounts
        .filter(({ role, equity, positions }) => !isHouse(role) || equity !== '0' || positions.length > 0)
        .map(({ id, equity }) => [id, equity]),
    ),
  };
}

const isHouse = (role: string): boolean => ['street', 'fees', 'vault', 'fund'].includes(role);

/**
 * @throws Error when a rule book that is said to run does not: refused, or its books out of balance.
 */
function crashUnder(rules: RuleBook): Crash {
  const loaded = loadScenario(canonicalAt84, rules);
  if (!loaded.ok) throw new Error(`${rules.id}: ${loaded.path}: found ${loaded.found}, expected ${loaded.expected}`);
  const exchange = new Exchange(loaded.world, loaded.state);
  const shock = loaded.plan.map(({ commands }) => commands);
  const after = (quiet: number): Result => {
    const steps: (readonly Command[])[] = [...shock, ...Array.from({ length: quiet }, () => [])];
    return resultOf(exchange, canonicalAt84, steps);
  };
  const last = after(MOST_QUIET);
  if (!last.books.balanced) throw new Error(`${rules.id}: the books do not balance`);
  const end = outcome(last);
  let quiet = 0;
  while (outcome(after(quiet)) !== end) quiet += 1;
  return rowOf(rules, after(quiet), shock.length + quiet, quiet === MOST_QUIET);
}

export const crashRows = (): readonly Crash[] =>
  rulebooks.filter(({ notRunnable }) => notRunnable === null).map(crashUnder);
