/** What a rule book says in each slot, and all that it could say: for counting which strategies random worlds met. */
import type { Ranking, RuleBook } from '#protocol/rulebook.ts';

function rankingName(rank: Ranking): string {
  switch (rank.kind) {
    case 'returnTimesLeverage':
      return `${rank.kind} ${rank.returnBase} ${rank.leverage}`;
    case 'returnTimesMarginRatio':
      return `${rank.kind} ${rank.returnBase}`;
    case 'lexicographic':
      return `${rank.kind} ${rank.keys[0]}`;
    case 'listed':
      return `${rank.kind} ${rank.start}`;
    default:
      return rank.kind;
  }
}

/** What a rule book says in each slot, for counting which strategies were met. */
export function slotsOf(rules: RuleBook): readonly string[] {
  const { closeOut: out, fund: money, vault, adl: deleverage } = rules;
  const { allocation: how, ranking: rank } = deleverage;
  const trigger = deleverage.trigger;
  return [
    `compare ${rules.liquidationTrigger.compare}`,
    `order ${rules.liquidationOrder}`,
    `reduction ${rules.reduction.kind}`,
    `closeOut ${out.kind}`,
    ...(out.kind === 'slicesThenVault' ? [`slice limit ${out.limit}`] : []),
    `bankruptcy ${rules.crossBankruptcy}`,
    `recompute ${rules.recomputePerFill}`,
    `rounding ${rules.rounding.bankruptcyValue}`,
    `shares ${rules.sharing?.rounding ?? 'largestRemainder'}`,
    `gains ${(rules.sharing?.gainsPeriodSteps ?? null) === null ? 'all' : 'of a period'}`,
    `workOff ${money.workOff === undefined ? 'a fifth' : 'some'}`,
    `fund ${money.scope}`,
    `surplus ${money.surplus.to}`,
    `floor ${money.floor === null ? 'none' : 'some'}`,
    `balance ${money.balance}`,
    `whenShort ${money.whenShort}`,
    `liquidation fee ${money.fee?.of ?? 'none'}`,
    `vault ${vault.kind}`,
    `trigger ${trigger.kind}${trigger.kind === 'negativeEquity' && trigger.onlyIfNothingFilled ? ' nothing filled' : ''}`,
    `ranking ${rankingName(rank)}`,
    `allocation ${how.kind}${how.kind === 'proRata' ? ` ${how.weight}` : ''}`,
    `mechanism ${deleverage.mechanism}`,
    `price ${deleverage.price?.kind ?? 'none'}`,
    `who ${deleverage.candidates.who}`,
    `leftNegative ${deleverage.candidates.leftNegative}`,
    `inventory ${deleverage.candidates.inventory}`,
    `openOrders ${deleverage.openOrders}`,
    `fee ${deleverage.feePpm > 0}`,
    `maxCandidates ${deleverage.maxCandidates === null ? 'none' : 'some'}`,
    `remainder ${rules.remainder}`,
    `lotsHolder ${rules.lotsHolder}`,
    `fallback ${rules.fallback}`,
    `lights ${rules.lights}`,
  ];
}

/** Everything that `slotsOf` can say: the property tests prove that they met each. */
export const everySlot: readonly string[] = [
  ...['below', 'atOrBelow'].map((name) => `compare ${name}`),
  ...['lowestMarginRatio', 'lowestEquity', 'accountId', 'farthestFillable'].map((name) => `order ${name}`),
  ...[
    'immediateOrCancelAtBankruptcy',
    'soldIntoBook',
    'takenOverAtBankruptcy',
    'slicesThenVault',
    'fillablePrice',
    'minimumCloses',
    'takenOverAtMark',
    'proportionalCut',
    'fillOrKill',
    'staggeredOrders',
  ].map((name) => `closeOut ${name}`),
  ...['none', 'byTiers'].map((name) => `reduction ${name}`),
  ...['maintenanceShare', 'wholeEquity', 'notionalShare', 'walletByNotional'].map((name) => `bankruptcy ${name}`),
  ...['true', 'false'].flatMap((name) => [`recompute ${name}`, `inventory ${name}`, `fee ${name}`]),
  ...['up', 'down'].map((name) => `rounding ${name}`),
  ...['none', 'bankruptcy'].map((name) => `slice limit ${name}`),
  ...['largestRemainder', 'payoutsDown', 'ratePerLotUp'].map((name) => `shares ${name}`),
  ...['all', 'of a period'].map((name) => `gains ${name}`),
  ...['a fifth', 'some'].map((name) => `workOff ${name}`),
  ...['shared', 'perContract'].map((name) => `fund ${name}`),
  ...['fund', 'account', 'feeCapped'].map((name) => `surplus ${name}`),
  ...['none', 'some'].flatMap((name) => [`floor ${name}`, `maxCandidates ${name}`]),
  ...['cashAndInventory', 'cash'].map((name) => `balance ${name}`),
  ...['stop', 'refuseFill', 'fillAndOwe', 'settleAtEnd'].map((name) => `whenShort ${name}`),
  ...['none', 'notional', 'maintenance'].map((name) => `liquidation fee ${name}`),
  ...['none', 'absorbs'].map((name) => `vault ${name}`),
  ...[
    'never',
    'anyRemainder',
    'negativeEquity',
    'negativeEquity nothing filled',
    'backstopTooThin',
    'fundAtFloor',
    'fundCannotCover',
    'fundDrawDown',
  ].map((name) => `trigger ${name}`),
  ...[
    'returnTimesLeverage entryValue effective',
    'returnTimesLeverage initialMargin effective',
    'returnTimesLeverage entryValue bucket',
    'returnTimesLeverage amount opening',
    'returnTimesLeverage entryValue none',
    'returnTimesMarginRatio initialMargin',
    'returnTimesMarginRatio amount',
    'walletReturnTimesMarginRatio',
    'entryPrice',
    'lexicographic leverage',
    'lexicographic unrealizedPnl',
    'hyperliquidDocumented',
    'hyperliquidReconstructed',
    'listed first',
    'listed random',
  ].map((name) => `ranking ${name}`),
  ...[
    'queue',
    'proRata size',
    'proRata profit',
    'proRata equity',
    'proRata leveragedProfit',
    'cappedProRata',
    'riskAware',
    'minMaxBurden',
    'levelTheTallest',
    'equalLoss',
    'talmud',
  ].map((name) => `allocation ${name}`),
  ...['tearUp', 'haircut'].map((name) => `mechanism ${name}`),
  ...['bankruptcy', 'mark', 'previousMark', 'oracleCappedAtBankruptcy', 'drawDownLine', 'blend', 'none'].map(
    (name) => `price ${name}`,
  ),
  ...['profitableOnly', 'winnersThenLosers'].map((name) => `who ${name}`),
  ...['skip', 'skipRiskier', 'allow'].map((name) => `leftNegative ${name}`),
  ...['cancel', 'keep'].map((name) => `openOrders ${name}`),
  ...['fundTakesOver', 'vault', 'wait'].map((name) => `remainder ${name}`),
  ...['fund', 'street', 'keep'].map((name) => `lotsHolder ${name}`),
  ...['none', 'winnersGains', 'bothSidesOpenInterest', 'withdrawalHaircut'].map((name) => `fallback ${name}`),
  ...['sizeQuintile', 'rankOverUsers', 'none'].map((name) => `lights ${name}`),
];
