/** How far a fund has fallen from its peak, and what it may still lose before ADL takes over. It moves nothing. */
import type { AdlTrigger } from '#protocol/rulebook.ts';
import type { Run } from '../run.ts';
import { compareProducts, MILLION, ppmCeil } from '../units.ts';
import { fundBalance, fundCapacity, fundMemory, fundPeak } from './fund.ts';

type Rule = Extract<AdlTrigger, { kind: 'fundDrawDown' }>;

/** What the draw-down is measured from, atoms. */
interface Fall {
  readonly peak: number;
  readonly balance: number;
}

/**
 * Does a fund's fall trigger ADL? From off: its loss is more than the trigger share of its peak. Once on: not yet
 * smaller than the stop share. Not measured at a balance of `onlyAbove` or less. Both comparisons exact.
 * Source: bybit-exchange.github.io/docs/v5/market/adl-alert: pnlRatio < insurancePnlRatio; stops when pnlRatio >
 * adlStopRatio; only if balance > adlTriggerThreshold.
 */
export function fallTriggers(
  { peak, balance }: Fall,
  loss: number,
  rule: Pick<Rule, 'triggerPpm' | 'stopPpm'>,
  onlyAbove: number,
  on: boolean,
): boolean {
  if (balance <= onlyAbove || peak <= 0) return false;
  return on
    ? compareProducts(loss, MILLION, peak, rule.stopPpm) >= 0
    : compareProducts(loss, MILLION, peak, rule.triggerPpm) > 0;
}

/** The balance at the line: peak − peak × share, the loss rounded up to the atom. */
export const lineOf = (peak: number, triggerPpm: number): number => peak - ppmCeil(peak, triggerPpm);

/**
 * The draw-down trigger of a rule book, with the loss of closing the remainder at the mark counted as the fund's. It is
 * on, too, at the minimum balance and when the fund cannot bear that loss. Remembered until it is asked again.
 */
export function drawnDown(run: Run, fund: number, rule: Rule, shortfall: number): boolean {
  const { world, state } = run;
  const memory = fundMemory(state, fund);
  const fall = { peak: fundPeak(world, state, fund), balance: fundBalance(world, state, fund) };
  const { drawDownOnlyAbove, drawDownMinBalance } = world.amounts;
  const loss = fall.peak - fall.balance + shortfall;
  memory.drawnDown =
    fallTriggers(fall, loss, rule, drawDownOnlyAbove, memory.drawnDown) ||
    fall.balance <= drawDownMinBalance ||
    fundCapacity(world, state, fund) < shortfall;
  return memory.drawnDown;
}

/** What the fund may still lose before it is at its draw-down line, or at its floor; all down to the floor where none is measured. */
export function fundDrawDownRoom(run: Run, fund: number): number {
  const { world, state } = run;
  const { trigger } = world.rules.adl;
  const capacity = fundCapacity(world, state, fund);
  const balance = fundBalance(world, state, fund);
  if (trigger.kind !== 'fundDrawDown' || balance <= world.amounts.drawDownOnlyAbove) return capacity;
  return Math.max(0, Math.min(capacity, balance - lineOf(fundPeak(world, state, fund), trigger.triggerPpm)));
}
