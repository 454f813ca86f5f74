/** Every number that can be asked about at a moment, and what must hold of every answer. */
import { eventsOf } from '#engine/events.ts';
import { namesIn } from '#engine/explain/draft.ts';
import { type ExplainView, explain } from '#engine/explain/explain.ts';
import { formulaSymbols } from '#engine/explain/symbols.ts';
import type {
  AccountQuantity,
  ContractQuantity,
  Explanation,
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
] as const satisfies readonly ContractQuantity[];

const stages = ['loss', 'margin', 'book', 'fund', 'adl', 'socialised'] as const satisfies readonly WaterfallStage[];

/** Fields that say who, where or which event. */
const IDENTITY = new Set(['id', 'cause', 'account', 'contract', 'counterparty', 'buyer', 'seller', 'fund']);

export function* eventQuantities(view: ExplainView): Generator<Extract<QuantityId, { of: 'event' }>> {
  // A score may have no bound: no number, so no formula.
  for (const event of eventsOf(view.log, 0, view.events))
    for (const [field, value] of Object.entries(event))
      if (Number.isFinite(value) && !IDENTITY.has(field)) yield { of: 'event', event: event.id, field };
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
