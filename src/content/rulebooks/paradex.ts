/** Paradex: every position cut alike, the insurance fund takes what is cut, and withdrawals bear what it cannot. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const paradex = {
  id: 'paradex@2026-11',
  name: 'Paradex',
  asOf: '2026-11-22',
  about:
    'Once maintenance is above account value, all positions are cut by the same share, the least multiple of 20 % that brings the ratio below 90 %. The insurance fund takes what is cut at the mark, with a penalty of that share of 70 % of the maintenance requirement. There is no auto-deleveraging: while the fund cannot cover what bankrupt accounts owe, every withdrawal is cut.',
  sources: [
    {
      title: 'tradeparadex/paradex-docs 9b82a75: liquidations.mdx',
      url: 'https://github.com/tradeparadex/paradex-docs/blob/9b82a75/fern/pages/risk-system/liquidations.mdx',
      supports: 'margin ratio above 100 %; liquidation share in steps of 20 %; penalty to the insurance fund',
      parts: ['liquidationTrigger', 'closeOut', 'fund', 'vault', 'adlTrigger'],
    },
    {
      title: 'tradeparadex/paradex-docs 9b82a75: socialized-losses.mdx',
      url: 'https://github.com/tradeparadex/paradex-docs/blob/9b82a75/fern/pages/risk-system/socialized-losses.mdx',
      supports: 'socialised-loss factor on withdrawals only',
      parts: ['fallback'],
    },
  ],
  confidence: {
    liquidationTrigger: 'venue text or code',
    closeOut: 'venue text or code',
    crossBankruptcy: 'assumed',
    fund: 'venue text or code',
    vault: 'venue text or code',
    adlTrigger: 'venue text or code',
    ranking: 'assumed',
    candidates: 'assumed',
    openOrders: 'assumed',
    allocation: 'assumed',
    price: 'assumed',
    remainder: 'assumed',
    fallback: 'venue text or code',
    lights: 'assumed',
  },
  assumptions: {
    candidates: 'Nobody is deleveraged, so nobody is picked; the slot has to say something.',
    openOrders: 'Nobody is deleveraged, so no orders are touched; the slot has to say something.',
    crossBankruptcy: 'Positions leave at the mark: the bankruptcy price decides nothing.',
    ranking: 'Nobody is deleveraged, so nobody is ranked; the slot has to say something.',
    allocation: 'Nobody is deleveraged, so nothing is allocated; the slot has to say something.',
    price: 'Nobody is deleveraged, so no close has a price; the slot has to say something.',
    remainder: 'The fund takes everything, so nothing remains.',
    lights: 'Without ADL there is nothing for lights to show.',
  },
  gaps: [
    'The last resort that depends on time is left out.',
    'The fund’s debt is told as the debt of the accounts that it could not pay for; the factor comes out alike.',
    'How fast the fund sells what it took is not said; here a fifth a step.',
    'The copies that were read carry no date.',
  ],
  errata: [
    {
      printed:
        'The table of the partial liquidation ends at a share of 40 %, a penalty of 17.76 and a ratio of 85.6 %.',
      computed:
        'With the stated fee of 70 % a share of 40 % gives a penalty of 24.86 and a ratio of 96.6 %, so 60 % would be cut; the table follows from a fee of 50 %.',
      source: {
        title: 'tradeparadex/paradex-docs 9b82a75: liquidations.mdx',
        url: 'https://github.com/tradeparadex/paradex-docs/blob/9b82a75/fern/pages/risk-system/liquidations.mdx',
      },
    },
    {
      printed: 'The socialised-loss factor of the example is 25 %.',
      computed: 'By the page’s own formula, 1,000 ÷ (4,000 + 1,000), it is 20 %.',
      source: {
        title: 'tradeparadex/paradex-docs 9b82a75: socialized-losses.mdx',
        url: 'https://github.com/tradeparadex/paradex-docs/blob/9b82a75/fern/pages/risk-system/socialized-losses.mdx',
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: { compare: 'below' },
  liquidationOrder: 'lowestMarginRatio',
  reduction: { kind: 'none' },
  closeOut: { kind: 'proportionalCut', stepPpm: 200_000, targetPpm: 900_000 },
  crossBankruptcy: 'maintenanceShare',
  recomputePerFill: false,
  rounding: { bankruptcyValue: 'up' },
  fund: {
    scope: 'shared',
    surplus: { to: 'account' },
    floor: '0',
    balance: 'cashAndInventory',
    whenShort: 'settleAtEnd',
    fee: { ppm: 700_000, of: 'maintenance' },
  },
  vault: { kind: 'none' },
  adl: {
    trigger: { kind: 'never' },
    ranking: { kind: 'listed', start: 'first' },
    allocation: { kind: 'queue' },
    mechanism: 'tearUp',
    price: { kind: 'mark' },
    candidates: { who: 'profitableOnly', leftNegative: 'skip', inventory: false },
    openOrders: 'keep',
    feePpm: 0,
    maxCandidates: null,
  },
  remainder: 'wait',
  lotsHolder: 'fund',
  fallback: 'withdrawalHaircut',
  lights: 'none',
  scaleFree: true,
} satisfies RuleBook;
