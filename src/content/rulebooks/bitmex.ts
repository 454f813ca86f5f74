/** BitMEX: profit per cent times effective leverage, closed at the bankruptcy price. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const bitmex = {
  id: 'bitmex@2024-11',
  name: 'BitMEX',
  asOf: '2024-11-25',
  about:
    'The engine takes the position over and closes it, spending the insurance fund to trade below the bankruptcy price; when the fund is not enough, opposing positions are closed at the bankruptcy price, the best return times effective leverage first, losing positions last.',
  sources: [
    {
      title: 'BitMEX: auto-deleveraging',
      url: 'https://bitmex.com/app/autoDeleveraging',
      supports: 'trigger, ranking score and effective leverage, bankruptcy price, five lights',
      parts: ['adlTrigger', 'ranking', 'price', 'lights'],
    },
    {
      title: 'BitMEX: auto-deleveraging examples',
      url: 'https://www.bitmex.com/app/autoDeleveragingExamples',
      supports:
        'order of a queue, fills at the bankruptcy price, open orders cancelled, size-weighted percentiles; ADL instead of socialised loss',
      parts: ['ranking', 'allocation', 'price', 'fallback', 'lights', 'openOrders'],
    },
    {
      title: 'BitMEX: what is auto-deleveraging',
      url: 'https://support.bitmex.com/hc/en-gb/articles/18589621443357-What-is-Auto-Deleveraging',
      supports: 'newer wording of the trigger: the fund is insufficient',
      parts: ['fund', 'adlTrigger'],
    },
    {
      title: 'BitMEX: liquidation',
      url: 'https://www.bitmex.com/app/liquidation',
      supports: 'margin below maintenance on the mark price; surplus into the fund; the fund spent below bankruptcy',
      parts: ['liquidationTrigger', 'fund', 'price'],
    },
    {
      title: 'BitMEX: liquidation examples (testnet)',
      url: 'https://testnet.bitmex.com/app/liquidationExamples',
      supports:
        'close-out: fill-or-kill to a lower risk limit, else the whole position taken over with an order at the bankruptcy price',
      parts: ['closeOut', 'price'],
    },
    {
      title: 'XBTUSD instrument (nautechsystems/nautilus_trader, test data)',
      url: 'https://github.com/nautechsystems/nautilus_trader',
      supports: 'the date of the values',
      date: '2024-11-25',
    },
  ],
  confidence: {
    liquidationTrigger: 'venue text or code',
    closeOut: 'venue text or code',
    crossBankruptcy: 'assumed',
    fund: 'venue text or code',
    vault: 'assumed',
    adlTrigger: 'venue text or code',
    ranking: 'venue text or code',
    candidates: 'assumed',
    openOrders: 'venue text or code',
    allocation: 'venue text or code',
    price: 'venue text or code',
    remainder: 'assumed',
    fallback: 'venue text or code',
    lights: 'venue text or code',
  },
  assumptions: {
    candidates:
      'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.',
    crossBankruptcy:
      'The pages give a bankruptcy price for one position; how one account’s margin is shared over several is not said. The share by maintenance margin depends on no order, so it is taken.',
    vault: 'The pages name no backstop between the fund and ADL.',
    remainder:
      'The pages say that the engine holds the position until it is closed; here the fund does, at the bankruptcy price.',
  },
  gaps: [
    'Before it is reduced, a position’s open orders may be enough to put it into a lower risk limit; here all are cancelled at once.',
    'An older page lets ADL begin when the mark reaches the bankruptcy price with the order unfilled; the newer wording, the fund is insufficient, is used.',
    'The fund has a share for each contract in the older wording; here one fund serves all.',
  ],
  errata: [
    {
      printed:
        'Effective leverage is mark value, without sign, over mark value less bankruptcy value, for longs and shorts alike.',
      computed:
        'That holds only if values carry a sign, as BitMEX’s do: a long of an inverse contract is worth minus quantity over price. Without signs it is negative for one side.',
      source: {
        title: 'BitMEX: auto-deleveraging examples',
        url: 'https://www.bitmex.com/app/autoDeleveragingExamples',
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: { compare: 'below' },
  liquidationOrder: 'lowestMarginRatio',
  reduction: { kind: 'byTiers', tiersAtOnce: 1, fillOrKill: true, maxFeePpm: 0 },
  closeOut: { kind: 'soldIntoBook' },
  crossBankruptcy: 'maintenanceShare',
  recomputePerFill: false,
  rounding: { bankruptcyValue: 'up' },
  fund: { scope: 'shared', surplus: { to: 'fund' }, floor: '0', balance: 'cashAndInventory', whenShort: 'stop' },
  vault: { kind: 'none' },
  adl: {
    trigger: { kind: 'fundCannotCover' },
    ranking: { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'effective' },
    allocation: { kind: 'queue' },
    mechanism: 'tearUp',
    price: { kind: 'bankruptcy' },
    candidates: { who: 'winnersThenLosers', leftNegative: 'skip', inventory: false },
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
