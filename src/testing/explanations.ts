/** Every number that can be asked about at a moment, and what must hold of every answer. */
import { eventsOf } from '#engine/events.ts';
import { namesIn } from '#engine/explain/draft.ts';
import { type ExplainView, explain } from '#engine/explain/explain.ts';
import { formulaSymbols } from '#engine/explain/symbols.ts';
import type { EventKind } from '#protocol/event.ts';
import type {
  AccountQuantity,
  ContractQuantity,
  Explanation,
  LiquidationQuantity,
  QuantityId,
  WaterfallStage,
} from '#protocol/explanation.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { disagreement } from './formula.ts';

const accountQuantities = [
  'cash',
  'isolatedMargin',
  'lots',
  'cost',
  'entryPrice',
  'notional',
  'unrealizedPnl',
  'equity',
  'maintenanceMargin',
  'marginRatio',
  'liquidationPrice',
  'bankruptcyPrice',
  'equityShare',
  'effectiveLeverage',
  'initialMargin',
  'returnOnMargin',
  'returnOnEntry',
  'adlScore',
  'rank',
  'lights',
] as const satisfies readonly AccountQuantity[];

const contractQuantities = [
  'indexPrice',
  'markPrice',
  'previousMark',
  'lastPrice',
  'openInterest',
  'depth',
  'longCount',
  'shortCount',
] as const satisfies readonly ContractQuantity[];

const liquidationNames = [
  'filled',
  'takenOver',
  'unfilled',
  'deleveraged',
  'shortfall',
  'fund',
] as const satisfies readonly LiquidationQuantity[];

/** Numbers that are made of an event's fields, by kind of event. */
const made: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  liquidationStarted: ['bankruptcyPrice'],
  adlFilled: ['price', 'gaveUp', 'kept'],
};

const stages = ['loss', 'margin', 'book', 'fund', 'adl', 'socialised'] as const satisfies readonly WaterfallStage[];

/** Fields that say who, where or which event. */
const IDENTITY = new Set(['id', 'cause', 'account', 'contract', 'counterparty', 'buyer', 'seller', 'fund']);

export function* eventQuantities(view: ExplainView): Generator<Extract<QuantityId, { of: 'event' }>> {
  // A score may have no bound: no number, so no formula.
  for (const event of eventsOf(view.log, 0, view.events))
    for (const [field, value] of Object.entries(event))
      if (Number.isFinite(value) && !IDENTITY.has(field)) yield { of: 'event', event: event.id, field };
}

/** What was made of events: prices, parts given up and kept, sums over liquidations and closings, levels of the book. */
export function* madeQuantities(view: ExplainView): Generator<QuantityId> {
  const closings: number[] = [];
  const started: { readonly id: number; readonly contract: number }[] = [];
  for (const event of eventsOf(view.log, 0, view.events)) {
    for (const field of made[event.kind] ?? []) yield { of: 'event', event: event.id, field };
    if (event.kind === 'fundingPaid')
      for (const { account, contract } of event.postings)
        if (contract === event.contract) yield { of: 'funding', event: event.id, account, name: 'fundingPayment' };
    if (event.kind === 'liquidationStarted') started.push(event);
    if (event.kind === 'adlFilled' || event.kind === 'haircutTaken') closings.push(event.id);
    if (event.kind !== 'liquidationFilled') continue;
    for (const side of ['bid', 'ask'] as const)
      for (const name of ['price', 'resting', 'eaten', 'eatenByFund'] as const)
        yield { of: 'level', contract: event.contract, side, price: event.price, name };
  }
  yield { of: 'closings', events: closings, name: 'gaveUp' };
  for (const name of liquidationNames)
    for (const { id, contract } of started) {
      yield { of: 'liquidations', events: [id], name };
      const all = started.filter((one) => one.contract === contract).map((one) => one.id);
      yield { of: 'liquidations', events: all, name };
    }
}

export function* standingQuantities(view: ExplainView): Generator<QuantityId> {
  const contracts = view.world.contracts.map((_, contract) => contract);
  for (let account = 0; account < view.world.accounts; account++) {
    for (const contract of [-1, ...contracts])
      for (const name of accountQuantities) yield { of: 'account', account, contract, name };
    for (const name of stages) yield { of: 'waterfall', account, name };
  }
  for (const contract of contracts) {
    for (const name of contractQuantities) yield { of: 'contract', contract, name };
    for (const name of ['money', 'lots', 'openInterest'] as const) yield { of: 'books', contract, name };
  }
  for (const { account } of view.state.funds)
    for (const name of ['balance', 'floor', 'triggerLine'] as const) yield { of: 'fund', name, fund: account };
  for (const name of stages) yield { of: 'waterfall', account: -1, name };
}

export const isRefusal = (answer: Explanation | Refusal): answer is Refusal => 'ok' in answer;

const known = new Set<string>(formulaSymbols);

/** What is wrong with an answer: nothing, or sentences. */
export function faultsOf(view: ExplainView, explanation: Explanation): string[] {
  const { symbol, formula, terms, quantity } = explanation;
  const faults: string[] = [];
  const wrong = disagreement(explanation, view.atom);
  if (wrong !== null) faults.push(wrong);
  const names = new Set<string>(terms.map((term) => term.symbol));
  if (names.size !== terms.length) faults.push(`a symbol stands twice among ${[...names].join(', ')}`);
  for (const name of namesIn(formula))
    if (!names.has(name) && name !== symbol) faults.push(`${name} of the formula ${formula} is no term`);
  for (const name of [symbol, ...names])
    if (!known.has(name.replace(/\[.*$/, ''))) faults.push(`${name} is no catalogue key`);
  for (const term of terms) {
    if (term.quantity === undefined) continue;
    const deeper = explain(view, term.quantity);
    if (isRefusal(deeper)) faults.push(`the link of ${term.symbol} is refused: ${deeper.expected}`);
    else if (deeper.value !== term.value) faults.push(`the link of ${term.symbol} shows ${deeper.value}`);
  }
  return faults.map((fault) => `${JSON.stringify(quantity)}: ${fault}`);
}
