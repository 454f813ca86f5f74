/**
 * The state as it was earlier in the step, by taking postings back. Enough for margin and scores: cash, positions, marks
 * and indices; the book and the last trade stay as they are now.
 */
import type { State } from '../account/state.ts';
import { eventAt, postingAt } from '../events.ts';
import { marketOf } from '../margin/bucket.ts';
import type { ExplainView } from './view.ts';

/** After the first `events` events of the view's log; `events` <= view.events. The view's own state when nothing differs. */
export function stateAfter(view: ExplainView, events: number): State {
  if (events >= view.events) return view.state;
  const state: State = {
    ...view.state,
    cash: view.state.cash.slice(),
    markets: view.state.markets.map((market) => ({
      ...market,
      positions: {
        ...market.positions,
        lots: market.positions.lots.slice(),
        cost: market.positions.cost.slice(),
        margin: market.positions.margin?.slice() ?? null,
      },
    })),
  };
  for (let id = view.events - 1; id >= events; id--) takeBack(state, view, id);
  return state;
}

function takeBack(state: State, { log }: ExplainView, id: number): void {
  for (let i = (log.postingEnd[id] ?? 0) - 1; i >= (id === 0 ? 0 : (log.postingEnd[id - 1] ?? 0)); i--) {
    const { account, contract, lots, cost, cash } = postingAt(log, i);
    if (contract < 0) {
      state.cash[account] = (state.cash[account] ?? 0) - cash;
      continue;
    }
    const { positions } = marketOf(state, contract);
    positions.lots[account] = (positions.lots[account] ?? 0) - lots;
    positions.cost[account] = (positions.cost[account] ?? 0) - cost;
    if (positions.isolated?.[account] === 1 && positions.margin !== null)
      positions.margin[account] = (positions.margin[account] ?? 0) - cash;
    else state.cash[account] = (state.cash[account] ?? 0) - cash;
  }
  const event = eventAt(log, id);
  if (event.kind === 'markSet') marketOf(state, event.contract).mark = event.previousMark;
  else if (event.kind === 'indexSet') marketOf(state, event.contract).index = event.previous;
}
