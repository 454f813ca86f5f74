/** What a counterparty was like when ADL picked it: closing its lots has changed it since. */
import { eventAt } from '../../events.ts';
import { explainAccountAt } from '../account/account.ts';
import type { Draft, Term } from '../draft.ts';
import type { EventOf } from '../happened.ts';
import { decline } from '../refuse.ts';
import type { ExplainView } from '../view.ts';
import { before, fieldId, momentOf } from './moment.ts';

/** The adlTriggered event behind a fill. */
export const triggerOf = (
  view: ExplainView,
  event: EventOf<'adlFilled' | 'adlCompleted'>,
): EventOf<'adlTriggered'> | null => {
  const cause = event.cause < 0 ? null : eventAt(view.log, event.cause);
  return cause?.kind === 'adlTriggered' ? cause : null;
};

/** Inputs of a score that are asked about as of the pick, since closing the lots has changed them. */
export const PICKED = ['returnOnMargin', 'returnOnEntry', 'effectiveLeverage', 'marginRatio', 'unrealizedPnl'] as const;

/** Links an input to its explanation at the moment of the pick, not now. */
export function atThePick(one: Term, { id, contract }: EventOf<'adlFilled'>): Term {
  const { quantity } = one;
  if (quantity?.of !== 'account' || quantity.contract !== contract) return one;
  const name = PICKED.find((picked) => picked === quantity.name);
  return name === undefined ? one : { ...one, quantity: fieldId(id, name) };
}

/** One of those inputs, as the state was that the trigger found. */
export function picked(name: (typeof PICKED)[number]): (view: ExplainView, event: EventOf<'adlFilled'>) => Draft {
  return (view, event) => {
    const trigger = triggerOf(view, event);
    if (trigger === null) return decline('field', name, 'a fill that a trigger caused');
    const moment = momentOf(view, before(view, trigger.id), event.counterparty, event.contract);
    return explainAccountAt(moment, name);
  };
}
