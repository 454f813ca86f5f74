/** What in a frame is about one account. Reads; decides nothing. */
import type { Aftermath, Frame } from '#protocol/frame.ts';
import { aftermathOf } from '../outcome.ts';

/** The contract to speak of: where it was touched in this step, else where it has a position, else where it was closed. */
export function contractOfMine(frame: Frame, me: number): number {
  const touched =
    frame.deleveraged.find(({ account }) => account === me) ?? frame.liquidations.find(({ account }) => account === me);
  if (touched) return touched.contract;
  const held = frame.contracts.findIndex(({ lots }) => (lots[me] ?? 0) !== 0);
  if (held >= 0) return held;
  return frame.aftermath.find(({ account }) => account === me)?.contract ?? 0;
}

/** What ADL closed in an earlier step, contract by contract; empty in the step of the ADL itself. */
export function earlierOf(frame: Frame, me: number): readonly Aftermath[] {
  if (frame.deleveraged.some(({ account }) => account === me)) return [];
  return frame.contracts.flatMap((_, contract) => aftermathOf(frame, me, contract) ?? []);
}
