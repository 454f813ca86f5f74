/** Every movement of money as a row: from, to, amount, and the event it belongs to. Read from the log, never kept. */
import { eventAt } from '#engine/events.ts';
import type { Log } from '#engine/log.ts';
import type { EngineEvent } from '#protocol/event.ts';
import type { LedgerRow } from '#protocol/message.ts';

/** Outside the exchange: where deposits come from. */
const OUTSIDE = -1;

/** Money each account received (> 0) or paid (< 0) in an event: Δcash − Δcost, what it gave or got for lots included. */
function flows(event: EngineEvent): [account: number, amount: number][] {
  const net = new Map<number, number>();
  for (const { account, cash, cost } of event.postings) net.set(account, (net.get(account) ?? 0) + cash - cost);
  return [...net].filter(([, amount]) => amount !== 0);
}

/** Matches payers with receivers in the order of the postings; what balances against nobody came from outside. */
function rowsOf(event: EngineEvent, node: number, step: number): LedgerRow[] {
  const moved = flows(event);
  const payers = moved.filter(([, amount]) => amount < 0).map(([account, amount]) => ({ account, left: -amount }));
  const receivers = moved.filter(([, amount]) => amount > 0).map(([account, amount]) => ({ account, left: amount }));
  const outside = receivers.reduce((sum, { left }) => sum + left, 0) - payers.reduce((sum, { left }) => sum + left, 0);
  if (outside > 0) payers.push({ account: OUTSIDE, left: outside });
  if (outside < 0) receivers.push({ account: OUTSIDE, left: -outside });
  const contract = 'contract' in event ? event.contract : -1;
  const rows: LedgerRow[] = [];
  for (const payer of payers)
    for (const receiver of receivers) {
      const amount = Math.min(payer.left, receiver.left);
      if (amount === 0) continue;
      payer.left -= amount;
      receiver.left -= amount;
      rows.push({
        node,
        step,
        event: event.id,
        kind: event.kind,
        from: payer.account,
        to: receiver.account,
        contract,
        amount,
      });
    }
  return rows;
}

/** Rows of the first `events` events of a step's log, at most `most` of them. */
export function ledgerOf(log: Log, events: number, node: number, step: number, most: number): LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (let id = 0; id < events && rows.length < most; id++) {
    const start = id === 0 ? 0 : (log.postingEnd[id - 1] ?? 0);
    if ((log.postingEnd[id] ?? 0) > start) rows.push(...rowsOf(eventAt(log, id), node, step));
  }
  return rows.slice(0, most);
}
