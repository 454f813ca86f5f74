/**
 * The formula of any number that an event or a frame shows, with its inputs as they stood: what *why?* asks. It calls
 * the engine's own functions for every value, changes nothing, and decides nothing.
 */
import type { Explanation, QuantityId } from '#protocol/explanation.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { orRefusal } from '../load/refuse.ts';
import { explainAccount } from './account/account.ts';
import { explainBooks } from './books.ts';
import { explainContract } from './contract.ts';
import { type Draft, finish, type Term } from './draft.ts';
import { explainEvent } from './event/event.ts';
import { explainFund } from './fund.ts';
import { explainFunding } from './funding.ts';
import { explainLevel } from './level.ts';
import { explainClosings, explainLiquidations } from './liquidations.ts';
import { decline } from './refuse.ts';
import type { ExplainView } from './view.ts';
import { explainWaterfall } from './waterfall.ts';

export type { ExplainView } from './view.ts';

function draftOf(view: ExplainView, quantity: QuantityId): Draft {
  switch (quantity.of) {
    case 'account':
      return explainAccount(view, quantity);
    case 'contract':
      return explainContract(view, quantity);
    case 'fund':
      return explainFund(view, quantity);
    case 'books':
      return explainBooks(view, quantity);
    case 'waterfall':
      return explainWaterfall(view, quantity);
    case 'event':
      return explainEvent(view, quantity);
    case 'funding':
      return explainFunding(view, quantity);
    case 'liquidations':
      return explainLiquidations(view, quantity);
    case 'closings':
      return explainClosings(view, quantity);
    case 'level':
      return explainLevel(view, quantity);
    default:
      // Numbers of a whole line are the host's to explain. Ids come from outside: an unknown kind is refused too.
      return decline(
        'of',
        JSON.stringify((quantity as { of?: unknown }).of),
        'account, contract, fund, books, waterfall, event, funding, liquidations, closings or level',
      );
  }
}

/** Keeps a term's link only where following it shows the number that the term shows: things may have moved since. */
function trueLink(view: ExplainView, term: Term): Term {
  const { quantity, ...unlinked } = term;
  if (quantity === undefined) return term;
  const target = orRefusal(() => ({ ok: true as const, draft: draftOf(view, quantity) }));
  return target.ok && target.draft.value === term.value && target.draft.unit === term.unit ? term : unlinked;
}

/**
 * Value, formula, the formula with its values, terms (a computed one with the id to ask next), the slot that chose it,
 * rounding in words and sources. Amounts, prices and sizes are exact decimal text; ratios have 6 significant digits,
 * prices between ticks 12. Numbers of an event are explained by the state that the event found. A refusal when the id
 * names nothing, or when there is no such number at this moment (no position, no price that liquidates, not ranked).
 */
export const explain = (view: ExplainView, quantity: QuantityId): Explanation | Refusal =>
  orRefusal(() => {
    const draft = draftOf(view, quantity);
    return finish(quantity, { ...draft, terms: draft.terms.map((term) => trueLink(view, term)) });
  });
