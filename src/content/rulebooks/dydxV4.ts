/** dYdX v4 with the liquidation parameters of its mainnet genesis. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const dydxV4 = {
  id: 'dydx-v4@2023-10',
  name: 'dYdX v4',
  asOf: '2023-10-26',
  about:
    'An immediate-or-cancel order at the fillable price closes part of the position in each block; a fee of at most 1.5 % goes to the insurance fund, which pays for fills below the bankruptcy price or the fill is refused. Only an account below zero whose order found nothing is deleveraged: against opposing accounts in list order from a random start, at its bankruptcy price, passing over those that would be left below zero or riskier than before. Orders are worked through from the fillable price farthest from the mark.',
  sources: [
    {
      title: 'dYdX documentation: liquidations (v4-documentation 3e475b7)',
      url: 'https://github.com/dydxprotocol/v4-documentation',
      supports: 'equity below maintenance at the oracle price; bankruptcy and fillable price; fee to the fund',
      parts: ['liquidationTrigger', 'closeOut', 'crossBankruptcy', 'fund', 'price', 'fee'],
    },
    {
      title: 'dydxprotocol/v4-chain 84d4664: clob/keeper/liquidations.go',
      url: 'https://github.com/dydxprotocol/v4-chain/tree/84d4664bae71e3a077adaac67fb77ad19cd28d30/protocol/x/clob/keeper',
      supports:
        'fill limits, rounding, fund pays below bankruptcy, no vault, the remainder waits, deleveraging only after a fill of nothing',
      parts: ['closeOut', 'crossBankruptcy', 'fund', 'vault', 'adlTrigger', 'remainder'],
    },
    {
      title: 'dydxprotocol/v4-chain 84d4664: clob/keeper/deleveraging.go',
      url: 'https://github.com/dydxprotocol/v4-chain/tree/84d4664bae71e3a077adaac67fb77ad19cd28d30/protocol/x/clob/keeper',
      supports: 'random start and list order, bankruptcy price, accounts passed over',
      parts: ['crossBankruptcy', 'ranking', 'allocation', 'price', 'candidates'],
    },
    {
      title: 'dydxprotocol/v4-chain 84d4664: mainnet genesis',
      url: 'https://github.com/dydxprotocol/v4-chain/tree/84d4664bae71e3a077adaac67fb77ad19cd28d30/protocol/testing/mainnet',
      supports: 'fee 1.5 %, portion 10 %, notional 100,000, fund loss 1,000,000, spread 1.5 × maintenance',
      parts: ['liquidationTrigger', 'fund', 'fee'],
      date: '2023-10-26',
    },
    {
      title: 'dydxprotocol/v4-chain: clob/flags/flags.go',
      url: 'https://github.com/dydxprotocol/v4-chain',
      supports: 'default of 500 accounts looked at per deleveraging',
    },
  ],
  confidence: {
    liquidationTrigger: 'venue text or code',
    closeOut: 'venue text or code',
    crossBankruptcy: 'venue text or code',
    fund: 'venue text or code',
    vault: 'venue text or code',
    adlTrigger: 'venue text or code',
    ranking: 'venue text or code',
    candidates: 'venue text or code',
    openOrders: 'assumed',
    allocation: 'venue text or code',
    price: 'venue text or code',
    remainder: 'venue text or code',
    fallback: 'assumed',
    lights: 'assumed',
  },
  assumptions: {
    openOrders: 'Whether open orders of the deleveraged are cancelled is not said; here they stay.',
    fallback:
      'The code has no step after deleveraging: what is left waits for the next block, and withdrawals are gated.',
    lights: 'The venue shows no lights: counterparties are drawn at random.',
  },
  gaps: [
    'A random position of the account is picked for liquidation; here the one with the largest maintenance requirement goes first.',
    'Withdrawals are gated for 50 blocks after a deleveraging that found nobody.',
    'Markets in final settlement, which deleverage at the oracle price, are not part of a scenario.',
  ],
  errata: [
    {
      printed: 'The documentation prints one fillable-price formula for longs and shorts; for a short it gives 49,999.',
      computed: 'The code and its tests give 50,001: the sign of the spread is the other way round for a short.',
      source: {
        title: 'dYdX documentation: liquidations (v4-documentation 3e475b7)',
        url: 'https://github.com/dydxprotocol/v4-documentation',
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: { compare: 'below' },
  liquidationOrder: 'farthestFillable',
  reduction: { kind: 'none' },
  closeOut: {
    kind: 'fillablePrice',
    bankruptcyAdjustmentPpm: 1_000_000,
    spreadToMaintenancePpm: 1_500_000,
    maxPortionPpm: 100_000,
    minPositionNotional: '1000',
    maxNotional: '100000',
    maxFundLoss: '1000000',
  },
  crossBankruptcy: 'maintenanceShare',
  recomputePerFill: true,
  rounding: { bankruptcyValue: 'up' },
  fund: {
    scope: 'shared',
    surplus: { to: 'feeCapped', maxFeePpm: 15_000 },
    floor: '0',
    balance: 'cash',
    whenShort: 'refuseFill',
  },
  vault: { kind: 'none' },
  adl: {
    trigger: { kind: 'negativeEquity', onlyIfNothingFilled: true },
    ranking: { kind: 'listed', start: 'random' },
    allocation: { kind: 'queue' },
    mechanism: 'tearUp',
    price: { kind: 'bankruptcy' },
    candidates: { who: 'winnersThenLosers', leftNegative: 'skipRiskier', inventory: false },
    openOrders: 'keep',
    feePpm: 0,
    maxCandidates: 500,
  },
  remainder: 'wait',
  lotsHolder: 'fund',
  fallback: 'none',
  lights: 'none',
  // Limits per step are amounts of money.
  scaleFree: false,
} satisfies RuleBook;
