/** Delta Exchange in January 2019: profit in per cent, whatever remains of an order. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const delta2019 = {
  id: 'delta@2019-01',
  name: 'Delta Exchange',
  asOf: '2019-01-31',
  about:
    'Margins are segregated. An immediate-or-cancel order at the bankruptcy price; whatever it leaves is closed at once against the other side at that price, the highest profit in per cent first, losers after winners. The trader keeps what a close brings above bankruptcy.',
  sources: [
    {
      title: 'Delta Exchange documentation (delta-exchange/slate 8196a0d: references.md)',
      url: 'https://github.com/delta-exchange/slate/blob/8196a0d/references.md',
      supports:
        'liquidated below maintenance (liquidation) margin; immediate-or-cancel at the bankruptcy price; trigger: any remainder; ranking by profit in per cent, order of a queue; closed at the bankruptcy price; lights: percentile by size',
      parts: [
        'liquidationTrigger',
        'closeOut',
        'crossBankruptcy',
        'adlTrigger',
        'ranking',
        'allocation',
        'price',
        'lights',
        'openOrders',
      ],
      date: '2019-01',
    },
    {
      title: 'Delta Exchange India: auto-deleveraging',
      url: 'https://deltaexchangeindia.freshdesk.com/support/solutions/articles/80001177931',
      supports: 'the later rule: the insurance fund bears a loss of up to 5 % per contract',
      parts: ['fund'],
    },
    {
      title: 'Delta Exchange API (slate: source/includes/_rest_api.md)',
      url: 'https://github.com/delta-exchange/slate',
      supports: 'adl_level, the lights in the API',
      parts: ['lights'],
    },
  ],
  confidence: {
    liquidationTrigger: 'venue text or code',
    closeOut: 'venue text or code',
    crossBankruptcy: 'venue text or code',
    fund: 'venue text or code',
    vault: 'assumed',
    adlTrigger: 'venue text or code',
    ranking: 'venue text or code',
    candidates: 'assumed',
    openOrders: 'venue text or code',
    allocation: 'venue text or code',
    price: 'venue text or code',
    remainder: 'assumed',
    fallback: 'assumed',
    lights: 'venue text or code',
  },
  assumptions: {
    candidates:
      'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.',
    vault: 'The material names no backstop between the fund and ADL.',
    remainder:
      'Everything left by the order is deleveraged; only when nobody is left on the other side does a rest wait.',
    fallback: 'The page names no step after ADL.',
  },
  gaps: [
    'Later the insurance fund bears a loss of up to 5 % per contract before anybody is deleveraged; the ranking of that version was not found.',
    'Margin is always segregated by position; here a scenario says whether it is.',
  ],
  errata: [],
  notRunnable: null,
  liquidationTrigger: {
    compare: 'below',
  },
  liquidationOrder: 'lowestMarginRatio',
  reduction: {
    kind: 'none',
  },
  closeOut: {
    kind: 'immediateOrCancelAtBankruptcy',
  },
  crossBankruptcy: 'maintenanceShare',
  recomputePerFill: false,
  rounding: {
    bankruptcyValue: 'up',
  },
  fund: {
    scope: 'shared',
    surplus: {
      to: 'account',
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
      kind: 'anyRemainder',
    },
    ranking: {
      kind: 'returnTimesLeverage',
      returnBase: 'entryValue',
      leverage: 'none',
    },
    allocation: {
      kind: 'queue',
    },
    mechanism: 'tearUp',
    price: {
      kind: 'bankruptcy',
    },
    candidates: {
      who: 'winnersThenLosers',
      leftNegative: 'skip',
      inventory: false,
    },
    openOrders: 'cancel',
    feePpm: 0,
    maxCandidates: null,
  },
  remainder: 'wait',
  lotsHolder: 'fund',
  fallback: 'none',
  lights: 'sizeQuintile',
  scaleFree: true,
} satisfies RuleBook;
