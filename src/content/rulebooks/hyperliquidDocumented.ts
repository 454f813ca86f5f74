/** Hyperliquid as its documentation describes it. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const hyperliquidDocumented = {
  id: 'hyperliquid-documented@2026-04',
  name: 'Hyperliquid (as documented)',
  asOf: '2026-04-27',
  about:
    'Market orders in the book, a fifth of a large position at a time; below two thirds of maintenance the liquidator vault takes the position over with its margin. When an account is worth less than nothing, the other side is closed against it at the previous mark price, ranked by price ratio times leverage. The cool-down of 30 seconds is two steps here, as in a one-minute path.',
  sources: [
    {
      title: 'Hyperliquid docs: auto-deleveraging',
      url: 'https://hyperliquid.gitbook.io/hyperliquid-docs/trading/auto-deleveraging',
      supports:
        'trigger, ranking index, allocation in its order, previous mark price, backstop positions not privileged',
      parts: ['adlTrigger', 'ranking', 'allocation', 'price'],
    },
    {
      title: 'Hyperliquid docs: liquidations',
      url: 'https://hyperliquid.gitbook.io/hyperliquid-docs/trading/liquidations',
      supports: 'equity below maintenance; slices of 20 % above 100,000 USDC, 30 seconds apart; vault below two thirds',
      parts: ['liquidationTrigger', 'closeOut', 'vault'],
      date: '2026-04-27',
    },
  ],
  confidence: {
    liquidationTrigger: 'venue text or code',
    closeOut: 'venue text or code',
    crossBankruptcy: 'assumed',
    fund: 'assumed',
    vault: 'venue text or code',
    adlTrigger: 'venue text or code',
    ranking: 'venue text or code',
    candidates: 'assumed',
    openOrders: 'assumed',
    allocation: 'venue text or code',
    price: 'venue text or code',
    remainder: 'assumed',
    fallback: 'assumed',
    lights: 'assumed',
  },
  assumptions: {
    candidates:
      'The documentation says only that positions of the backstop are not spared. Somebody whom the close would leave below zero is passed over here, and nobody without a profit is picked.',
    openOrders: 'Whether open orders of the deleveraged are cancelled is not said; here they stay.',
    crossBankruptcy:
      'The documentation gives a liquidation price for one position; the share of equity by maintenance margin is taken for several.',
    fund: 'There is no insurance fund beside the vault: nothing flows in, and what a scenario puts in it is spent first.',
    remainder: 'What neither book nor vault takes is offered again in the next step.',
    fallback: 'The documentation names no step after ADL.',
    lights: 'The documentation defines no lights; a ranking is shown in the interface only.',
  },
  gaps: [
    'The cap on the loss of the liquidator vault, in force since March 2025, is not published and not modelled.',
    'The vault takes single positions; the venue moves all cross positions and their margin together.',
    'What “previous mark price” means is not said, and an older copy has the previous oracle price; here it is the mark before the step, which after a gap can leave the bankrupt with money.',
    'After a first slice the venue’s next order is for all that is left; here it is a slice again, after the pause.',
    'Which account value is meant (with or without spot balances) is not said; the bucket’s equity is used.',
  ],
  errata: [
    {
      printed: 'The index is mark price ÷ entry price × notional ÷ account value, without regard to the side.',
      computed:
        'Read literally it ranks the most profitable shorts last; for shorts the ratio must be the other way round, which is assumed here.',
      source: {
        title: 'Hyperliquid docs: auto-deleveraging',
        url: 'https://hyperliquid.gitbook.io/hyperliquid-docs/trading/auto-deleveraging',
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: { compare: 'below' },
  liquidationOrder: 'lowestMarginRatio',
  reduction: { kind: 'none' },
  closeOut: {
    kind: 'slicesThenVault',
    slicePpm: 200_000,
    wholeBelowNotional: '100000',
    coolDownSteps: 2,
    vaultBelowMaintenancePpm: 666_667,
    limit: 'none',
  },
  crossBankruptcy: 'maintenanceShare',
  recomputePerFill: false,
  rounding: { bankruptcyValue: 'up' },
  fund: { scope: 'shared', surplus: { to: 'account' }, floor: '0', balance: 'cashAndInventory', whenShort: 'stop' },
  vault: { kind: 'absorbs', lossCap: null },
  adl: {
    trigger: { kind: 'negativeEquity', onlyIfNothingFilled: false },
    ranking: { kind: 'hyperliquidDocumented' },
    allocation: { kind: 'queue' },
    mechanism: 'tearUp',
    price: { kind: 'previousMark' },
    candidates: { who: 'profitableOnly', leftNegative: 'skip', inventory: true },
    openOrders: 'keep',
    feePpm: 0,
    maxCandidates: null,
  },
  remainder: 'wait',
  lotsHolder: 'fund',
  fallback: 'none',
  lights: 'none',
  // Positions below a notional are sold whole, so scaling sizes changes what happens.
  scaleFree: false,
} satisfies RuleBook;
