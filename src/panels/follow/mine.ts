/** What in a frame is about one account. Reads; decides nothing. */
import type { Aftermath, Frame } from '#protocol/frame.ts';
import { aftermathOf } from '../outcome.ts';

/** The contract to speak of: where it was touched in this step, else where it has a position, else where it was closed. */
export function contractOfMine(frame: Frame, me: number): number {
  const touched = frame.deleveraged.of(me)[0] ?? frame.liquidations.of(me)[0];
  if (touched) return touched.contract;
  const held = frame.contracts.findIndex(({ lots }) => (lots[me] ?? 0) !== 0);
  if (held >= 0) return held;
  return frame.aftermath.of(me)[0]?.contract ?? 0;
}

/** What ADL closed in an earlier step, contract by contract; empty in the step of the ADL itself. */
export function earlierOf(frame: Frame, me: number): readonly Aftermath[] {
  if (frame.deleveraged.has(me)) return [];
  return frame.contracts.flatMap((_, contract) => aftermathOf(frame, me, contract) ?? []);
}
