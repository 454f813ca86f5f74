/** Kraken Derivatives: an order that cannot leave a debt, then liquidity providers, then an unwind. */
import type { RuleBook } from '#protocol/rulebook.ts';

export const kraken = {
  id: 'kraken@2026-03',
  name: 'Kraken Derivatives',
  asOf: '2026-03-17',
  about:
    'The equity protection process of coin-margined contracts, in three steps: an immediate-or-cancel order limited at the price at which the account is worth nothing, what is better staying with the trader; then the rest is assigned to liquidity providers; then, where they have no room, positions are unwound against traders on the other side.',
  sources: [
    {
      title: 'Kraken support: Equity Protection Process',
      url: 'https://support.kraken.com/hc/en-us/articles/360022835671-Equity-Protection-Process',
      supports:
        'portfolio value below maintenance; immediate-or-cancel at the zero-equity price; remaining margin stays with the trader; liquidation, assignment, unwind',
      parts: ['liquidationTrigger', 'closeOut', 'fund', 'adlTrigger'],
    },
    {
      title: 'Kraken support: Example assignment',
      url: 'https://support.kraken.com/hc/en-us/articles/360022835231-Example-assignment',
      supports: 'remainder assigned to liquidity providers, vault of the position assignment system',
      parts: ['vault', 'remainder'],
    },
    {
      title: 'Kraken support: Equity Protection Process, March 2026',
      url: 'https://support.kraken.com/articles/360022835671-Equity-Protection-Process',
      supports: 'full liquidation, assignment, unwind; partial liquidations and fees from 26 March 2026',
      parts: ['adlTrigger', 'fee'],
      date: '2026-03-17',
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
    remainder: 'venue text or code',
    fallback: 'assumed',
    lights: 'assumed',
  },
  assumptions: {
    candidates:
      'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.',
    openOrders: 'Whether open orders of the deleveraged are cancelled is not said; here they stay.',
    crossBankruptcy:
      'The pages show accounts with one position; share by maintenance is the rule that does not depend on order.',
    ranking:
      'The pages that could be read are cut off before they say who is unwound; the highest return first is the simplest.',
    allocation: 'The pages that could be read are cut off before they say how much of whom is unwound.',
    price:
      'The unwind price is cut off too; at the bankruptcy price nobody is left with a debt, which the process promises.',
    fallback: 'The account can never go negative, so nothing should be left to share.',
    lights: 'No lights are described.',
  },
  gaps: [
    'The liquidity providers, each with its own preferences, are one vault here.',
    'Partial liquidations, live since 26 March 2026, and their fees are left out.',
    'Multi-collateral contracts have a liquidity pool that makes assignments profitable by 0.5 % to 2.5 %; left out.',
  ],
  errata: [
    {
      printed: 'The liquidation price of the example is 7,481 with a fixed maintenance margin of 0.00125 BTC.',
      computed:
        'With that fixed amount it would be 7,476.64; 7,481 follows from a maintenance margin of 1 % of the value at that moment.',
      source: {
        title: 'Kraken support: Equity Protection Process',
        url: 'https://support.kraken.com/hc/en-us/articles/360022835671-Equity-Protection-Process',
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: { compare: 'below' },
  liquidationOrder: 'lowestMarginRatio',
  reduction: { kind: 'none' },
  closeOut: { kind: 'immediateOrCancelAtBankruptcy' },
  crossBankruptcy: 'maintenanceShare',
  recomputePerFill: false,
  rounding: { bankruptcyValue: 'up' },
  fund: { scope: 'shared', surplus: { to: 'account' }, floor: '0', balance: 'cashAndInventory', whenShort: 'stop' },
  vault: { kind: 'absorbs', lossCap: null },
  adl: {
    trigger: { kind: 'backstopTooThin', onlyIfNegativeEquity: false },
    ranking: { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'none' },
    allocation: { kind: 'queue' },
    mechanism: 'tearUp',
    price: { kind: 'bankruptcy' },
    candidates: { who: 'winnersThenLosers', leftNegative: 'skip', inventory: false },
    openOrders: 'keep',
    feePpm: 0,
    maxCandidates: null,
  },
  remainder: 'vault',
  lotsHolder: 'fund',
  fallback: 'none',
  lights: 'none',
  scaleFree: true,
} satisfies RuleBook;
