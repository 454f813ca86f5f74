/** FTX as its help pages of 2019 to 2022 had it, for history: small orders, backstop providers, pro-rata. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const ftx2019 = {
  id: 'ftx@2019-04',
  name: 'FTX (2019)',
  asOf: '2019-04-07',
  about:
    'Between maintenance and auto-close margin, a tenth of the position at a time goes to the market, every few seconds, at random and at random size. Below that, step by step, the part by which margin falls short is closed against backstop liquidity providers at the zero price. What they have no room for is closed against large opposing positions in proportion to size: the loser at the zero price, the others at two parts of it and one of the mark.',
  sources: [
    {
      title: 'FTX help: Liquidations (April 2019)',
      url: 'https://help.ftx.com/hc/en-us/articles/360027937831-Liquidations',
      supports:
        'margin fraction below maintenance; random small orders; auto-close share by share; zero price by notional; ADL in proportion to size; two thirds zero price and one third mark',
      parts: ['liquidationTrigger', 'closeOut', 'crossBankruptcy', 'adlTrigger', 'allocation', 'price', 'fallback'],
    },
    {
      title: 'FTX help: Liquidations (later page)',
      url: 'https://help.ftx.com/hc/en-us/articles/360027668712-Liquidations',
      supports: 'auto-close margin max(MMF ÷ 2, MMF − 6 %); clawbacks are still possible',
      parts: ['closeOut'],
    },
    {
      title: 'FTX help: Backstop Liquidity Provider Program',
      url: 'https://help.ftx.com/hc/en-us/articles/360024479392-Backstop-Liquidity-Provider-Program',
      supports: 'vault of backstop liquidity providers with a capacity; a third of the equity left goes to their fund',
      parts: ['vault'],
    },
  ],
  confidence: {
    liquidationTrigger: 'venue text or code',
    closeOut: 'venue text or code',
    crossBankruptcy: 'venue text or code',
    fund: 'assumed',
    vault: 'venue text or code',
    adlTrigger: 'venue text or code',
    ranking: 'assumed',
    candidates: 'assumed',
    openOrders: 'assumed',
    allocation: 'venue text or code',
    price: 'venue text or code',
    remainder: 'assumed',
    fallback: 'venue text or code',
    lights: 'assumed',
  },
  assumptions: {
    candidates:
      'The pages do not say whether somebody may be picked whom the close leaves below zero; here anybody may.',
    openOrders: 'Whether open orders of the deleveraged are cancelled is not said; here they stay.',
    fund: 'The pages say that the insurance fund pays for accounts below zero, not how it is fed or how far it goes.',
    ranking:
      'The largest opposing positions first, ten of them; in proportion to size over everybody the order decides nothing.',
    remainder: 'What is not sent in a step waits for the next.',
    lights: 'No lights are described.',
  },
  gaps: [
    'A chance of one sixth per second and future is taken per step, whatever a step stands for.',
    'The global cap of 0.0001 of the daily volume is left out.',
    'Providers with a capacity per minute and hour, in proportion to what is left of it, are one vault here.',
    'Only the ten largest opposing positions are asked first; here all are, in proportion to size.',
    'A third of the equity that is left goes to the providers’ fund; here all of it goes to the vault.',
    'Auto-close margin is half of maintenance here, which is the rule up to a maintenance margin of 12 %.',
    'A later page shares equity among positions by maintenance collateral, not by notional.',
  ],
  errata: [
    {
      printed: 'The provider example begins to liquidate at 9,795.45 and auto-closes at about 9,646.',
      computed:
        'By the formulas given it is 9,793.81 and 9,644.67; something that is not listed, such as a fee, must be in the figures.',
      source: {
        title: 'FTX help: Backstop Liquidity Provider Program',
        url: 'https://help.ftx.com/hc/en-us/articles/360024479392-Backstop-Liquidity-Provider-Program',
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: { compare: 'below' },
  liquidationOrder: 'lowestMarginRatio',
  reduction: { kind: 'none' },
  closeOut: {
    kind: 'staggeredOrders',
    chancePpm: 166_667,
    portionPpm: 100_000,
    spreadPpm: 500_000,
    minNotional: '1000',
    maxNotional: null,
    throughPpm: 500,
    backstopBelowMaintenancePpm: 500_000,
  },
  crossBankruptcy: 'notionalShare',
  recomputePerFill: false,
  rounding: { bankruptcyValue: 'up' },
  fund: {
    scope: 'shared',
    surplus: { to: 'account' },
    floor: '0',
    balance: 'cashAndInventory',
    whenShort: 'settleAtEnd',
  },
  vault: { kind: 'absorbs', lossCap: null },
  adl: {
    trigger: { kind: 'backstopTooThin', onlyIfNegativeEquity: false },
    ranking: { kind: 'lexicographic', keys: ['unrealizedPnl'] },
    allocation: { kind: 'proRata', weight: 'size' },
    mechanism: 'tearUp',
    price: { kind: 'blend', bankruptcyParts: 2, markParts: 1 },
    candidates: { who: 'winnersThenLosers', leftNegative: 'allow', inventory: false },
    openOrders: 'keep',
    feePpm: 0,
    maxCandidates: null,
  },
  remainder: 'wait',
  lotsHolder: 'fund',
  fallback: 'winnersGains',
  lights: 'none',
  scaleFree: false,
} satisfies RuleBook;
