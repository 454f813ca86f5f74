/** OKX: 30 per cent from the fund’s peak, closed at the mark price, ranked by return times effective leverage. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const okx = {
  id: 'okx@2025-10',
  name: 'OKX',
  asOf: '2025-10-28',
  about:
    'Positions are reduced tier by tier, then sold at the market at the fund’s risk. When the fund would lose more than 30 % from its eight-hour peak, or cannot pay, the position is matched with the top-ranked account of the other side, by return times effective leverage, at the current mark price, so what is missing stays with the fund.',
  sources: [
    {
      title: 'OKX help: introduction to auto-deleveraging (April 2024)',
      url: 'https://www.okx.com/help/iv-introduction-to-auto-deleveraging-adl',
      supports: 'funds by product, underlying and currency; penalty fee to the fund',
      parts: ['fund', 'fee'],
      date: '2024-04',
    },
    {
      title: 'OKX help, mirror of 6 March 2025: introduction to auto-deleveraging',
      url: 'https://okx-proxy.tokenize-dev.com/en-ae/help/iv-introduction-to-auto-deleveraging-adl',
      supports: 'ADL protects the applicable fund; both legs are offset against each other',
      parts: ['fund'],
      date: '2025-03-06',
    },
    {
      title: 'OKX help, mirror of 28 October 2025: auto-deleveraging',
      url: 'https://www.ouchyi.work/en-gb/help/iv-introduction-to-auto-deleveraging-adl',
      supports:
        'trigger: the fund falls far below a preset threshold; ranking: PnL in per cent × effective leverage, the highest first; mark price, or the bankruptcy price when the fund is nearly depleted',
      parts: ['adlTrigger', 'ranking', 'price'],
      date: '2025-10-28',
    },
    {
      title: 'OKX help, mirror: early liquidation mechanism',
      url: 'https://www.ouchyi.rocks/es-la/help/what-is-the-mechanism-for-the-strong-level-in-advance-what-is-the-use',
      supports:
        'trigger: the fund falls 30 % from its eight-hour peak or is insufficient; no more market orders (close-out); top-ranked account at the mark price: allocation; no socialisation afterwards',
      parts: ['closeOut', 'fund', 'adlTrigger', 'ranking', 'allocation', 'price', 'fallback'],
    },
    {
      title: 'JKorf/OKX.Net: OKXInsuranceFund.cs',
      url: 'https://github.com/JKorf/OKX.Net',
      supports: 'fund peak and rate of decline in the API',
      parts: ['fund'],
    },
    {
      title: 'Rewrite of an older ADL page of OKX (mlmrehab.com)',
      url: 'https://mlmrehab.com/15032.html',
      supports: 'the score before: ROI ÷ margin ratio for profitable isolated positions',
    },
    {
      title: 'Rewrite of OKX’s liquidation page, 2021 (hngmt.com)',
      url: 'https://www.hngmt.com/operation/172/',
      supports: 'liquidation trigger: margin ratio at or below 100 %; reduced tier by tier: the close-out',
      parts: ['liquidationTrigger', 'closeOut', 'adlTrigger'],
      date: '2021',
    },
  ],
  confidence: {
    liquidationTrigger: 'third party',
    closeOut: 'third party',
    crossBankruptcy: 'assumed',
    fund: 'venue text or code',
    vault: 'assumed',
    adlTrigger: 'mirror',
    ranking: 'mirror',
    candidates: 'assumed',
    openOrders: 'assumed',
    allocation: 'mirror',
    price: 'mirror',
    remainder: 'assumed',
    fallback: 'mirror',
    lights: 'assumed',
  },
  assumptions: {
    candidates:
      'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.',
    openOrders: 'Whether open orders of the deleveraged are cancelled is not said; here they are.',
    crossBankruptcy:
      'How one account’s margin is shared over several positions is not said. The share by maintenance margin depends on no order, so it is taken.',
    vault: 'The material names no backstop between the fund and ADL.',
    remainder:
      'What finds no buyer at the market is held by the fund at the bankruptcy price as long as ADL is not triggered.',
    lights: 'The API has an ADL field; how it is counted is not said. Fifths of size are taken.',
  },
  gaps: [
    'How PnL in per cent and effective leverage are counted is not in the copy that was read; profit over entry value, and notional over the position’s share of equity, are taken as at BitMEX, and losers the other way round.',
    'When the fund is nearly depleted, closes may be made at the bankruptcy price; how near is not said, and here all are made at the mark.',
    'The fall of 30 % within eight hours is told by an older page; that of October 2025 speaks of a preset threshold.',
    'Once ADL is triggered no more market orders are sent; here they go on as far as the fund can pay, and the trigger is looked at after them.',
    'A level at which ADL stops was not found; it stops when the fall is below the trigger again.',
    'There is a fund for each product, underlying and currency; here one serves all.',
    'Results of liquidations are netted into the fund once a day; here at once.',
  ],
  errata: [
    {
      printed:
        'A clone’s page (BITYIX) puts the absolute entry price above the line in its ROI for coin-margined contracts.',
      computed: 'ROI is the gain over what was paid: as printed the formula is upside down.',
      source: {
        title: 'BITYIX: auto-deleveraging',
        url: 'https://support.bityix.com/en/articles/10678842',
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
      stopPpm: 300_000,
      windowSteps: 480,
      onlyAbove: '0',
      minBalance: '0',
    },
    ranking: {
      kind: 'returnTimesLeverage',
      returnBase: 'entryValue',
      leverage: 'effective',
    },
    allocation: {
      kind: 'queue',
    },
    mechanism: 'tearUp',
    price: {
      kind: 'mark',
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
