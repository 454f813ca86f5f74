/** What each kind of worked example is run by. A kind that is not here is not supported. */
import { runAdlStep } from './adlStep.ts';
import { runAllocationCase } from './allocation.ts';
import type { Fields, GoldenCase, Outcome } from './case.ts';
import { outcomeOf } from './compare.ts';
import { liquidationAndAdl } from './dango/dango.ts';
import { offsetLoop, processDeleveraging } from './dydx/deleverage.ts';
import { liquidationFlow } from './dydx/flow.ts';
import { bankruptcyPrice, canDeleverage, fillablePrice, insuranceFundDelta, liquidatable } from './dydx/prices.ts';
import { sortLiquidations } from './dydx/sort.ts';
import { fundingDelta, resolveBankruptcy } from './socialised/drift.ts';
import { lossSocialisation } from './socialised/vega.ts';
import { venueKinds } from './venue/kinds.ts';

export type RunKind = (example: GoldenCase) => Outcome;

/** A kind whose answer has the form of `expected`. */
const answering =
  (answer: (example: GoldenCase) => Fields): RunKind =>
  (example) =>
    outcomeOf(example.expected, answer(example), example.tolerance ?? 0);

const allocation: RunKind = ({ inputs, expected, tolerance }) => {
  const result = runAllocationCase({ inputs, expected, ...(tolerance === null ? {} : { tolerance }) });
  if ('notSupported' in result) return { verdict: 'notSupported', reason: result.notSupported };
  if (result.agree) return { verdict: 'agree' };
  return { verdict: 'differ', expected: result.expected, actual: result.actual };
};

const KINDS: ReadonlyMap<string, RunKind> = new Map([
  ...venueKinds,
  ['adl_step', runAdlStep],
  ['allocation', allocation],
  ['dango_liquidation_and_adl', liquidationAndAdl],
  ['drift_funding_delta_social_loss', answering(fundingDelta)],
  ['drift_resolve_perp_bankruptcy', answering(resolveBankruptcy)],
  ['vega_loss_socialisation', answering(lossSocialisation)],
  ['dydx_bankruptcy_price', answering(bankruptcyPrice)],
  ['dydx_fillable_price', answering(fillablePrice)],
  ['dydx_insurance_fund_delta', answering(insuranceFundDelta)],
  ['dydx_can_deleverage', answering(canDeleverage)],
  ['dydx_is_liquidatable', answering(liquidatable)],
  ['dydx_process_deleveraging', answering(processDeleveraging)],
  ['dydx_offset_loop', answering(offsetLoop)],
  ['dydx_liquidation_flow', answering(liquidationFlow)],
  ['dydx_sort_liquidations', answering(sortLiquidations)],
]);

export const kindOf = (kind: string): RunKind | undefined => KINDS.get(kind);
