/** The accounts table as rows: which accounts, in what order, how many are left out. Reads the frame; adds nothing up. */
import type { Frame, World } from '#protocol/frame.ts';

export type AccountSort = 'listed' | 'size' | 'equity' | 'pnl' | 'liquidation';

export const ACCOUNT_SORTS: readonly AccountSort[] = ['listed', 'size', 'pnl', 'equity', 'liquidation'];

/** Most rows in the page. */
export const MOST_ROWS = 50;

export interface AccountRows {
  readonly accounts: readonly number[];
  readonly total: number;
}

/**
 * Traders, makers and vaults with something to show: the house's own accounts only while they hold a position.
 * Touched accounts come first when there are too many to show them all.
 */
export function accountRows(
  frame: Frame,
  world: Pick<World, 'accounts'>,
  index: number,
  sort: AccountSort,
): AccountRows {
  const contract = frame.contracts[index];
  if (!contract) return { accounts: [], total: 0 };
  const shown: number[] = [];
  for (let account = 0; account < contract.lots.length; account += 1) {
    if (!isHouse(world, account) || Math.abs(contract.lots[account] ?? 0) > 0) shown.push(account);
  }
  const key = sortKey(frame, index, sort);
  const many = shown.length > MOST_ROWS;
  const touched = (account: number) => (many && (frame.touched[account] ?? 0) > 0 ? 0 : 1);
  const house = (account: number) => (isHouse(world, account) ? 1 : 0);
  const before = (a: number, b: number) =>
    house(a) - house(b) || touched(a) - touched(b) || compare(key(a), key(b)) || a - b;
  return { accounts: firstOf(shown, MOST_ROWS, before), total: shown.length };
}

/** The first `count` in an order, in order, without putting the rest of a crowd in order. */
function firstOf(accounts: readonly number[], count: number, before: (a: number, b: number) => number): number[] {
  const first: number[] = [];
  for (const account of accounts) {
    const last = first[first.length - 1];
    if (first.length === count && last !== undefined && before(account, last) > 0) continue;
    let at = first.length;
    while (at > 0 && before(account, first[at - 1] ?? account) < 0) at -= 1;
    first.splice(at, 0, account);
    first.length = Math.min(first.length, count);
  }
  return first;
}

function isHouse(world: Pick<World, 'accounts'>, account: number): boolean {
  const role = world.accounts[account]?.role;
  return role === 'street' || role === 'fees' || role === 'fund' || role === 'vault';
}

/** Smaller keys come first; an account without the number comes last. */
function sortKey(frame: Frame, index: number, sort: AccountSort): (account: number) => number {
  const contract = frame.contracts[index];
  if (!contract) return () => 0;
  switch (sort) {
    case 'listed':
      return () => 0;
    case 'size':
      return (account) => -Math.abs(contract.lots[account] ?? 0);
    case 'equity':
      return (account) => -(frame.equity[account] ?? 0);
    case 'pnl':
      return (account) => -(contract.unrealizedPnl[account] ?? 0);
    case 'liquidation':
      return (account) => Math.abs((contract.liquidationPrice[account] ?? Number.NaN) - contract.mark);
  }
}

function compare(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}
