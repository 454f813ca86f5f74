/** What an explanation is made from, and a moment of the step that it is about. Nothing here computes. */
import type { State } from '../account/state.ts';
import type { Log } from '../log.ts';
import type { World } from '../world.ts';

/** Decimal text of one tick and one lot, as in the scenario file. */
export interface ContractText {
  readonly tickSize: string;
  readonly lotSize: string;
}

export interface ExplainView {
  readonly world: World;
  /** As it was after `events` events. Read, never changed. */
  readonly state: State;
  readonly log: Log;
  /** How many of the log's events have happened. */
  readonly events: number;
  /** By contract. */
  readonly contractText: readonly ContractText[];
  /** Decimal text of one atom. */
  readonly atom: string;
}

export function contractTextOf(view: ExplainView, contract: number): ContractText {
  const text = view.contractText[contract];
  if (text === undefined) throw new RangeError(`no text for contract ${contract}`);
  return text;
}
