/** KuCoin, isolated margin, 2024: leverage is counted twice. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const kucoinIsolated2024 = {
  id: 'kucoin-isolated@2024',
  name: 'KuCoin (isolated, 2024)',
  asOf: '2024-12-31',
  about:
    'An order at the bankruptcy price; the insurance fund takes the unfilled part over at that price. When it is insufficient, opposing positions are closed at the bankruptcy price, ranked by profit over initial margin times opening leverage: leverage counts twice.',
  sources: [
    {
      title: 'KuCoin: auto-deleveraging, isolated margin (French copy)',
      url: 'https://kucoin.com/fr/support/26686471898009',
      supports:
        'trigger: the fund is insufficient; ranking score: profit on margin × opening leverage; bankruptcy price; ADL instead of socialised loss',
      parts: ['fund', 'adlTrigger', 'ranking', 'price', 'fallback'],
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
    allocation: 'assumed',
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
    allocation: 'The pages speak of a ranking; that each position is closed whole before the next is read from that.',
    lights: 'Five lights of 20 % are shown; whether they count size or users is not said. Fifths of size are taken.',
  },
  gaps: [
    'The fund takes over only up to 600,000 USD under cross margin, and only positions of the first risk level in isolated margin; here whatever it can pay for.',
    'The fund is allocated per contract; here one serves all.',
    'The day of this text is not known; the year is.',
    'How losing positions were ranked is not said; they come after winners here.',
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
      returnBase: 'initialMargin',
      leverage: 'opening',
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
