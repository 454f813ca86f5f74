/** Ethereal: four keys one after the other, the oracle price capped at bankruptcy. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const ethereal = {
  id: 'ethereal@2025',
  name: 'Ethereal',
  asOf: '2025-12-31',
  about:
    'The fund’s account takes liquidated positions over. When that would leave it with nothing, the other side is deleveraged to completion at the oracle price, capped at the bankruptcy price: accounts by leverage, equals by profit, then by the lower balance, then the newest account.',
  sources: [
    {
      title: 'Ethereal docs: auto-deleveraging',
      url: 'https://docs.ethereal.trade/trading/perpetual-futures/auto-deleveraging',
      supports:
        'trigger: a liquidation would take the fund’s equity to zero or below; positions are taken over by the fund’s account; ranking by leverage, profit, balance, newest account; runs to completion: allocation; mark price capped at the bankruptcy price',
      parts: ['closeOut', 'fund', 'adlTrigger', 'ranking', 'allocation', 'price', 'remainder'],
    },
  ],
  confidence: {
    liquidationTrigger: 'assumed',
    closeOut: 'venue text or code',
    crossBankruptcy: 'assumed',
    fund: 'venue text or code',
    vault: 'assumed',
    adlTrigger: 'venue text or code',
    ranking: 'venue text or code',
    candidates: 'assumed',
    openOrders: 'assumed',
    allocation: 'venue text or code',
    price: 'venue text or code',
    remainder: 'venue text or code',
    fallback: 'assumed',
    lights: 'assumed',
  },
  assumptions: {
    candidates:
      'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.',
    openOrders: 'Whether open orders of the deleveraged are cancelled is not said; here they stay.',
    liquidationTrigger: 'The condition for a liquidation was not found; equity below maintenance is taken.',
    crossBankruptcy:
      'How one account’s margin is shared over several positions is not said. The share by maintenance margin depends on no order, so it is taken.',
    vault: 'The material names no backstop between the fund and ADL.',
    fallback: 'The page names no step after ADL.',
    lights: 'The page describes no lights.',
  },
  gaps: [
    'Accounts are ranked by their whole leverage; here a position’s notional over its account’s equity counts, the same for an account with one position.',
    'A fund that would be left with exactly nothing triggers ADL there; here it must be short.',
    'The date of the page is not known.',
    'What the fund earns from liquidations was not found; the surplus over bankruptcy stays with it here.',
  ],
  errata: [
    {
      printed: 'An account 2,000 below zero is closed at the mark of 3,600, and this is said to cover the 2,000.',
      computed: 'At the mark nothing moves; to cover 2,000 on 10 contracts the price must be 3,800.',
      source: {
        title: 'Ethereal docs: auto-deleveraging',
        url: 'https://docs.ethereal.trade/trading/perpetual-futures/auto-deleveraging',
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: {
    compare: 'below',
  },
  liquidationOrder: 'lowestMarginRatio',
  reduction: {
    kind: 'none',
  },
  closeOut: {
    kind: 'takenOverAtBankruptcy',
  },
  crossBankruptcy: 'maintenanceShare',
  recomputePerFill: false,
  rounding: {
    bankruptcyValue: 'up',
  },
  fund: {
    scope: 'shared',
    surplus: {
      to: 'fund',
    },
    floor: '0',
    balance: 'cashAndInventory',
    whenShort: 'stop',
  },
  vault: {
    kind: 'none',
  },
  adl: {
    trigger: {
      kind: 'fundCannotCover',
    },
    ranking: {
      kind: 'lexicographic',
      keys: ['leverage', 'unrealizedPnl', 'lowestBalance', 'newestAccount'],
    },
    allocation: {
      kind: 'queue',
    },
    mechanism: 'tearUp',
    price: {
      kind: 'oracleCappedAtBankruptcy',
    },
    candidates: {
      who: 'winnersThenLosers',
      leftNegative: 'skip',
      inventory: false,
    },
    openOrders: 'keep',
    feePpm: 0,
    maxCandidates: null,
  },
  remainder: 'fundTakesOver',
  lotsHolder: 'fund',
  fallback: 'none',
  lights: 'none',
  scaleFree: true,
} satisfies RuleBook;
