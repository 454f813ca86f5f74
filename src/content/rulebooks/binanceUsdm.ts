/** Binance USD-M futures: the fund takes positions over at the bankruptcy price until it cannot. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const binanceUsdm = {
  id: 'binance-usdm@2025-05',
  name: 'Binance USD-M',
  asOf: '2025-05-06',
  about:
    'An immediate-or-cancel order closes what it can without going below the bankruptcy price; the insurance fund takes the rest over at that price. When it cannot accept it, opposing positions are closed at the bankruptcy price without a fee, ranked by profit on the wallet times margin ratio.',
  sources: [
    {
      title: 'Binance: auto-deleveraging announcement',
      url: 'https://www.binance.com/zh-CN/support/announcement/360033525471',
      supports: 'trigger: the fund cannot accept the bankrupt position',
      parts: ['fund', 'adlTrigger', 'remainder'],
    },
    {
      title: 'Binance: auto-deleveraging FAQ',
      url: 'https://www.binance.com/hi/amp/support/faq/360033525471',
      supports: 'bankruptcy price, no fee, open orders cancelled',
      parts: ['price', 'fee', 'openOrders'],
    },
    {
      title: 'Binance developer forum: leverage PnL quantile',
      url: 'https://dev.binance.vision/t/how-to-caculating-leverage-pnl-quantile/17801',
      supports: 'the score, piece by piece; rank over users',
      parts: ['ranking', 'lights'],
    },
    {
      title: 'Binance: liquidation FAQ',
      url: 'https://www.binance.com/pt-BR/support/faq/360033525271',
      supports: 'collateral and unrealised PnL below maintenance on the mark price',
      parts: ['liquidationTrigger', 'price'],
    },
    {
      title: 'Copy of the Binance futures liquidation protocol (Trader Wagon)',
      url: 'https://docs.traderwagon.com/faq/futures-trading-introduction/liquidation-protocol',
      supports: 'one immediate-or-cancel order; otherwise closed at bankruptcy and taken over by the fund',
      parts: ['closeOut', 'fund', 'price', 'remainder'],
    },
    {
      title: 'Mirror of the Binance insurance fund FAQ',
      supports: 'profits into the fund, losses from it',
      parts: ['fund'],
      date: '2025-05-06',
    },
  ],
  confidence: {
    liquidationTrigger: 'venue text or code',
    closeOut: 'mirror',
    crossBankruptcy: 'assumed',
    fund: 'mirror',
    vault: 'assumed',
    adlTrigger: 'venue text or code',
    ranking: 'venue text or code',
    candidates: 'assumed',
    openOrders: 'venue text or code',
    allocation: 'assumed',
    price: 'venue text or code',
    remainder: 'mirror',
    fallback: 'assumed',
    lights: 'venue text or code',
  },
  assumptions: {
    candidates:
      'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.',
    crossBankruptcy:
      'How one account’s margin is shared over several positions is not said. The share by maintenance margin depends on no order, so it is taken.',
    vault: 'No page names a backstop between the fund and ADL.',
    allocation:
      'The pages speak of a ranking and of the order in it; that each position is closed whole before the next is read from that.',
    fallback: 'No page says what happens when counterparties are exhausted; nothing is taken.',
  },
  gaps: [
    'A liquidation clearance fee on the amount closed goes to the fund; here the surplus over the bankruptcy price does.',
    'There are several funds for categories of contracts; here one fund serves all.',
    'Whether users are ranked per side or per symbol is not said; they are ranked per side.',
  ],
  errata: [
    {
      printed:
        'A tutorial by others puts the margin ratio of a 20× long at 100 % at 95,500 and has it liquidated there.',
      computed:
        'It takes maintenance on the entry value. On the mark the ratio is 95.5 %, and the liquidation price 95,477.39.',
      source: {
        title: 'Binance futures liquidation (third party)',
        url: 'https://affmiss.com/binance-futures-liquidation/',
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: { compare: 'below' },
  liquidationOrder: 'lowestMarginRatio',
  reduction: { kind: 'byTiers', tiersAtOnce: 1, fillOrKill: false, maxFeePpm: 0 },
  closeOut: { kind: 'immediateOrCancelAtBankruptcy' },
  crossBankruptcy: 'maintenanceShare',
  recomputePerFill: false,
  rounding: { bankruptcyValue: 'up' },
  fund: { scope: 'shared', surplus: { to: 'fund' }, floor: '0', balance: 'cashAndInventory', whenShort: 'stop' },
  vault: { kind: 'none' },
  adl: {
    trigger: { kind: 'fundCannotCover' },
    ranking: { kind: 'walletReturnTimesMarginRatio' },
    allocation: { kind: 'queue' },
    mechanism: 'tearUp',
    price: { kind: 'bankruptcy' },
    candidates: { who: 'profitableOnly', leftNegative: 'skip', inventory: false },
    openOrders: 'cancel',
    feePpm: 0,
    maxCandidates: null,
  },
  remainder: 'fundTakesOver',
  lotsHolder: 'fund',
  fallback: 'none',
  lights: 'rankOverUsers',
  // The score divides by at least one unit of wallet, so it does not scale with money.
  scaleFree: false,
} satisfies RuleBook;
