/** A bucket that falls below its requirement, the start of a liquidation, and a bucket that ends under water. */
import { CROSS } from '../../margin/bucket.ts';
import { wholeShare } from '../account/bankruptcy.ts';
import { equityOfBucket, equityTerm, maintenanceOfBucket } from '../account/margin.ts';
import { ask, lotsOf } from '../account/moment.ts';
import { type Draft, lotsTerm, moneyText, term } from '../draft.ts';
import { type EventOf, eventsAmong } from '../happened.ts';
import { toAtom } from '../rounding.ts';
import { dydxBankruptcy, merged } from '../sources.ts';
import { signedValue, valueTerms } from '../value.ts';
import type { ExplainView } from '../view.ts';
import { as, before, type Fields, givenLots, isReduction, markAt, momentOf } from './moment.ts';

/** Bucket of a position, from what the account holds it as. */
function bucketOfPosition(view: ExplainView, account: number, contract: number): number {
  return view.state.markets[contract]?.positions.isolated?.[account] === 1 ? contract : CROSS;
}

export const marginBreached: Fields<'marginBreached'> = {
  equity: (view, event) =>
    equityOfBucket(momentOf(view, before(view, event.id), event.account, event.contract), event.contract),
  maintenance: (view, event) =>
    as(
      'maintenance',
      maintenanceOfBucket(momentOf(view, before(view, event.id), event.account, event.contract), event.contract),
    ),
};

/**
 * The state that fixed the bankruptcy value: as the bucket was found, before the close-out touched any of its positions;
 * in a reduction, and with the whole equity behind one market after another, as it was when this one's turn came.
 */
function fixedIn(view: ExplainView, event: EventOf<'liquidationStarted'>) {
  const own = view.world.rules.crossBankruptcy === 'wholeEquity' || event.cause < 0 || isReduction(view, event.id);
  if (own) return before(view, event.id);
  const closing = eventsAmong(
    view,
    event.cause,
    event.id,
    ['liquidationStarted'],
    ({ id, cause }) => cause === event.cause && !isReduction(view, id),
  );
  return before(view, closing[0]?.id ?? event.id);
}

/** lots × mark − the position's share of its bucket's equity. */
function bankruptcyValueOf(view: ExplainView, event: EventOf<'liquidationStarted'>): Draft {
  const { account, contract } = event;
  const up = view.world.rules.rounding.bankruptcyValue === 'up';
  const moment = momentOf(view, fixedIn(view, event), account, contract);
  const share = wholeShare(moment, !up);
  const { ticks: _ticks, ...mark } = markAt(view, contract);
  return {
    symbol: 'bankruptcyValue',
    value: moneyText(view, event.bankruptcyValue),
    unit: 'money',
    formula: `${signedValue(view, contract, 'lots', 'markPrice')} − ${share.formula}`,
    terms: [
      lotsTerm(view, 'lots', contract, lotsOf(moment), ask(moment, 'lots')),
      mark,
      ...valueTerms(view, contract),
      ...share.terms,
    ],
    rule: share.rule ?? null,
    rounding: share.rounding == null ? null : toAtom(view, up ? 'up' : 'down'),
    sources: merged(share.sources ?? [], [dydxBankruptcy]),
  };
}

export const liquidationStarted: Fields<'liquidationStarted'> = {
  lots: (view, event) => givenLots(view, 'lots', event.contract, event.lots),
  mark: (view, event) => {
    const { ticks: _ticks, ...mark } = markAt(view, event.contract);
    return { symbol: 'mark', value: mark.value, unit: 'price', formula: 'markPrice', terms: [mark] };
  },
  bankruptcyValue: bankruptcyValueOf,
  equity: (view, event) => {
    const moment = momentOf(view, before(view, event.id), event.account, event.contract);
    return equityOfBucket(moment, bucketOfPosition(view, event.account, event.contract));
  },
  maintenance: (view, event) => {
    const moment = momentOf(view, before(view, event.id), event.account, event.contract);
    return as('maintenance', maintenanceOfBucket(moment, bucketOfPosition(view, event.account, event.contract)));
  },
};

/** −equity of the bucket that the event names. */
function owed(view: ExplainView, event: EventOf<'shortfallPending'> | EventOf<'insolvent'>): Draft {
  const moment = momentOf(view, before(view, event.id), event.account, event.contract);
  const equity = equityTerm(moment, event.contract);
  return {
    symbol: 'amount',
    value: moneyText(view, event.amount),
    unit: 'money',
    formula: '−equity',
    terms: [term('equity', equity.value, 'money', equity.quantity)],
  };
}

export const shortfallPending: Fields<'shortfallPending'> = { amount: owed };
export const insolvent: Fields<'insolvent'> = { amount: owed };
