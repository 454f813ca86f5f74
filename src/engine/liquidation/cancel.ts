/** Takes an account's resting orders in one contract out of the book. */
import { Code } from '../events.ts';
import { marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';

export function cancelOrders(run: Run, account: number, contract: number, cause: number): void {
  const { book } = marketOf(run.state, contract);
  if (!book.ownerHasOrders(account)) return;
  const cancelled = book.cancelOwner(account);
  run.log.seal(Code.ordersCancelled, cause, account, contract, cancelled.orders, cancelled.lots);
}
