/** Gate in November 2025: return rate and maintenance margin rate. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const gate2025 = {
  id: 'gate@2025-11',
  name: 'Gate',
  asOf: '2025-11-20',
  about:
    'Reduced step by step, then an order at the bankruptcy price; the insurance fund takes the unfilled part over at that price. When market and fund cannot absorb the loss, opposing positions are closed at the bankruptcy price, ranked by return rate and maintenance margin rate; what is left is ranked again.',
  sources: [
    {
      title: 'Gate: auto-deleveraging, 20 November 2025',
      url: 'https://www.gateex.cc/help/futures/futures-logic/22082',
      supports:
        'ADL trigger: market and fund cannot absorb the loss; ranking score by return rate and maintenance margin rate; bankruptcy price; open orders cancelled, what is left is ranked again: allocation; five bars',
      parts: ['liquidationTrigger', 'fund', 'adlTrigger', 'allocation', 'price', 'openOrders'],
      date: '2025-11-20',
    },
    {
      title: 'Gate: liquidation price and bankruptcy price',
      url: 'https://gate.tv/de/help/futures/futures-logic/22081',
      supports:
        'order at the bankruptcy price: close-out; the unfilled part is taken over by the fund; bankruptcy price under cross margin from maintenance margin ratio',
      parts: ['liquidationTrigger', 'closeOut', 'fund', 'price', 'remainder'],
    },
    {
      title: 'Gate blog: insurance fund and auto-deleveraging',
      url: 'https://gate.io/pt-br/blog_detail/375',
      supports: 'the difference to the bankruptcy price goes to the fund or comes from it; example',
      parts: ['fund', 'price'],
    },
    {
      title: 'Gate post on stepwise liquidation',
      url: 'https://app.wrgsb.com/tr/post/status/18587149',
      supports: 'liquidation trigger: margin ratio; stepwise reduction, tier by tier: close-out',
      parts: ['liquidationTrigger', 'closeOut', 'adlTrigger'],
    },
  ],
  confidence: {
    liquidationTrigger: 'third party',
    closeOut: 'third party',
    crossBankruptcy: 'assumed',
    fund: 'venue text or code',
    vault: 'assumed',
    adlTrigger: 'venue text or code',
    ranking: 'assumed',
    candidates: 'assumed',
    openOrders: 'venue text or code',
    allocation: 'venue text or code',
    price: 'venue text or code',
    remainder: 'venue text or code',
    fallback: 'assumed',
    lights: 'assumed',
  },
  assumptions: {
    candidates:
      'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.',
    crossBankruptcy:
      'The pages’ price for cross margin covers one position; the share of equity by maintenance margin is taken for several.',
    vault: 'The material names no backstop between the fund and ADL.',
    ranking:
      'The page names return rate and maintenance margin rate; the formula was cut off. Product for winners, quotient for losers: Bitget’s, whose two terms are the same.',
    fallback: 'No page says what happens when counterparties are exhausted; nothing is taken.',
    lights: 'Five bars are shown; whether they count size or users is not said. Fifths of size are taken.',
  },
  gaps: [
    'How return rate and maintenance margin rate are combined was cut off; their product for winners and quotient for losers are taken, as Bitget writes them.',
    'The close-out is an order at the bankruptcy price in the venue’s words; the stepwise reduction before it is told by a user’s post only.',
  ],
  errata: [
    {
      printed: 'An example at 50x from 10,000 has a liquidation price of 9,000 and a bankruptcy price of 8,500.',
      computed: 'At 50x a long from 10,000 is bankrupt at 9,800.',
      source: {
        title: 'Gate: auto-deleveraging (copies)',
        url: 'https://bi.live/de/help/futures/futures-logic/22082',
      },
    },
    {
      printed: 'A docstring works out liquidation prices of 7.916 for a long and 13.476 for a short.',
      computed: 'It has the sign of the rate the wrong way round for both; its own rule gives 8.0857 and 13.1935.',
      source: {
        title: 'freqtrade: tests of the exchange (docstring)',
        url: 'https://github.com/freqtrade/freqtrade',
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: {
    compare: 'atOrBelow',
  },
  liquidationOrder: 'lowestMarginRatio',
  reduction: {
    kind: 'byTiers',
    tiersAtOnce: 1,
    fillOrKill: false,
    maxFeePpm: 0,
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
      kind: 'returnTimesMarginRatio',
      returnBase: 'entryValue',
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
  remainder: 'fundTakesOver',
  lotsHolder: 'fund',
  fallback: 'none',
  lights: 'sizeQuintile',
  scaleFree: true,
} satisfies RuleBook;
