/** Rule books with every slot drawn by itself, then bent where two slots would contradict each other. */
import fc from 'fast-check';
import type {
  AdlPrice,
  AdlSlot,
  AdlTrigger,
  Allocation,
  CloseOut,
  FundSlot,
  Ranking,
  Reduction,
  RuleBook,
} from '#protocol/rulebook.ts';

const ppm = (min: number, max: number) => fc.integer({ min, max });
const amount = (max: number, min = 0) => fc.integer({ min, max }).map(String);
const orNone = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

const closeOut: fc.Arbitrary<CloseOut> = fc.oneof(
  fc.constant({ kind: 'immediateOrCancelAtBankruptcy' as const }),
  fc.constant({ kind: 'soldIntoBook' as const }),
  fc.constant({ kind: 'takenOverAtBankruptcy' as const }),
  {
    // Two limits, each to be met often enough.
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('slicesThenVault' as const),
      slicePpm: ppm(1, 1_000_000),
      wholeBelowNotional: amount(5000),
      coolDownSteps: fc.nat(3),
      vaultBelowMaintenancePpm: orNone(ppm(1, 1_000_000)),
      limit: fc.constantFrom('none' as const, 'bankruptcy' as const),
    }),
  },
  {
    // Half of its books are ordered by it.
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fillablePrice' as const),
      bankruptcyAdjustmentPpm: ppm(1, 5_000_000),
      spreadToMaintenancePpm: ppm(0, 3_000_000),
      maxPortionPpm: ppm(1, 1_000_000),
      minPositionNotional: amount(5000),
      maxNotional: orNone(amount(50_000, 1)),
      maxFundLoss: orNone(amount(2000)),
    }),
  },
  fc.record({ kind: fc.constant('minimumCloses' as const), bufferPpm: ppm(0, 500_000) }),
  fc.constant({ kind: 'takenOverAtMark' as const }),
  fc.record({
    kind: fc.constant('proportionalCut' as const),
    stepPpm: ppm(10_000, 1_000_000),
    targetPpm: ppm(1, 1_000_000),
  }),
  fc.record({
    kind: fc.constant('fillOrKill' as const),
    slicePpm: ppm(10_000, 1_000_000),
    lastWorsePpm: ppm(0, 200_000),
  }),
  fc.record({
    kind: fc.constant('staggeredOrders' as const),
    chancePpm: ppm(1, 1_000_000),
    portionPpm: ppm(1, 1_000_000),
    spreadPpm: ppm(0, 1_000_000),
    minNotional: amount(5000),
    maxNotional: orNone(amount(50_000, 5000)),
    throughPpm: ppm(0, 100_000),
    backstopBelowMaintenancePpm: ppm(0, 1_000_000),
  }),
);

const fund: fc.Arbitrary<FundSlot> = fc.record(
  {
    scope: fc.constantFrom('shared', 'perContract'),
    surplus: fc.oneof(
      fc.constant({ to: 'fund' as const }),
      fc.constant({ to: 'account' as const }),
      fc.record({ to: fc.constant('feeCapped' as const), maxFeePpm: ppm(0, 100_000) }),
    ),
    floor: fc.oneof({ weight: 3, arbitrary: fc.constant('0') }, amount(2000), fc.constant(null), fc.constant('-500')),
    balance: fc.constantFrom('cashAndInventory', 'cash'),
    whenShort: fc.constantFrom('stop', 'refuseFill', 'fillAndOwe', 'settleAtEnd'),
    fee: fc.record({ ppm: ppm(1, 500_000), of: fc.constantFrom('notional', 'maintenance') }),
    workOff: fc.record({
      portionPpm: ppm(1, 1_000_000),
      wholeUpToNotional: amount(5000),
      maxBookPpm: orNone(ppm(1, 1_000_000)),
    }),
  },
  { requiredKeys: ['scope', 'surplus', 'floor', 'balance', 'whenShort'] },
);

const trigger: fc.Arbitrary<AdlTrigger> = fc.oneof(
  fc.constant({ kind: 'never' as const }),
  fc.constant({ kind: 'anyRemainder' as const }),
  fc.record({ kind: fc.constant('negativeEquity' as const), onlyIfNothingFilled: fc.boolean() }),
  fc.record({ kind: fc.constant('backstopTooThin' as const), onlyIfNegativeEquity: fc.boolean() }),
  fc.constant({ kind: 'fundAtFloor' as const }),
  fc.constant({ kind: 'fundCannotCover' as const }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fundDrawDown' as const),
      triggerPpm: ppm(100_000, 500_000),
      stopPpm: ppm(0, 100_000),
      windowSteps: fc.integer({ min: 1, max: 8 }),
      onlyAbove: amount(500),
      minBalance: amount(1000),
    }),
  },
);

const ranking: fc.Arbitrary<Ranking> = fc.constantFrom<Ranking>(
  { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'effective' },
  { kind: 'returnTimesLeverage', returnBase: 'initialMargin', leverage: 'effective' },
  { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'bucket' },
  { kind: 'returnTimesLeverage', returnBase: 'amount', leverage: 'opening' },
  { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'none' },
  { kind: 'returnTimesMarginRatio', returnBase: 'initialMargin' },
  { kind: 'returnTimesMarginRatio', returnBase: 'amount' },
  { kind: 'walletReturnTimesMarginRatio' },
  { kind: 'hyperliquidDocumented' },
  { kind: 'hyperliquidReconstructed' },
  { kind: 'entryPrice' },
  { kind: 'lexicographic', keys: ['leverage', 'unrealizedPnl', 'lowestBalance', 'newestAccount'] },
  { kind: 'lexicographic', keys: ['unrealizedPnl', 'newestAccount'] },
  { kind: 'listed', start: 'first' },
  { kind: 'listed', start: 'random' },
);

const allocation: fc.Arbitrary<Allocation> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Allocation>({ kind: 'queue' }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Allocation>(
      { kind: 'minMaxBurden' },
      { kind: 'levelTheTallest' },
      { kind: 'equalLoss' },
      { kind: 'talmud' },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Allocation>(
      { kind: 'proRata', weight: 'size' },
      { kind: 'proRata', weight: 'profit' },
      { kind: 'proRata', weight: 'equity' },
      { kind: 'proRata', weight: 'leveragedProfit' },
    ),
  },
  fc.record({ kind: fc.constant('cappedProRata' as const), maxHaircutPpm: ppm(1, 1_000_000) }),
  fc.record({ kind: fc.constant('riskAware' as const), maxHaircutPpm: ppm(1, 1_000_000) }),
);

const blend: fc.Arbitrary<AdlPrice> = fc.record({
  kind: fc.constant('blend' as const),
  bankruptcyParts: fc.integer({ min: 1, max: 5 }),
  markParts: fc.integer({ min: 1, max: 5 }),
});

const reduction: fc.Arbitrary<Reduction> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record({
    kind: fc.constant('byTiers' as const),
    tiersAtOnce: fc.integer({ min: 1, max: 2 }),
    fillOrKill: fc.boolean(),
    maxFeePpm: fc.oneof(fc.constant(0), ppm(0, 50_000)),
  }),
);

/** The line of a draw-down without a trigger that draws one. */
const lineless = (slot: { readonly price: AdlPrice; readonly trigger: AdlTrigger }): boolean =>
  slot.price.kind === 'drawDownLine' && slot.trigger.kind !== 'fundDrawDown';

const adl: fc.Arbitrary<AdlSlot> = fc
  .record({
    trigger,
    ranking,
    allocation,
    mechanism: fc.constantFrom('tearUp' as const, 'tearUp' as const, 'haircut' as const),
    price: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom<AdlPrice>(
          { kind: 'bankruptcy' },
          { kind: 'mark' },
          { kind: 'previousMark' },
          { kind: 'oracleCappedAtBankruptcy' },
        ),
      },
      { weight: 1, arbitrary: blend },
      { weight: 3, arbitrary: fc.constant<AdlPrice>({ kind: 'drawDownLine' }) },
    ),
    candidates: fc.record({
      who: fc.constantFrom('profitableOnly' as const, 'winnersThenLosers' as const),
      leftNegative: fc.constantFrom('skip' as const, 'skipRiskier' as const, 'allow' as const),
      inventory: fc.boolean(),
    }),
    openOrders: fc.constantFrom('cancel' as const, 'keep' as const),
    feePpm: fc.oneof(fc.constant(0), ppm(0, 50_000)),
    maxCandidates: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.integer({ min: 1, max: 6 })),
  })
  .map((slot) =>
    slot.mechanism === 'tearUp'
      ? { ...slot, price: lineless(slot) ? { kind: 'bankruptcy' as const } : slot.price }
      : { ...slot, price: null, candidates: { ...slot.candidates, who: 'profitableOnly' as const } },
  );

/** Every slot but those that a rule book may leave out. */
const REQUIRED = [
  'id',
  'name',
  'asOf',
  'about',
  'sources',
  'confidence',
  'assumptions',
  'gaps',
  'errata',
  'notRunnable',
  'liquidationTrigger',
  'liquidationOrder',
  'reduction',
  'closeOut',
  'crossBankruptcy',
  'recomputePerFill',
  'rounding',
  'fund',
  'vault',
  'adl',
  'remainder',
  'lotsHolder',
  'fallback',
  'lights',
  'scaleFree',
] as const satisfies readonly (keyof RuleBook)[];

const drawn: fc.Arbitrary<RuleBook> = fc.record(
  {
    id: fc.constant('random@1'),
    name: fc.constant('Random'),
    asOf: fc.constant('2025-01-01'),
    about: fc.constant(''),
    sources: fc.constant([]),
    confidence: fc.constant({}),
    assumptions: fc.constant({}),
    gaps: fc.constant([]),
    errata: fc.constant([]),
    notRunnable: fc.constant(null),
    liquidationTrigger: fc.record({ compare: fc.constantFrom('below' as const, 'atOrBelow' as const) }),
    liquidationOrder: fc.constantFrom('lowestMarginRatio', 'lowestEquity', 'accountId', 'farthestFillable'),
    reduction,
    closeOut,
    crossBankruptcy: fc.constantFrom('maintenanceShare', 'wholeEquity', 'notionalShare', 'walletByNotional'),
    recomputePerFill: fc.boolean(),
    rounding: fc.record({ bankruptcyValue: fc.constantFrom('up' as const, 'down' as const) }),
    fund,
    vault: fc.oneof(
      fc.constant({ kind: 'none' as const }),
      fc.record({ kind: fc.constant('absorbs' as const), lossCap: orNone(amount(5000)) }),
    ),
    adl,
    remainder: fc.constantFrom('fundTakesOver', 'vault', 'wait'),
    lotsHolder: fc.constantFrom('fund', 'street', 'keep'),
    fallback: fc.constantFrom('none', 'winnersGains', 'winnersGains', 'bothSidesOpenInterest', 'withdrawalHaircut'),
    sharing: fc.record({
      gainsPeriodSteps: orNone(fc.integer({ min: 1, max: 4 })),
      rounding: fc.constantFrom('largestRemainder', 'payoutsDown', 'ratePerLotUp'),
    }),
    lights: fc.constantFrom('sizeQuintile', 'rankOverUsers', 'none'),
    scaleFree: fc.constant(true),
  },
  { requiredKeys: [...REQUIRED] },
);

const comparesFund = ({ kind }: AdlTrigger): boolean =>
  kind === 'fundAtFloor' || kind === 'fundCannotCover' || kind === 'fundDrawDown';

function orderFor({ liquidationOrder, closeOut: { kind } }: RuleBook): RuleBook['liquidationOrder'] {
  if (kind !== 'fillablePrice') return liquidationOrder === 'farthestFillable' ? 'lowestMarginRatio' : liquidationOrder;
  return liquidationOrder === 'accountId' ? 'farthestFillable' : liquidationOrder;
}

/** A rule book with ADL behind a vault has a vault, and asks it. */
function backstopped(rules: RuleBook): RuleBook {
  if (rules.adl.trigger.kind !== 'backstopTooThin') return rules;
  const { vault, closeOut } = rules;
  const asks =
    (closeOut.kind === 'slicesThenVault' && closeOut.vaultBelowMaintenancePpm !== null) ||
    (closeOut.kind === 'staggeredOrders' && closeOut.backstopBelowMaintenancePpm > 0);
  return {
    ...rules,
    vault: vault.kind === 'none' ? { kind: 'absorbs', lossCap: null } : vault,
    remainder: asks ? rules.remainder : 'vault',
  };
}

/** A close-out that asks no vault that is not there, and no money of a fund that pays for no fill. */
function closeOutFor({ closeOut, vault, fund: { whenShort } }: RuleBook): CloseOut {
  const vaultless = vault.kind === 'none';
  if (vaultless && closeOut.kind === 'slicesThenVault') return { ...closeOut, vaultBelowMaintenancePpm: null };
  if (vaultless && closeOut.kind === 'staggeredOrders') return { ...closeOut, backstopBelowMaintenancePpm: 0 };
  return closeOut.kind === 'fillablePrice' && whenShort === 'settleAtEnd'
    ? { ...closeOut, maxFundLoss: null }
    : closeOut;
}

/** How a loss is shared, as far as the fallback shares one. */
function sharedBy(rules: RuleBook): RuleBook {
  const { sharing, ...rest } = rules;
  const { fallback } = rules;
  if (sharing === undefined || fallback === 'none' || fallback === 'withdrawalHaircut') return rest;
  const other = fallback === 'winnersGains' ? 'payoutsDown' : 'ratePerLotUp';
  return {
    ...rest,
    sharing: {
      gainsPeriodSteps: fallback === 'winnersGains' ? sharing.gainsPeriodSteps : null,
      rounding: sharing.rounding === 'largestRemainder' ? sharing.rounding : other,
    },
  };
}

/** Bends a rule book so that `checkRuleBook` accepts it, changing no more than the slot that contradicts. */
export function reconciled(drawnRules: RuleBook): RuleBook {
  const rules = backstopped(drawnRules);
  const vaultless = rules.vault.kind === 'none';
  const floorless = rules.fund.floor === null;
  return sharedBy({
    ...rules,
    fund: floorless && comparesFund(rules.adl.trigger) ? { ...rules.fund, floor: '0' } : rules.fund,
    fallback: floorless && !comparesFund(rules.adl.trigger) ? 'none' : rules.fallback,
    remainder: vaultless && rules.remainder === 'vault' ? 'fundTakesOver' : rules.remainder,
    // Only the close-out with a fillable price can be ordered by it, and it is: half of its books are.
    liquidationOrder: orderFor(rules),
    closeOut: closeOutFor(rules),
    adl: rules.adl.mechanism === 'haircut' ? { ...rules.adl, feePpm: 0 } : rules.adl,
  });
}

export const rulebook: fc.Arbitrary<RuleBook> = drawn.map(reconciled);
