/** How explaining says no: the id is bad, or there is no such number at this moment. */
import { refuse } from '../load/refuse.ts';
import type { ExplainView } from './view.ts';

/** `path` from the quantity's id on. */
export const decline = (path: string, found: string, expected: string): never =>
  refuse(`quantity.${path}`, found, expected);

/** A whole number from `first` on, below `end`. */
export function checkIndex(path: string, value: number, first: number, end: number): number {
  if (!Number.isSafeInteger(value) || value < first || value >= end)
    decline(
      path,
      String(value),
      end > first ? `a whole number from ${first} to ${end - 1}` : 'none: there is none yet',
    );
  return value;
}

export const checkAccount = (view: ExplainView, account: number): number =>
  checkIndex('account', account, 0, view.world.accounts);

/** `first` −1: a whole account, or the total, may be asked too. */
export const checkContract = (view: ExplainView, contract: number, first: 0 | -1 = 0): number =>
  checkIndex('contract', contract, first, view.world.contracts.length);

/** The entry of a table, by a name that came from outside. */
export function named<T>(path: string, table: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) return decline(path, JSON.stringify(name), `one of ${Object.keys(table).join(', ')}`);
  return found;
}
