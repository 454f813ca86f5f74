/** Who may be deleveraged at all: which accounts a ranking looks at, before any score. */
import { VAULT, type World } from '../../world.ts';

/** The lowest account a ranking looks at: traders, or the vault and the funds too when their inventory may be picked. */
export const firstCandidate = (world: World): number =>
  world.rules.adl.candidates.inventory ? VAULT : world.firstTrader;

/** A ranking's side as a sign: +1 the holders of longs (picked when a short is bankrupt), −1 the holders of shorts. */
export const sideOf = (side: number): 1 | -1 => (side > 0 ? 1 : -1);
