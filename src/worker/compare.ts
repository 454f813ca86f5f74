/** Who gained and who lost by a change: two ends of the history, account by account, matched by id. */
import { bucketEquity, CROSS, isIsolated } from '#engine/margin/bucket.ts';
import type { Difference } from '#protocol/message.ts';
import type { History } from './history.ts';

interface Standing {
  readonly name: string;
  equity: number;
  /** By contract. */
  readonly liquidated: number[];
  readonly deleveraged: number[];
}

/** Every trader at the end of a node: equity, and what was closed against its will on the way there. */
function standings(history: History, id: number): Map<string, Standing> {
  const node = history.node(id);
  const { loaded } = history.variantOf(node);
  const { world, directory } = loaded;
  const state = history.state(id);
  const found = new Map<string, Standing>();
  const of = (account: number): Standing | undefined => found.get(world.idOf(account));
  for (let account = world.firstTrader; account < world.accounts; account++) {
    let equity = bucketEquity(world, state, account, CROSS);
    for (let contract = 0; contract < world.contracts.length; contract++)
      if (isIsolated(state, account, contract)) equity += bucketEquity(world, state, account, contract);
    const none = () => world.contracts.map(() => 0);
    const name = directory.nameOf(account);
    found.set(world.idOf(account), { name, equity, liquidated: none(), deleveraged: none() });
  }
  for (const step of history.line(id)) {
    for (const { account, contract, lots } of step.liquidated) add(of(account)?.liquidated, contract, lots);
    for (const { account, contract, lots } of step.deleveraged) add(of(account)?.deleveraged, contract, lots);
  }
  return found;
}

function add(sums: number[] | undefined, contract: number, lots: number): void {
  if (sums !== undefined) sums[contract] = (sums[contract] ?? 0) + lots;
}

/** Accounts that are in both, in the order of the first. */
export function compare(history: History, node: number, against: number): Difference[] {
  const other = standings(history, against);
  const rows: Difference[] = [];
  for (const [id, one] of standings(history, node)) {
    const two = other.get(id);
    if (two === undefined) continue;
    rows.push({
      id,
      name: one.name,
      equity: one.equity,
      againstEquity: two.equity,
      liquidated: one.liquidated,
      againstLiquidated: two.liquidated,
      deleveraged: one.deleveraged,
      againstDeleveraged: two.deleveraged,
    });
  }
  return rows;
}
