/** Gate before November 2022: profit alone. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const gateProfit = {
  id: 'gate-profit@2022-11',
  name: 'Gate (until November 2022)',
  asOf: '2022-11-20',
  about:
    'Reduced step by step, then an order at the bankruptcy price; the insurance fund takes the unfilled part over at that price. When market and fund cannot absorb the loss, opposing positions are closed at the bankruptcy price, the highest profit from its entry price first, however large or leveraged.',
  sources: [
    {
      title: 'Gate announcement: ADL ranking adjusted, 21 November 2022',
      url: 'https://gate-learn.com/tr/announcements/article/28762',
      supports: 'ranking score: from profit to unrealised profit × leverage, the maximum leverage under cross margin',
      parts: ['ranking'],
      date: '2022-11-21',
    },
    {
      title: 'Gate: auto-deleveraging, older copies',
      url: 'https://bi.live/de/help/futures/futures-logic/22082',
      supports:
        'older ranking by profit; low-leverage and even losing positions may be reduced; trigger; bankruptcy price; five bars',
      parts: ['adlTrigger', 'ranking', 'price', 'openOrders'],
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
    ranking: 'venue text or code',
    candidates: 'assumed',
    openOrders: 'venue text or code',
    allocation: 'assumed',
    price: 'venue text or code',
    remainder: 'venue text or code',
    fallback: 'assumed',
    lights: 'assumed',
  },
  assumptions: {
    candidates:
      'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.',
    allocation: 'The pages speak of a ranking; that each position is closed whole before the next is read from that.',
    crossBankruptcy:
      'The pages’ price for cross margin covers one position; the share of equity by maintenance margin is taken for several.',
    vault: 'The material names no backstop between the fund and ADL.',
    fallback: 'No page says what happens when counterparties are exhausted; nothing is taken.',
    lights: 'Five bars are shown; whether they count size or users is not said. Fifths of size are taken.',
  },
  gaps: [
    '“Profit” refers to the entry price only, the page says, not to leverage or position: it is read as return on entry value.',
    'The rules around the ranking are those of later pages.',
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
  remainder: 'fundTakesOver',
  lotsHolder: 'fund',
  fallback: 'none',
  lights: 'sizeQuintile',
  scaleFree: true,
} satisfies RuleBook;
