/** What event explanations share: the state around an event, and what its liquidation had come to before it. */
import type { EventKind } from '#protocol/event.ts';
import type { QuantityId } from '#protocol/explanation.ts';
import type { State } from '../../account/state.ts';
import { unitValue } from '../../contract/contract.ts';
import { contractOf, marketOf } from '../../margin/bucket.ts';
import type { AccountMoment } from '../account/moment.ts';
import { type Draft, given, lotsText, moneyText, priceTerm, priceText, type Term } from '../draft.ts';
import { type EventOf, eventsAmong, lastEvent } from '../happened.ts';
import { stateAfter } from '../past.ts';
import type { FormulaSymbol } from '../symbols.ts';
import { type Formula, sidedValue, valueTerms } from '../value.ts';
import type { ExplainView } from '../view.ts';

/** Fields that say who, where or which event: no quantities. */
type Identity = 'id' | 'cause' | 'account' | 'contract' | 'counterparty' | 'buyer' | 'seller' | 'fund';

/** The fields of a kind of event that are quantities. */
type NumberField<Kind extends EventKind> = {
  [Name in keyof EventOf<Kind>]: EventOf<Kind>[Name] extends number ? (Name extends Identity ? never : Name) : never;
}[keyof EventOf<Kind>];

export type Writer<Kind extends EventKind> = (view: ExplainView, event: EventOf<Kind>) => Draft;

/** One explanation for every quantity of a kind: a field without one is a type error. */
export type Fields<Kind extends EventKind> = Readonly<Record<NumberField<Kind> & string, Writer<Kind>>>;

/** The state that an event found: all events before it. */
export const before = (view: ExplainView, id: number): State => stateAfter(view, id);
/** The state that an event left. */
export const after = (view: ExplainView, id: number): State => stateAfter(view, id + 1);

export const momentOf = (view: ExplainView, state: State, account: number, contract: number): AccountMoment => ({
  view,
  state,
  account,
  contract,
});

export const fieldId = (event: number, field: string): QuantityId => ({ of: 'event', event, field });

/** The same explanation under the name of the event's field. */
export const as = (symbol: FormulaSymbol, draft: Draft): Draft => ({ ...draft, symbol });

export const givenMoney = (view: ExplainView, symbol: FormulaSymbol, atoms: number): Draft =>
  given(symbol, moneyText(view, atoms), 'money');
export const givenLots = (view: ExplainView, symbol: FormulaSymbol, contract: number, lots: number): Draft =>
  given(symbol, lotsText(view, contract, lots), 'lots');
export const givenPrice = (view: ExplainView, symbol: FormulaSymbol, contract: number, ticks: number): Draft =>
  given(symbol, priceText(view, contract, ticks), 'price');

/** The liquidation that an event before or at `id` is about: its start, and the lots closed between. */
export interface Course {
  readonly started: EventOf<'liquidationStarted'>;
  readonly side: 1 | -1;
  /** Unsigned. */
  readonly size: number;
  readonly closed: number;
}

const CLOSING = ['liquidationFilled', 'positionTakenOver', 'vaultTookOver', 'adlFilled'] as const;

/** null: no liquidation of that position started before the event. */
export function courseOf(view: ExplainView, id: number, account: number, contract: number): Course | null {
  const of = (event: { readonly account: number; readonly contract: number }) =>
    event.account === account && event.contract === contract;
  const started = lastEvent(view, id, ['liquidationStarted'], of);
  if (started === null) return null;
  const closed = eventsAmong(view, started.id, id, CLOSING, of).reduce((sum, event) => sum + event.lots, 0);
  return { started, side: started.lots < 0 ? -1 : 1, size: Math.abs(started.lots), closed };
}

/** Does a liquidation only bring the position down to a lower tier? It says so right after its start. */
export const isReduction = (view: ExplainView, started: number): boolean =>
  eventsAmong(view, started + 1, started + 2, ['reductionOrdered'], ({ cause }) => cause === started).length > 0;

/** What unsigned lots of a side are worth at a price, as a formula over `lots` and the price's name. */
interface Worth extends Formula {
  readonly atoms: number;
}

export function worthAt(
  view: ExplainView,
  contract: number,
  side: number,
  lots: Term & { readonly count: number },
  price: Term & { readonly ticks: number },
): Worth {
  const { count, ...lotsTerm } = lots;
  const { ticks, ...shown } = price;
  return {
    atoms: side * count * unitValue(contractOf(view.world, contract), ticks),
    formula: sidedValue(view, contract, side, lots.symbol, price.symbol),
    terms: [lotsTerm, shown, ...valueTerms(view, contract)],
  };
}

/** The mark of the step as a term that carries its ticks. */
export function markAt(view: ExplainView, contract: number, which: 'markPrice' | 'previousMark' = 'markPrice') {
  const market = marketOf(view.state, contract);
  const ticks = which === 'markPrice' ? market.mark : market.previousMark;
  return { ...priceTerm(view, which, contract, ticks, { of: 'contract', contract, name: which }), ticks };
}
