/** KuCoin as it reads now: return times effective leverage, losers spelled out. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const kucoin2026 = {
  id: 'kucoin@2026',
  name: 'KuCoin (2026)',
  asOf: '2026-01-01',
  about:
    'An order at the bankruptcy price; the insurance fund takes the unfilled part over at that price. When it is insufficient, opposing positions are closed at the bankruptcy price: winners by return times effective leverage, the larger first, then losers by return over effective leverage, the smaller loss first. Effective leverage is value over the account’s margin.',
  sources: [
    {
      title: 'KuCoin: auto-deleveraging',
      url: 'https://www.kucoin.com/support/26686471898009',
      supports:
        'trigger: the fund is insufficient; ranking score of winners and losers, effective leverage, and the order of allocation; bankruptcy price; five lights; ADL instead of socialised loss',
      parts: ['fund', 'adlTrigger', 'ranking', 'allocation', 'price', 'fallback'],
    },
    {
      title: 'KuCoin: insurance fund',
      url: 'https://www.kucoin.com/support/26686139092889',
      supports:
        'surplus to the fund and deficit from it, allocated per contract; tiers, maintenance margin on the mark price',
      parts: ['liquidationTrigger', 'fund', 'price'],
    },
    {
      title: 'KuCoin: insurance fund, copy of 31 December 2025',
      url: 'https://www.kucoin.com/pt/support/26686139092889',
      supports:
        'orders at the bankruptcy price: close-out; the unfilled part is taken over by the fund within limits of size',
      parts: ['closeOut', 'fund', 'price', 'remainder'],
      date: '2025-12-31',
    },
    {
      title: 'KuCoin: liquidation',
      url: 'https://kucoin.zendesk.com/hc/en-us/articles/27619032569113',
      supports: 'mark price at the liquidation price: maintenance margin reached',
      parts: ['liquidationTrigger', 'price'],
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
    openOrders: 'assumed',
    allocation: 'venue text or code',
    price: 'venue text or code',
    remainder: 'venue text or code',
    fallback: 'venue text or code',
    lights: 'assumed',
  },
  assumptions: {
    candidates:
      'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.',
    openOrders: 'Whether open orders of the deleveraged are cancelled is not said; here they are.',
    crossBankruptcy:
      'How one account’s margin is shared over several positions is not said. The share by maintenance margin depends on no order, so it is taken.',
    vault: 'The material names no backstop between the fund and ADL.',
    lights: 'Five lights of 20 % are shown; whether they count size or users is not said. Fifths of size are taken.',
  },
  gaps: [
    'The fund takes over only up to 600,000 USD under cross margin, and only positions of the first risk level in isolated margin; here whatever it can pay for.',
    'The fund is allocated per contract; here one serves all.',
    'The day of the present text is not known.',
  ],
  errata: [
    {
      printed: 'Liquidation example: 4,938 both before and after margin is added.',
      computed: 'Added margin moves the liquidation price of a long down; one of the two figures is wrong.',
      source: {
        title: 'KuCoin: what is liquidation',
        url: 'https://kucoin.zendesk.com/hc/en-us/articles/8664870317849-What-is-Liquidation-',
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: {
    compare: 'atOrBelow',
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
