/** Bybit: the draw-down of a symbol’s pool triggers ADL, and the fund pays down to the line. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const bybit = {
  id: 'bybit@2025-11',
  name: 'Bybit',
  asOf: '2025-11-05',
  about:
    'A large position is first reduced to a lower risk tier by fill-or-kill orders; the engine then takes it over at the bankruptcy price for the insurance pool. When bearing it would leave the pool with more than 30 % of its eight-hour peak lost, the bankruptcy price is computed again at that line: the pool pays down to the line and the other side bears the excess. Eight hours are 480 steps here, as in a one-minute path.',
  sources: [
    {
      title: 'Bybit API documentation: ADL alert (bybit-exchange/docs 072c197)',
      url: 'https://bybit-exchange.github.io/docs/v5/market/adl-alert',
      supports:
        'ADL trigger: draw-down of a symbol from its eight-hour peak, threshold and stop level; bankruptcy price moved to the line; the fund at zero',
      parts: ['fund', 'adlTrigger', 'price'],
    },
    {
      title: 'Bybit help: auto-deleveraging, copy of 5 November 2025',
      url: 'https://testnet.bybitx.global/en/help-center/article/Auto-Deleveraging-ADL',
      supports:
        'insurance pools per symbol or group, surplus to the fund; another threshold, 100 % with a stop at 95 %',
      parts: ['fund'],
      date: '2025-11-05',
    },
    {
      title: 'Bybit help: auto-deleveraging (traditional Chinese)',
      url: 'https://bybits.org/zh-TW/help-center/article/Auto-Deleveraging-ADL',
      supports: 'ranking by leveraged return; closed at the bankruptcy price, the gap to the market goes into the pool',
      parts: ['price'],
    },
    {
      title: 'Bybit help: auto-deleveraging mechanism, copy of 18 September 2025',
      url: 'https://testnet.bytick.com/kk-KZ/help-center/article/Auto-Deleveraging-ADL',
      supports: 'profitable positions of the other side are chosen, by their rank',
      date: '2025-09-18',
    },
    {
      title: 'Bybit help: liquidation',
      url: 'https://help.bybit.com/hc/en-us/articles/900000167723',
      supports:
        'orders cancelled, fill-or-kill to a lower tier, then taken over at the bankruptcy price: the close-out',
      parts: ['closeOut', 'price', 'remainder'],
    },
    {
      title: 'Bybit EU: liquidation in the unified account',
      url: 'https://www.bybit.eu/el-EU/announcement-info/liquidation-summarize',
      supports: 'liquidated when maintenance margin reaches 100 % of the account’s margin',
      parts: ['liquidationTrigger'],
    },
    {
      title: 'Bybit help: what is auto-deleveraging (2020)',
      url: 'https://help.bybit.com/hc/en-us/articles/900000031623',
      supports: 'bankruptcy price example; rank by highest profit and effective leverage; fees of 2020',
      parts: ['price', 'fee', 'openOrders'],
      date: '2020',
    },
    {
      title: 'bybit-exchange/docs: docs/v5/enum.mdx',
      url: 'https://github.com/bybit-exchange/docs',
      supports: 'adlRankIndicator: lights from 0 to 5',
    },
  ],
  confidence: {
    liquidationTrigger: 'venue text or code',
    closeOut: 'venue text or code',
    crossBankruptcy: 'assumed',
    fund: 'venue text or code',
    vault: 'assumed',
    adlTrigger: 'venue text or code',
    ranking: 'assumed',
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
    crossBankruptcy:
      'How one account’s margin is shared over several positions is not said. The share by maintenance margin depends on no order, so it is taken.',
    vault: 'The material names no backstop between the fund and ADL.',
    ranking:
      'The page says “leveraged return”, that of 2020 “highest profit and effective leverage”; the formula was not found. Return on entry value times effective leverage is taken.',
    allocation: 'The pages speak of a ranking; that each position is closed whole before the next is read from that.',
    fallback: 'The platform “may inject funds”; no sharing of a loss is described.',
    lights: 'The API has an indicator from 0 to 5; how it is counted is not said. Fifths of size are taken.',
  },
  gaps: [
    'The draw-down is that of a symbol against the peak of its pool; here it is the pool’s own, which is the same for a pool with one symbol.',
    'The help page of November 2025 gives a threshold of 100 % with a stop at 95 %; the API’s page, with its formula and examples, is used.',
    'The size from which the draw-down counts is set per symbol: the examples use 1, the API’s sample 10,000.',
    'In 2020 ADL charged the winner a maker fee and the loser a taker fee; no present fee was found.',
    'A third party reports that a bankruptcy price more than 5 % away from the mark is replaced by the mark.',
    'A position that is moved out of its pool may be deleveraged too.',
    'Bankruptcy prices are rounded to the tick, for a long upwards; here they stay exact.',
  ],
  errata: [
    {
      printed:
        'Example 2 triggers at a ratio of exactly −0.30, and prints a pool balance of 2,000,000 after a loss of 600,000.',
      computed: 'The page’s own condition is strict (pnlRatio < −0.3), and the balance would be 1,400,000.',
      source: {
        title: 'Bybit API documentation: ADL alert',
        url: 'https://bybit-exchange.github.io/docs/v5/market/adl-alert',
      },
    },
    {
      printed: 'A unified-account example for an inverse contract enters long and speaks of a short position.',
      computed: 'The figures are those of one of the two; the text contradicts itself.',
      source: {
        title: 'Bybit help: liquidation price in isolated mode (unified account)',
        url: 'https://testnet.bybit.com/ar-SA/help-center/article/Liquidation-Price-Calculation-under-Isolated-Mode-Unified-Trading-Account',
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
    fillOrKill: true,
    maxFeePpm: 0,
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
      kind: 'fundDrawDown',
      triggerPpm: 300_000,
      stopPpm: 250_000,
      windowSteps: 480,
      onlyAbove: '1',
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
      kind: 'drawDownLine',
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
  lights: 'sizeQuintile',
  scaleFree: false,
} satisfies RuleBook;
