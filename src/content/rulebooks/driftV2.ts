/** Drift v2 as its program has it: partial liquidations at the oracle price, bankruptcy losses through funding. */
import type { RuleBook } from '#protocol/rulebook.ts';

const PROGRAM = 'https://github.com/drift-labs/protocol-v2/blob/0ae3e3b/programs/drift/src';

export const driftV2 = {
  id: 'drift-v2@2026-04',
  name: 'Drift v2',
  asOf: '2026-04-01',
  about:
    'There is no auto-deleveraging. Below maintenance a liquidator takes part of the position over at the oracle price, enough to bring the account back above it with a buffer; a fee goes to the insurance fund. What a bankrupt account still owes is paid by the insurance fund, then by the market’s fee pool, then by every open position, long and short alike, through one shift of cumulative funding that is rounded up.',
  sources: [
    {
      title: 'drift-labs/protocol-v2 0ae3e3b: controller/liquidation.rs',
      url: `${PROGRAM}/controller/liquidation.rs`,
      supports:
        'liquidation below maintenance at the oracle price; bankruptcy: insurance fund, then fee pool, then funding',
      parts: ['liquidationTrigger', 'fund', 'vault', 'adlTrigger', 'fee', 'fallback'],
      date: '2026-04-01',
    },
    {
      title: 'drift-labs/protocol-v2 0ae3e3b: math/liquidation.rs',
      url: `${PROGRAM}/math/liquidation.rs`,
      supports: 'socialised loss over the open interest of both sides, rate rounded up',
      parts: ['fallback'],
      date: '2026-04-01',
    },
    {
      title: 'Drift documentation: liquidation engine',
      url: 'https://docs.drift.trade/protocol/trading/liquidations/liquidation-engine',
      supports: 'partial liquidation in portions over time, a buffer beyond maintenance',
      parts: ['liquidationTrigger', 'closeOut'],
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
    crossBankruptcy:
      'Positions leave at the oracle price, and the loss is counted when none is left: no share decides anything.',
    ranking: 'Nobody is deleveraged, so nobody is ranked; the slot has to say something.',
    allocation: 'Nobody is deleveraged, so nothing is allocated; the slot has to say something.',
    price: 'Nobody is deleveraged, so no close has a price; the slot has to say something.',
    remainder: 'A liquidator is always found here; in the program the position waits for one.',
    lights: 'Without ADL there is nothing for lights to show.',
  },
  gaps: [
    'The liquidators who take positions over are one with the insurance fund here, and work them off into the book.',
    'Whoever took the position over pays its part of the shift too; here the fund’s lots bear none, so the other side pays all of it.',
    'Positions are cut alike, in tenths; the program takes one market after another, 10 % first and then more with time.',
    'The target, maintenance over equity of five sevenths, is the program’s buffer of 2 % of notional at a maintenance rate of 5 %.',
    'The liquidator’s own fee, and its dependence on time, are left out; the insurance fee of 1 % is that of the program’s tests.',
    'Liquidations stop while the oracle is 50 % or more off its average; not part of a step.',
    'Who could not bear the shift of funding would be liquidated in turn; here nobody pays more than its equity.',
    'The market’s fee pool is the vault’s money.',
  ],
  errata: [
    {
      printed: 'In the fee-pool test the bankrupt user’s record counts a social loss of 100, the market’s 50.',
      computed: '50 of the 100 are paid by the fee pool: what the others pay is 50.',
      source: {
        title: 'drift-labs/protocol-v2 0ae3e3b: controller/liquidation/tests.rs',
        url: `${PROGRAM}/controller/liquidation/tests.rs`,
      },
    },
  ],
  notRunnable: null,
  liquidationTrigger: { compare: 'below' },
  liquidationOrder: 'lowestMarginRatio',
  reduction: { kind: 'none' },
  closeOut: { kind: 'proportionalCut', stepPpm: 100_000, targetPpm: 714_286 },
  crossBankruptcy: 'maintenanceShare',
  recomputePerFill: false,
  rounding: { bankruptcyValue: 'up' },
  fund: {
    scope: 'shared',
    surplus: { to: 'account' },
    floor: '0',
    balance: 'cashAndInventory',
    whenShort: 'settleAtEnd',
    fee: { ppm: 10_000, of: 'notional' },
  },
  vault: { kind: 'absorbs', lossCap: null },
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
  fallback: 'bothSidesOpenInterest',
  sharing: { gainsPeriodSteps: null, rounding: 'ratePerLotUp' },
  lights: 'none',
  scaleFree: true,
} satisfies RuleBook;
