/** `venue_adl_trigger` (Bybit): a symbol's draw-down against its pool's peak, by the engine's own comparison. */
import { fallTriggers, lineOf } from '#engine/fund/drawDown.ts';
import type { GoldenCase } from '../case.ts';
import { onlyKnows } from '../read.ts';
import { type Fraction, fractionOf, negated, over, scaleOf, unitsAt, whole } from './fraction.ts';
import type { Answer } from './printed.ts';

const KNOWN = [
  'poolMax8h',
  'poolBalance',
  'symbolPnl',
  'symbolPnlMax8h',
  'adlTriggerThreshold',
  'insurancePnlRatio',
  'adlStopRatio',
];

/**
 * Ratio: (PnL − its peak) ÷ the pool's peak. Triggered below the ratio, at a balance above the threshold; whenever the
 * pool has nothing. Counterparties bear what is lost beyond the line.
 */
export function drawDown({ inputs }: GoldenCase): Readonly<Record<string, Answer>> {
  onlyKnows(inputs, 'inputs', KNOWN);
  const input = (name: string, otherwise?: Fraction): Fraction =>
    inputs[name] === undefined && otherwise !== undefined ? otherwise : fractionOf(inputs[name], `inputs.${name}`);
  const amounts = {
    peak: input('poolMax8h'),
    balance: input('poolBalance', input('poolMax8h')),
    pnl: input('symbolPnl'),
    pnlPeak: input('symbolPnlMax8h', whole(0)),
    threshold: input('adlTriggerThreshold', whole(0)),
  };
  const scale = Math.max(...Object.values(amounts).map((amount) => scaleOf(amount)));
  const atoms = (amount: Fraction): number => unitsAt(amount, scale);
  const triggerPpm = unitsAt(negated(input('insurancePnlRatio')), 6);
  const stopPpm = inputs.adlStopRatio === undefined ? triggerPpm : unitsAt(negated(input('adlStopRatio')), 6);
  const [peak, balance, loss] = [
    atoms(amounts.peak),
    atoms(amounts.balance),
    atoms(amounts.pnlPeak) - atoms(amounts.pnl),
  ];
  const falls = (on: boolean): boolean =>
    fallTriggers({ peak, balance }, loss, { triggerPpm, stopPpm }, atoms(amounts.threshold), on);
  const triggered = balance <= 0 || falls(false);
  const beyond = triggered ? Math.max(0, loss - (peak - lineOf(peak, triggerPpm))) : 0;
  return {
    pnlRatio: over(whole(-loss), whole(peak)),
    triggered,
    stopped: balance > 0 && !falls(true),
    ...(balance <= 0 ? {} : { usersCover: over(whole(beyond), whole(10n ** BigInt(scale))) }),
  };
}
