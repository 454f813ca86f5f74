/** How a step ended for those it deleveraged: who, why, at what price, at what cost. Reads the frame's own summaries. */
import type { Aftermath, DeleveragedSummary, Frame } from '#protocol/frame.ts';

export interface Outcome {
  readonly named: readonly DeleveragedSummary[];
  /** How many more accounts there were, and what they gave up together, atoms. */
  readonly more: number;
  readonly moreGaveUp: number;
  /** The events that closed them. */
  readonly moreEvents: readonly number[];
}

const MOST_NAMED = 2;
/** This many are all named: "and one more" would say less in as many words. */
const FEW = 3;

/** null: the step is not over, or nobody was deleveraged. */
export function outcomeOf(frame: Frame): Outcome | null {
  const { cursor, deleveraged } = frame;
  if (deleveraged.length === 0 || cursor.event < cursor.events) return null;
  const named = deleveraged.slice(0, deleveraged.length <= FEW ? FEW : MOST_NAMED);
  const rest = deleveraged.slice(named.length);
  return {
    named,
    more: new Set(rest.map(({ account }) => account)).size,
    moreGaveUp: rest.reduce((sum, { gaveUp }) => sum + gaveUp, 0),
    moreEvents: rest.map(({ event }) => event),
  };
}

/** All that ADL closed of one account's position in one contract, taken together; null: nothing. */
export function aftermathOf(frame: Frame, account: number, contract: number): Aftermath | null {
  const parts = frame.aftermath.of(account).filter((one) => one.contract === contract);
  const [first] = parts;
  if (!first) return null;
  const lots = parts.reduce((sum, one) => sum + one.lots, 0);
  const price = parts.reduce((sum, one) => sum + one.price * (one.lots / lots), 0);
  return {
    ...first,
    lots,
    price: parts.length === 1 ? first.price : price,
    kept: parts.reduce((sum, one) => sum + one.kept, 0),
    held: parts.reduce((sum, one) => sum + one.held, 0),
  };
}

/** Did an earlier step close it? In the step of the ADL itself the queue says what it gave up. */
export function isClosedEarlier(frame: Frame, account: number, contract: number): boolean {
  const here = (one: { readonly contract: number }) => one.contract === contract;
  return frame.aftermath.of(account).some(here) && !frame.deleveraged.of(account).some(here);
}

/** All accounts of which that is true, in the order in which they were closed. */
export function closedEarlier(frame: Frame, contract: number): number[] {
  const now = new Set(frame.deleveraged.accounts(contract));
  return frame.aftermath.accounts(contract).filter((account) => !now.has(account));
}
