/** Rule books as data from outside: shape only. Whether the parts contradict each other is `engine/rules/check.ts`. */
import * as v from 'valibot';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { Count, Decimal, Id, list, Name, Prose, Source } from './primitives.ts';
import { parseText, refusalOf } from './refusal.ts';

const kind = <const Kind extends string>(name: Kind) => v.strictObject({ kind: v.literal(name) });

const CloseOut = v.variant('kind', [
  kind('immediateOrCancelAtBankruptcy'),
  kind('soldIntoBook'),
  kind('takenOverAtBankruptcy'),
  v.strictObject({
    kind: v.literal('slicesThenVault'),
    slicePpm: Count,
    wholeBelowNotional: Decimal,
    coolDownSteps: Count,
    vaultBelowMaintenancePpm: v.nullable(Count),
    limit: v.picklist(['none', 'bankruptcy']),
  }),
  v.strictObject({
    kind: v.literal('fillablePrice'),
    bankruptcyAdjustmentPpm: Count,
    spreadToMaintenancePpm: Count,
    maxPortionPpm: Count,
    minPositionNotional: Decimal,
    maxNotional: v.nullable(Decimal),
    maxFundLoss: v.nullable(Decimal),
  }),
  v.strictObject({ kind: v.literal('minimumCloses'), bufferPpm: Count }),
  kind('takenOverAtMark'),
  v.strictObject({ kind: v.literal('proportionalCut'), stepPpm: Count, targetPpm: Count }),
  v.strictObject({ kind: v.literal('fillOrKill'), slicePpm: Count, lastWorsePpm: Count }),
  v.strictObject({
    kind: v.literal('staggeredOrders'),
    chancePpm: Count,
    portionPpm: Count,
    spreadPpm: Count,
    minNotional: Decimal,
    maxNotional: v.nullable(Decimal),
    throughPpm: Count,
    backstopBelowMaintenancePpm: Count,
  }),
]);

const Fund = v.strictObject({
  scope: v.picklist(['shared', 'perContract']),
  surplus: v.variant('to', [
    v.strictObject({ to: v.literal('fund') }),
    v.strictObject({ to: v.literal('account') }),
    v.strictObject({ to: v.literal('feeCapped'), maxFeePpm: Count }),
  ]),
  floor: v.nullable(Decimal),
  balance: v.picklist(['cashAndInventory', 'cash']),
  whenShort: v.picklist(['stop', 'refuseFill', 'fillAndOwe', 'settleAtEnd']),
  fee: v.exactOptional(v.strictObject({ ppm: Count, of: v.picklist(['notional', 'maintenance']) })),
  workOff: v.exactOptional(
    v.strictObject({ portionPpm: Count, wholeUpToNotional: Decimal, maxBookPpm: v.nullable(Count) }),
  ),
});

const Vault = v.variant('kind', [
  kind('none'),
  v.strictObject({ kind: v.literal('absorbs'), lossCap: v.nullable(Decimal) }),
]);

const Trigger = v.variant('kind', [
  kind('never'),
  kind('anyRemainder'),
  v.strictObject({ kind: v.literal('negativeEquity'), onlyIfNothingFilled: v.boolean() }),
  v.strictObject({ kind: v.literal('backstopTooThin'), onlyIfNegativeEquity: v.boolean() }),
  kind('fundAtFloor'),
  kind('fundCannotCover'),
  v.strictObject({
    kind: v.literal('fundDrawDown'),
    triggerPpm: Count,
    stopPpm: Count,
    windowSteps: Count,
    onlyAbove: Decimal,
    minBalance: Decimal,
  }),
]);

const ReturnBase = v.picklist(['entryValue', 'initialMargin', 'amount']);

const Ranking = v.variant('kind', [
  v.strictObject({
    kind: v.literal('returnTimesLeverage'),
    returnBase: ReturnBase,
    leverage: v.picklist(['effective', 'bucket', 'opening', 'none']),
  }),
  v.strictObject({ kind: v.literal('returnTimesMarginRatio'), returnBase: ReturnBase }),
  kind('walletReturnTimesMarginRatio'),
  kind('hyperliquidDocumented'),
  kind('hyperliquidReconstructed'),
  kind('entryPrice'),
  v.strictObject({
    kind: v.literal('lexicographic'),
    keys: list(v.picklist(['leverage', 'unrealizedPnl', 'lowestBalance', 'newestAccount']), 4),
  }),
  v.strictObject({ kind: v.literal('listed'), start: v.picklist(['first', 'random']) }),
]);

const Allocation = v.variant('kind', [
  kind('queue'),
  v.strictObject({
    kind: v.literal('proRata'),
    weight: v.picklist(['size', 'profit', 'equity', 'leveragedProfit']),
  }),
  v.strictObject({ kind: v.literal('cappedProRata'), maxHaircutPpm: Count }),
  v.strictObject({ kind: v.literal('riskAware'), maxHaircutPpm: Count }),
  kind('minMaxBurden'),
  kind('levelTheTallest'),
  kind('equalLoss'),
  kind('talmud'),
]);

const Price = v.variant('kind', [
  kind('bankruptcy'),
  kind('mark'),
  kind('previousMark'),
  kind('oracleCappedAtBankruptcy'),
  kind('drawDownLine'),
  v.strictObject({ kind: v.literal('blend'), bankruptcyParts: Count, markParts: Count }),
]);

const Reduction = v.variant('kind', [
  kind('none'),
  v.strictObject({
    kind: v.literal('byTiers'),
    tiersAtOnce: Count,
    fillOrKill: v.boolean(),
    maxFeePpm: Count,
  }),
]);

const Adl = v.strictObject({
  trigger: Trigger,
  ranking: Ranking,
  allocation: Allocation,
  mechanism: v.picklist(['tearUp', 'haircut']),
  price: v.nullable(Price),
  candidates: v.strictObject({
    who: v.picklist(['profitableOnly', 'winnersThenLosers']),
    leftNegative: v.picklist(['skip', 'skipRiskier', 'allow']),
    inventory: v.boolean(),
  }),
  openOrders: v.picklist(['cancel', 'keep']),
  feePpm: Count,
  maxCandidates: v.nullable(Count),
});

const Confidence = v.exactOptional(v.picklist(['venue text or code', 'mirror', 'third party', 'assumed', 'teaching']));

const PARTS = [
  'liquidationTrigger',
  'closeOut',
  'crossBankruptcy',
  'fund',
  'vault',
  'adlTrigger',
  'ranking',
  'candidates',
  'openOrders',
  'allocation',
  'price',
  'remainder',
  'fallback',
  'lights',
] as const;

/** A source that says which parts it supports. */
const RuleBookSource = v.strictObject({
  ...Source.entries,
  parts: v.exactOptional(list(v.picklist([...PARTS, 'fee']), 20)),
});

/** One optional entry for each part of a rule book. */
const forParts = <const Entry extends v.GenericSchema>(entry: Entry) => v.strictObject(v.entriesFromList(PARTS, entry));

export const RuleBookSchema = v.strictObject({
  id: Id,
  name: Name,
  asOf: v.pipe(v.string(), v.isoDate('an ISO date, such as "2024-11-25"')),
  about: Prose,
  sources: list(RuleBookSource, 50),
  confidence: forParts(Confidence),
  assumptions: forParts(v.exactOptional(Prose)),
  gaps: list(Prose, 100),
  errata: list(v.strictObject({ printed: Prose, computed: Prose, source: Source }), 100),
  notRunnable: v.nullable(Prose),
  liquidationTrigger: v.strictObject({ compare: v.picklist(['below', 'atOrBelow']) }),
  liquidationOrder: v.picklist(['lowestMarginRatio', 'lowestEquity', 'accountId', 'farthestFillable']),
  reduction: Reduction,
  closeOut: CloseOut,
  crossBankruptcy: v.picklist(['maintenanceShare', 'wholeEquity', 'notionalShare', 'walletByNotional']),
  recomputePerFill: v.boolean(),
  rounding: v.strictObject({ bankruptcyValue: v.picklist(['up', 'down']) }),
  fund: Fund,
  vault: Vault,
  adl: Adl,
  remainder: v.picklist(['fundTakesOver', 'vault', 'wait']),
  lotsHolder: v.picklist(['fund', 'street', 'keep']),
  fallback: v.picklist(['none', 'winnersGains', 'bothSidesOpenInterest', 'withdrawalHaircut']),
  sharing: v.exactOptional(
    v.strictObject({
      gainsPeriodSteps: v.nullable(Count),
      rounding: v.picklist(['largestRemainder', 'payoutsDown', 'ratePerLotUp']),
    }),
  ),
  lights: v.picklist(['sizeQuintile', 'rankOverUsers', 'none']),
  scaleFree: v.boolean(),
});

/** Text of a file, or an object. Refusals carry paths within the rule book. */
export function decodeRuleBook(input: unknown): { readonly ok: true; readonly rules: RuleBook } | Refusal {
  const parsed = parseText(input);
  if (!parsed.ok) return parsed;
  const result = v.safeParse(RuleBookSchema, parsed.value, { abortEarly: true });
  return result.success ? { ok: true, rules: result.output } : refusalOf(result.issues[0]);
}

/**
 * The rule book a scenario is run under: `overrideId` if given, else its own, inline or by id.
 * @param known the rule books that ids are looked up in
 */
export function resolveRules(
  rules: string | RuleBook,
  overrideId: string | undefined,
  known: readonly RuleBook[],
): { readonly ok: true; readonly rules: RuleBook } | Refusal {
  const wanted = overrideId ?? rules;
  if (typeof wanted !== 'string') return { ok: true, rules: wanted };
  const found = known.find(({ id }) => id === wanted);
  if (found !== undefined) return { ok: true, rules: found };
  return {
    ok: false,
    path: 'rules',
    found: JSON.stringify(wanted.slice(0, 64)),
    expected: `a known rule book: ${known.map(({ id }) => id).join(', ')}`,
  };
}
