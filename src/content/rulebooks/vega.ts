/** Vega's protocol as its specification and its code have it: no ADL at all, the network itself takes positions over. */
import type { RuleBook } from '#protocol/rulebook.ts';

const RESOLUTION = 'https://github.com/vegaprotocol/specs/blob/master/protocol/0012-POSR-position_resolution.md';

export const vega = {
  id: 'vega@2024-10',
  name: 'Vega',
  asOf: '2024-10-22',
  about:
    'There is no auto-deleveraging. A party that cannot keep its margin hands its whole position to the network at the mark, and its whole margin to the market’s insurance pool. The network disposes of what it took in steps. What losers and pool cannot pay in a mark-to-market step is missing from the winners of that step, in proportion to what they gained.',
  sources: [
    {
      title: 'vegaprotocol/specs: 0012-POSR-position_resolution',
      url: RESOLUTION,
      supports: 'network takes the position at the mark, whole margin to the insurance pool, disposal in steps',
    },
    {
      title: 'vegaprotocol/specs: 0002-STTL-settlement',
      url: 'https://github.com/vegaprotocol/specs/blob/master/protocol/0002-STTL-settlement.md',
      supports: 'loss socialisation among the gains of a mark-to-market step; insurance pool first',
    },
    {
      title: 'vegaprotocol/vega a50750cc: core/collateral/simple_distributor.go',
      url: 'https://github.com/vegaprotocol/vega/blob/a50750cc/core/collateral/simple_distributor.go',
      supports: 'payouts rounded down, the rest to the network, else to the last party',
    },
    {
      title: 'vegaprotocol/vega a50750cc: 0002-STTL-settlement-verified-loss-socialization, cases 1 to 5',
      url: 'https://github.com/vegaprotocol/vega/tree/a50750cc/core/integration/features/verified',
      supports: 'worked examples of loss socialisation',
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
    allocation: 'assumed',
    price: 'assumed',
    remainder: 'assumed',
    fallback: 'venue text or code',
    lights: 'assumed',
  },
  assumptions: {
    crossBankruptcy: 'Margin is per market, and positions leave at the mark: the bankruptcy price decides nothing.',
    ranking: 'Nobody is deleveraged, so nobody is ranked; the slot has to say something.',
    allocation: 'Nobody is deleveraged, so nothing is allocated; the slot has to say something.',
    price: 'Nobody is deleveraged, so no close has a price; the slot has to say something.',
    remainder: 'The network takes everything, so nothing remains.',
    lights: 'Without ADL there is nothing for lights to show.',
  },
  gaps: [
    'The network’s own gains of the step are reduced like everybody’s; here its inventory is the fund’s and is left alone.',
    'Disposal has a size below which the rest goes at once, in contracts, set per market; here only share and part of the book.',
    'Disposal every so many seconds and within a price range; here every step and at any price.',
    'A gain of the step is what the move of the mark gave the position held at its end, trades of the step aside.',
    'A fifth of the position and a tenth of the book per step are those of the protocol’s feature tests; each market sets its own.',
  ],
  errata: [
    {
      printed: 'Acceptance criterion 016 takes +1, then −1, and ends at −1 with an unrealised gain of 60.',
      computed: 'The net of +1 and −1 is 0 and gains nothing; the figures follow if the second position taken is −2.',
      source: { title: 'vegaprotocol/specs: 0012-POSR-position_resolution', url: RESOLUTION },
    },
    {
      printed: 'Acceptance criterion 018 disposes of 1 and 1 out of 2 and is left with 1.',
      computed: '2 less 1 less 1 is 0.',
      source: { title: 'vegaprotocol/specs: 0012-POSR-position_resolution', url: RESOLUTION },
    },
  ],
  notRunnable: null,
  liquidationTrigger: { compare: 'below' },
  liquidationOrder: 'lowestMarginRatio',
  reduction: { kind: 'none' },
  closeOut: { kind: 'takenOverAtMark' },
  crossBankruptcy: 'maintenanceShare',
  recomputePerFill: false,
  rounding: { bankruptcyValue: 'up' },
  fund: {
    scope: 'perContract',
    surplus: { to: 'fund' },
    floor: '0',
    balance: 'cashAndInventory',
    whenShort: 'settleAtEnd',
    workOff: { portionPpm: 200_000, wholeUpToNotional: '0', maxBookPpm: 100_000 },
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
  fallback: 'winnersGains',
  sharing: { gainsPeriodSteps: 1, rounding: 'payoutsDown' },
  lights: 'none',
  scaleFree: true,
} satisfies RuleBook;
