/** Bitget’s second text: ROI times margin ratio, 30 per cent rule. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const bitgetSecond = {
  id: 'bitget-second@2025',
  name: 'Bitget (second version)',
  asOf: '2025-09-26',
  about:
    'Two tiers are reduced, the rest is sold at the market at the fund’s risk. When the fund is used up or would lose more than 30 % from its peak, opposing positions are closed at the bankruptcy price until the fall is less than nine tenths of that threshold: winners by ROI times the account’s margin ratio, then losers by ROI over it.',
  sources: [
    {
      title: 'Bitget: auto-deleveraging, second version (copy)',
      url: 'https://www.bitget.live/bg/support/articles/12560603800805',
      supports:
        'trigger: the fund is used up or falls 30 % from its peak, stop at 90 % of the threshold; ranking: ROI × or ÷ maintenance margin ratio, ROI by the value at the average entry price; bankruptcy price; no fee; clawback (socialised loss) paused',
      parts: ['liquidationTrigger', 'adlTrigger', 'ranking', 'price', 'fee', 'fallback'],
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
    price: 'venue text or code',
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
    remainder:
      'What finds no buyer at the market is held by the fund at the bankruptcy price as long as ADL is not triggered.',
    lights: 'No lights were found in the material.',
  },
  gaps: [
    'The date of this text is not known: it is older than that of September 2025.',
    'Once ADL is triggered no more market orders are sent; here they go on as far as the fund can pay, and the trigger is looked at after them.',
    '“90 % of the threshold”, at which ADL ends, is read as nine tenths of the fall of 30 %.',
    'The window of the peak is not said; eight hours are taken, as at OKX and Bybit.',
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
      stopPpm: 270_000,
      windowSteps: 480,
      onlyAbove: '0',
      minBalance: '0',
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
  lights: 'none',
  scaleFree: true,
} satisfies RuleBook;
