/** Numbers of events: any quantity of any kind. The formula is written for the moment of the event, not for now. */
import type { EngineEvent, EventKind } from '#protocol/event.ts';
import type { QuantityId } from '#protocol/explanation.ts';
import { eventAt } from '../../events.ts';
import type { Draft } from '../draft.ts';
import type { EventOf } from '../happened.ts';
import { checkIndex, named } from '../refuse.ts';
import type { ExplainView } from '../view.ts';
import { adlCompleted, adlFilled, adlTriggered, candidateSkipped } from './adl.ts';
import {
  inventoryReduced,
  liquidationFilled,
  liquidationUnfilled,
  positionTakenOver,
  reductionOrdered,
  vaultTookOver,
} from './closing.ts';
import { fundBelowFloor, fundExhausted, fundPaid, fundReceived } from './fund.ts';
import {
  deposited,
  indexSet,
  invariantBreached,
  orderPlaced,
  ordersCancelled,
  quotesRefreshed,
  stepStarted,
  traded,
  withdrawn,
} from './given.ts';
import { bankruptcyPriceAt, closingPrice, gaveUp, kept } from './made.ts';
import { insolvent, liquidationStarted, marginBreached, shortfallPending } from './margin.ts';
import type { Fields, Writer } from './moment.ts';
import { PICKED, picked } from './picked.ts';
import { fundingPaid, markSet } from './prices.ts';
import { haircutTaken, lossSocialised } from './sharing.ts';

const byKind: { readonly [Kind in EventKind]: Fields<Kind> } = {
  stepStarted,
  deposited,
  withdrawn,
  orderPlaced,
  traded,
  indexSet,
  markSet,
  quotesRefreshed,
  fundingPaid,
  marginBreached,
  ordersCancelled,
  liquidationStarted,
  reductionOrdered,
  liquidationFilled,
  liquidationUnfilled,
  positionTakenOver,
  vaultTookOver,
  fundReceived,
  fundPaid,
  fundExhausted,
  fundBelowFloor,
  inventoryReduced,
  adlTriggered,
  candidateSkipped,
  adlFilled,
  adlCompleted,
  haircutTaken,
  lossSocialised,
  shortfallPending,
  insolvent,
  invariantBreached,
};

/** Numbers that are made of an event's fields and shown under a name of their own. */
const made: { readonly [Kind in EventKind]?: Readonly<Record<string, Writer<Kind>>> } = {
  liquidationStarted: { bankruptcyPrice: bankruptcyPriceAt },
  adlFilled: {
    price: closingPrice,
    gaveUp,
    kept,
    ...Object.fromEntries(PICKED.map((name) => [name, picked(name)])),
  },
};

function write<Kind extends EventKind>(view: ExplainView, kind: Kind, event: EventOf<Kind>, field: string): Draft {
  const fields: Readonly<Record<string, Writer<Kind>>> = { ...byKind[kind], ...made[kind] };
  return named('field', fields, field)(view, event);
}

export function explainEvent(view: ExplainView, quantity: Extract<QuantityId, { of: 'event' }>): Draft {
  const id = checkIndex('event', quantity.event, 0, view.events);
  const event: EngineEvent = eventAt(view.log, id);
  return write(view, event.kind, event, quantity.field);
}
