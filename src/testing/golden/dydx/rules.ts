/** The rule book of dYdX v4 with the parameters that its tests set. */
import { dydxV4 } from '#content/rulebooks/dydxV4.ts';
import type { RuleBook } from '#protocol/rulebook.ts';

/** Amounts in quote quantums; null: no limit. */
export interface TestParameters {
  readonly maxFeePpm?: number;
  readonly bankruptcyAdjustmentPpm?: number;
  readonly spreadToMaintenancePpm?: number;
  readonly maxPortionPpm?: number;
  readonly minPositionNotional?: number;
  readonly maxNotional?: number | null;
  readonly maxFundLoss?: number | null;
}

const MILLION = 1_000_000;

/** Quote quantums as a decimal amount. */
function amount(quantums: number): string {
  return `${Math.floor(quantums / MILLION)}.${String(quantums % MILLION).padStart(6, '0')}`;
}

const limit = (quantums: number | null | undefined): string | null =>
  quantums === null || quantums === undefined ? null : amount(quantums);

/** Counterparties come in the order of the example, and as many as it names. */
export function dydxRules(parameters: TestParameters = {}): RuleBook {
  return {
    ...dydxV4,
    liquidationOrder: 'farthestFillable',
    closeOut: {
      kind: 'fillablePrice',
      bankruptcyAdjustmentPpm: parameters.bankruptcyAdjustmentPpm ?? MILLION,
      spreadToMaintenancePpm: parameters.spreadToMaintenancePpm ?? MILLION,
      maxPortionPpm: parameters.maxPortionPpm ?? MILLION,
      minPositionNotional: amount(parameters.minPositionNotional ?? 0),
      maxNotional: limit(parameters.maxNotional),
      maxFundLoss: limit(parameters.maxFundLoss),
    },
    fund: { ...dydxV4.fund, surplus: { to: 'feeCapped', maxFeePpm: parameters.maxFeePpm ?? 0 } },
    adl: {
      ...dydxV4.adl,
      candidates: { ...dydxV4.adl.candidates, leftNegative: 'skipRiskier' },
      maxCandidates: null,
    },
  };
}
