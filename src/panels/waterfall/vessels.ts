/** The five vessels of the waterfall in their order, and whose loss is on show. Reads the frame; adds nothing up. */
import type { MessageKey } from '#content/messages/en.ts';
import type { Frame } from '#protocol/frame.ts';

export type Stage = 'margin' | 'book' | 'fund' | 'adl' | 'socialised';
export type Amounts = Frame['waterfall'];

export const STAGES: readonly Stage[] = ['margin', 'book', 'fund', 'adl', 'socialised'];

/** What a vessel did, in words: most only pay, some can make the loss larger. */
export function aboutOf(stage: Stage, amount: number): MessageKey {
  if (amount >= 0) return `waterfall.${stage}.about`;
  if (stage === 'book') return 'waterfall.book.worse';
  if (stage === 'fund') return 'waterfall.fund.gained';
  if (stage === 'adl') return 'waterfall.adl.gained';
  return `waterfall.${stage}.about`;
}

/** What nobody has paid so far. Zero once a liquidation is over; the lots still open in between are not in the loss. */
export function unpaid(amounts: Amounts): number {
  return amounts.loss - amounts.margin - amounts.book - amounts.fund - amounts.adl - amounts.socialised;
}

/** The chosen liquidation of this frame, or the total of the step when there is no such one. */
export function amountsOf(frame: Frame, chosen: number | null): Amounts {
  const one = chosen === null ? undefined : frame.liquidations.at(chosen);
  return one ?? frame.waterfall;
}
