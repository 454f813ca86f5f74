/** Bitget’s first text: ROI times leverage. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const bitgetFirst = {
  id: 'bitget-first@2024-02',
  name: 'Bitget (first version)',
  asOf: '2024-02-01',
  about:
    'Two tiers are reduced, the rest is sold at the market at the fund’s risk. When the fund is used up or would lose more than 30 % from its peak, opposing positions are closed, ranked by ROI times leverage, until the fund is back at nine tenths of its peak. Leverage is that of the whole account. Losing positions are not ranked.',
  sources: [
    {
      title: 'Bitget: introduction to auto-deleveraging, 1 February 2024',
      url: 'https://bitget.live/support/articles/12560603800805',
      supports:
        'trigger: the fund is used up or falls 30 % from its peak, stop at 90 % of the peak; ranking: ROI (by the value at the entry price) × leverage (all positions over the account’s equity); closed at the cost price; no fee; no socialised loss afterwards',
      parts: ['adlTrigger', 'ranking', 'fee', 'fallback'],
      date: '2024-02-01',
    },
    {
      title: 'Bitget: auto-deleveraging, a later copy of the same rule',
      url: 'https://www.glassgs.com/es-AR/support/articles/12560603800805',
      supports: 'the same trigger, ending at 90 % of a threshold that Bitget sets',
      parts: ['adlTrigger'],
    },
    {
      title: 'Bitget: liquidation',
      url: 'https://www.bitget.club/futures/introduction/liquidation-summarize',
      supports:
        'liquidation trigger: maintenance margin rate at 100 %; orders cancelled, hedges netted, two tiers reduced, then the market: close-out',
      parts: ['liquidationTrigger', 'closeOut', 'adlTrigger'],
    },
  ],
  confidence: {
    liquidationTrigger: 'venue text or code',
    closeOut: 'venue text or code',
    crossBankruptcy: 'assumed',
    fund: 'assumed',
    vault: 'assumed',
    adlTrigger: 'venue text or code',
    ranking: 'venue text or code',
    candidates: 'assumed',
    openOrders: 'assumed',
    allocation: 'assumed',
    price: 'assumed',
    remainder: 'assumed',
    fallback: 'venue text or code',
    lights: 'assumed',
  },
  assumptions: {
    candidates:
      'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.',
    openOrders: 'Whether open orders of the deleveraged are cancelled is not said; here they are.',
    crossBankruptcy:
      'How one account’s margin is shared over several positions is not said. The share by maintenance margin depends on no order, so it is taken.',
    fund: 'What goes into the fund was not found; the surplus over the bankruptcy price does here.',
    vault: 'The material names no backstop between the fund and ADL.',
    allocation: 'The pages speak of a ranking; that each position is closed whole before the next is read from that.',
    price: 'The text says “cost price” and does not explain it; the bankruptcy price of the later versions is taken.',
    remainder:
      'What finds no buyer at the market is held by the fund at the bankruptcy price as long as ADL is not triggered.',
    lights: 'No lights were found in the material.',
  },
  gaps: [
    'Once ADL is triggered no more market orders are sent; here they go on as far as the fund can pay, and the trigger is looked at after them.',
    'A later copy ends ADL at 90 % of a threshold that Bitget sets, not of the peak; the dated copy is followed.',
    'The window of the peak is not said; eight hours are taken, as at OKX and Bybit.',
    'Negative ROI counts as zero: losing positions, equal among themselves, come last; here they are not picked.',
    'Long and short of one account are netted before anything is closed; an account has one position per contract here.',
  ],
  errata: [],
  notRunnable: null,
  liquidationTrigger: {
    compare: 'atOrBelow',
  },
  liquidationOrder: 'lowestMarginRatio',
  reduction: {
    kind: 'byTiers',
    tiersAtOnce: 2,
    fillOrKill: false,
    maxFeePpm: 0,
  },
  closeOut: {
    kind: 'soldIntoBook',
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
      kind: 'fundDrawDown',
      triggerPpm: 300_000,
      stopPpm: 100_000,
      windowSteps: 480,
      onlyAbove: '0',
      minBalance: '0',
    },
    ranking: {
      kind: 'returnTimesLeverage',
      returnBase: 'entryValue',
      leverage: 'bucket',
    },
    allocation: {
      kind: 'queue',
    },
    mechanism: 'tearUp',
    price: {
      kind: 'bankruptcy',
    },
    candidates: {
      who: 'profitableOnly',
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
  lights: 'none',
  scaleFree: true,
} satisfies RuleBook;
