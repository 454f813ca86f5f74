/**
 * Accounts added, edited and removed. Lots are zero-sum, so somebody takes the other side of every change: the reader
 * chooses a counterparty (the market maker unless another is chosen), whose position changes by as much the other way.
 */
import type { AccountFile, PositionFile, ScenarioFile } from '#protocol/scenario.ts';
import { type Exact, exactOf } from '#ui/decimal.ts';
import type { Change } from './change.ts';
import { absolute, compared, negated, plus, quotient, signOf, textOf, times } from './decimals.ts';
import { atLeverage } from './leverage.ts';

/** What the account form holds, as typed. `size` is unsigned. */
export interface AccountDraft {
  readonly name: string;
  readonly side: 'long' | 'short';
  readonly size: string;
  readonly entry: string;
  readonly leverage: string;
}

const NONE: Exact = { units: 0n, scale: 0 };

/** Who takes the other side when nobody is chosen: the first market maker, else the first other account. */
export function usualCounterparty(scenario: ScenarioFile, except: string | null): string {
  const others = scenario.accounts.filter(({ id }) => id !== except);
  return (others.find(({ role }) => role === 'marketMaker') ?? others[0])?.id ?? '';
}

/**
 * The account after its position has changed by `by` lots at `entry`. What is added on the same side enters at that
 * price: the entry becomes the average, to the nearest tick. What is taken off leaves the entry as it was, and what goes
 * past zero starts a position at `entry`. Its deposit stays.
 */
function takenOver(account: AccountFile, contract: string, by: Exact, entry: string, tick: string): AccountFile {
  const before = account.positions.find((one) => one.contract === contract);
  const size = before ? (exactOf(before.size) ?? NONE) : NONE;
  const after = plus(size, by);
  const others = account.positions.filter((one) => one.contract !== contract);
  if (signOf(after) === 0) return withoutMargin(account, before, others);
  const sameSide = signOf(size) === signOf(after);
  const grown = compared(absolute(after), absolute(size)) > 0;
  const position: PositionFile =
    before && sameSide
      ? { ...before, size: textOf(after), entry: grown ? average(before, size, by, entry, after, tick) : before.entry }
      : { contract, size: textOf(after), entry };
  return sameSide || !before
    ? { ...account, positions: [...others, position] }
    : { ...withoutMargin(account, before, others), positions: [...others, position] };
}

/** Isolated margin of a position that is gone is the account's cash again. */
function withoutMargin(account: AccountFile, before: PositionFile | undefined, positions: readonly PositionFile[]) {
  const margin = before?.isolatedMargin === undefined ? null : exactOf(before.isolatedMargin);
  const cash = exactOf(account.cash);
  return { ...account, cash: margin && cash ? textOf(plus(cash, margin)) : account.cash, positions };
}

function average(before: PositionFile, size: Exact, by: Exact, entry: string, after: Exact, tick: string): string {
  const [one, two, unit] = [exactOf(before.entry), exactOf(entry), exactOf(tick)];
  const price = one && two && unit && quotient(plus(times(size, one), times(by, two)), after, unit, 'near');
  return price ? textOf(price) : before.entry;
}

/** A price as typed, brought onto the contract's ticks and between its lowest and highest price; no number stays as it is. */
export function clampedPrice(text: string, tickSize: string, maxPrice: string): string {
  const [price, tick, most] = [exactOf(text), exactOf(tickSize), exactOf(maxPrice)];
  const near = price && tick && quotient(price, { units: 1n, scale: 0 }, tick, 'near');
  if (!near || !tick || !most) return text;
  if (compared(near, tick) < 0) return textOf(tick);
  return textOf(compared(near, most) > 0 ? most : near);
}

/** Signed size; null when it is no number. */
function signedSize({ side, size }: AccountDraft): Exact | null {
  const exact = exactOf(size);
  return exact && (side === 'short' ? negated(exact) : exact);
}

/** An id that nobody has, made of the name. */
function idFor(scenario: ScenarioFile, name: string): string {
  const stem =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'account';
  const taken = new Set(scenario.accounts.map(({ id }) => id));
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}

/** One contract of one account set to the draft, and the counterparty changed by as much the other way. */
function settled(
  scenario: ScenarioFile,
  index: number,
  account: AccountFile,
  draft: AccountDraft,
  counterparty: string,
): readonly AccountFile[] {
  const contract = scenario.contracts[index];
  const size = signedSize(draft);
  const held = account.positions.find((one) => one.contract === contract?.id);
  const position: PositionFile = {
    ...(held?.isolatedMargin === undefined ? {} : { isolatedMargin: held.isolatedMargin }),
    contract: contract?.id ?? '',
    // Text that is no number is left for the engine to name.
    size: size ? textOf(size) : draft.size,
    entry: draft.entry,
  };
  const flat = size !== null && signOf(size) === 0;
  const changed = atLeverage(
    scenario,
    { ...account, name: draft.name, positions: flat ? [] : [position] },
    draft.leverage,
  );
  const before = exactOf(held?.size ?? '0') ?? NONE;
  const by = size ? plus(before, negated(size)) : NONE;
  const accounts = scenario.accounts.some(({ id }) => id === account.id)
    ? scenario.accounts
    : [...scenario.accounts, changed];
  return accounts.map((one) => {
    if (one.id === account.id) return changed;
    if (one.id !== counterparty || signOf(by) === 0 || !contract) return one;
    return takenOver(one, contract.id, by, draft.entry, contract.tickSize);
  });
}

export function withAccountAdded(
  scenario: ScenarioFile,
  index: number,
  draft: AccountDraft,
  counterparty: string,
): Change {
  const id = idFor(scenario, draft.name);
  const fresh: AccountFile = { id, name: draft.name, cash: '0', positions: [] };
  return {
    scenario: { ...scenario, accounts: settled(scenario, index, fresh, draft, counterparty) },
    subject: `account.${id}`,
    name: { key: 'lab.name.added', values: { name: draft.name } },
  };
}

export function withAccountEdited(
  scenario: ScenarioFile,
  index: number,
  id: string,
  draft: AccountDraft,
  counterparty: string,
): Change {
  const account = scenario.accounts.find((one) => one.id === id);
  return {
    scenario: account ? { ...scenario, accounts: settled(scenario, index, account, draft, counterparty) } : scenario,
    subject: `account.${id}`,
    name: {
      key: 'lab.name.edited',
      values: { name: draft.name, side: draft.side, size: draft.size, entry: draft.entry, leverage: draft.leverage },
    },
  };
}

/** The account goes; the counterparty takes over what it held, in every contract, at the entry prices it had. */
export function withAccountRemoved(scenario: ScenarioFile, id: string, counterparty: string): Change {
  const gone = scenario.accounts.find((one) => one.id === id);
  const taker = scenario.accounts.find((one) => one.id === counterparty);
  const after =
    gone && taker ? gone.positions.reduce((holder, position) => received(scenario, holder, position), taker) : taker;
  return {
    scenario: {
      ...scenario,
      accounts: scenario.accounts.filter((one) => one.id !== id).map((one) => (one.id === after?.id ? after : one)),
    },
    subject: `account.${id}`,
    name: { key: 'lab.name.removed', values: { name: gone?.name ?? id } },
  };
}

function received(scenario: ScenarioFile, holder: AccountFile, { contract, size, entry }: PositionFile): AccountFile {
  const by = exactOf(size);
  const tick = scenario.contracts.find(({ id }) => id === contract)?.tickSize;
  return by && tick !== undefined ? takenOver(holder, contract, by, entry, tick) : holder;
}
