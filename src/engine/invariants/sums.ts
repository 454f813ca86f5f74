/** What one event's postings did to one account. */
import type { Replay } from './replay.ts';

export interface Sum {
  /** Δlots in the event's contract. */
  readonly lots: number;
  /** Δcash − Δcost: what the account received, less what it paid. */
  readonly money: number;
}

export function sumOf(replay: Replay, id: number, account: number): Sum {
  let lots = 0;
  let money = 0;
  replay.eachPosting(id, (holder, _contract, quantity, cost, cash) => {
    if (holder !== account) return;
    lots += quantity;
    money += cash - cost;
  });
  return { lots, money };
}
