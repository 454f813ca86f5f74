/** Faults planted in the engine, one at a time: each a place where money has gone wrong somewhere, and who must notice. */
import type { AdlSlot, FundSlot, RuleBook } from '#protocol/rulebook.ts';

/** Slots that bring the fault to light soon; all others are drawn. */
export interface Focus extends Partial<Omit<RuleBook, 'adl' | 'fund'>> {
  readonly adl?: Partial<AdlSlot>;
  readonly fund?: Partial<FundSlot>;
}

export interface Mutation {
  readonly name: string;
  /** From src/. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Number of the invariant that must speak first, or one of several. */
  readonly noticed: readonly number[];
  readonly focus?: Focus;
}

const waterfallToTheEnd: Focus = {
  closeOut: { kind: 'soldIntoBook' },
  adl: { trigger: { kind: 'never' } },
  remainder: 'fundTakesOver',
};

const haircut: Focus = {
  closeOut: { kind: 'immediateOrCancelAtBankruptcy' },
  adl: {
    trigger: { kind: 'anyRemainder' },
    mechanism: 'haircut',
    price: null,
    allocation: { kind: 'proRata', weight: 'profit' },
    candidates: { who: 'profitableOnly', leftNegative: 'skip', inventory: false },
  },
  lotsHolder: 'street',
};

const tearUp: Focus = {
  closeOut: { kind: 'immediateOrCancelAtBankruptcy' },
  recomputePerFill: false,
  adl: { trigger: { kind: 'anyRemainder' }, mechanism: 'tearUp', price: { kind: 'bankruptcy' }, maxCandidates: null },
};

const fallback: Focus = {
  closeOut: { kind: 'soldIntoBook' },
  fund: { floor: '0', whenShort: 'fillAndOwe' },
  adl: { trigger: { kind: 'never' } },
  remainder: 'fundTakesOver',
  vault: { kind: 'none' },
  fallback: 'winnersGains',
};

export const mutations: readonly Mutation[] = [
  {
    name: 'fill: the maker trades at the bankruptcy price instead of its own',
    file: 'engine/liquidation/bookFill.ts',
    find: 'trade(run, owner, contract, side * lots, fillAtoms);',
    replace: 'trade(run, owner, contract, side * lots, atBankruptcy);',
    noticed: [2],
    focus: { closeOut: { kind: 'soldIntoBook' } },
  },
  {
    name: 'fee: rounded down, and the books still balance',
    file: 'engine/fee.ts',
    find: 'const due = ppmCeil(Math.abs(value), ratePpm);',
    replace: 'const due = Math.floor((Math.abs(value) * ratePpm) / 1_000_000);',
    noticed: [10],
  },
  {
    name: 'fee: taken from the payer, never booked',
    file: 'engine/fee.ts',
    find: 'post(run, FEES, -1, 0, 0, fee);',
    replace: '',
    noticed: [2],
  },
  {
    name: 'funding: shorts pay when longs should',
    file: 'engine/funding/funding.ts',
    find: 'const pays = lots > 0 === ratePpm > 0;',
    replace: 'const pays = lots > 0 !== ratePpm > 0;',
    noticed: [2],
  },
  {
    name: 'funding: the rounding residue vanishes',
    file: 'engine/funding/funding.ts',
    find: 'if (residue !== 0) post(run, FEES, -1, 0, 0, residue);',
    replace: '',
    noticed: [2],
  },
  {
    name: 'fund in: a surplus meant for the fund stays with the account',
    file: 'engine/liquidation/bookFill.ts',
    find: "if (rule.to === 'fund') return surplus;",
    replace: "if (rule.to === 'fund') return 0;",
    noticed: [2],
    focus: { closeOut: { kind: 'soldIntoBook' }, fund: { surplus: { to: 'fund' } } },
  },
  {
    name: 'fund out: pays a deficit below its floor',
    file: 'engine/fallback/deficit.ts',
    find: 'const fromFund = Math.min(short(), fundCapacity(world, state, fund));',
    replace: 'const fromFund = short();',
    noticed: [6],
    focus: fallback,
  },
  {
    name: 'fund out: a fill below the bankruptcy price is free for the fund',
    file: 'engine/liquidation/bookFill.ts',
    find: 'if (fundDelta !== 0) post(run, fund, -1, 0, 0, fundDelta);',
    replace: 'if (fundDelta > 0) post(run, fund, -1, 0, 0, fundDelta);',
    noticed: [2],
    focus: waterfallToTheEnd,
  },
  {
    name: 'take-over: the taker pays the mark, the account is settled at bankruptcy',
    file: 'engine/liquidation/takeOver.ts',
    find: 'trade(run, taker, contract, side * quantity, atoms);',
    replace:
      'trade(run, taker, contract, side * quantity, atomsAt(run, liquidation, quantity, marketOf(run.state, contract).mark));',
    noticed: [2],
    focus: { ...waterfallToTheEnd, closeOut: { kind: 'takenOverAtBankruptcy' } },
  },
  {
    name: 'take-over: both sides at the mark, and the books still balance',
    file: 'engine/liquidation/remainder.ts',
    find: 'takeOver(run, liquidation, fund, quantity, atoms, cause);',
    replace:
      'takeOver(run, liquidation, fund, quantity, atomsAt(run, liquidation, quantity, marketOf(state, liquidation.contract).mark), cause);',
    noticed: [4],
    focus: {
      closeOut: { kind: 'takenOverAtBankruptcy' },
      recomputePerFill: false,
      remainder: 'fundTakesOver',
      fund: { balance: 'cash' },
      adl: { ...tearUp.adl, trigger: { kind: 'never' } },
    },
  },
  {
    name: 'tear-up: the winner is paid at the mark and the loser let off at bankruptcy',
    file: 'engine/adl/tearUp.ts',
    find: 'trade(run, pick.account, contract, side * pick.lots, atoms);',
    replace: 'trade(run, pick.account, contract, side * pick.lots, atomsAt(run, liquidation, pick.lots, mark));',
    noticed: [2],
    focus: tearUp,
  },
  {
    name: 'tear-up: closes one lot more than was left',
    file: 'engine/adl/plan.ts',
    find: 'let left = quantity;',
    replace: 'let left = quantity + 1;',
    // 2: a position that was closed whole turns round, and the event's lots are not those of its postings.
    noticed: [2, 3, 4, 5],
    focus: { ...tearUp, adl: { ...tearUp.adl, allocation: { kind: 'queue' } } },
  },
  {
    name: 'tear-up: at the mark although the rule book says bankruptcy',
    file: 'engine/adl/price.ts',
    find: "case 'mark':",
    replace: "case 'mark':\n    case 'bankruptcy':",
    noticed: [4],
    focus: tearUp,
  },
  {
    name: 'haircut: more than the profit is taken',
    file: 'engine/adl/share.ts',
    find: 'return positive(isFund ? Math.min(profit, fundCapacity(world, state, account)) : profit);',
    replace: 'return positive(profit > 0 ? 2 * profit : 0);',
    noticed: [4],
    focus: haircut,
  },
  {
    name: 'haircut: taken from the winners, never given to the loser',
    file: 'engine/adl/haircut.ts',
    find: 'post(run, account, bucket, 0, 0, amount);',
    replace: '',
    noticed: [2],
    focus: haircut,
  },
  {
    name: 'socialise: winners are asked for their equity, not for their gains',
    file: 'engine/fallback/socialise.ts',
    find: 'Math.min(gain, equity)',
    replace: 'equity',
    noticed: [10],
    focus: fallback,
  },
  {
    name: 'socialise: before the fund is spent',
    file: 'engine/fallback/deficit.ts',
    find: 'if (fromFund > 0) {',
    replace: 'if (fromFund > 1_000_000_000) {',
    noticed: [10],
    focus: fallback,
  },
  {
    name: 'partial close: the cost released is rounded up instead of towards zero',
    file: 'engine/ledger.ts',
    find: 'return quantity === size ? cost : mulDivTrunc(cost, quantity, size);',
    replace: 'return quantity === size ? cost : mulDivCeil(cost, quantity, size);',
    noticed: [2],
  },
  {
    name: 'partial close: an isolated loss is paid out of free cash',
    file: 'engine/ledger.ts',
    find: 'const returned = Math.max(0, Math.min(freed, margin) + realised);',
    replace: 'const returned = Math.min(freed, margin) + realised;',
    noticed: [2, 4, 7, 10],
  },
  {
    name: 'margin check: negative equity is not named',
    file: 'engine/liquidation/shortfall.ts',
    find: 'if (equity >= 0) continue;',
    replace: 'if (equity >= -1_000) continue;',
    noticed: [7],
  },
  {
    name: 'thresholds: an account changed by a liquidation keeps its old liquidation price',
    file: 'engine/step.ts',
    find: '  refreshThresholds(world, state, touched);\n  rememberFunds(world, state);',
    replace: '  rememberFunds(world, state);',
    noticed: [7],
  },
  {
    name: 'liquidation fee: charged although there is no equity left for it',
    file: 'engine/liquidation/fee.ts',
    find: 'Math.min(due, bucketEquity(world, state, account, bucket))',
    replace: 'due',
    noticed: [10],
    focus: { closeOut: { kind: 'takenOverAtMark' }, fund: { fee: { ppm: 500_000, of: 'notional' } } },
  },
  {
    name: 'taken over at the mark: a little below it',
    file: 'engine/liquidation/atMark.ts',
    find: 'takeOver(run, liquidation, fund, wanted, atoms, liquidation.event);',
    replace: 'takeOver(run, liquidation, fund, wanted, atoms - 1, liquidation.event);',
    noticed: [4],
    focus: { closeOut: { kind: 'takenOverAtMark' }, recomputePerFill: false },
  },
  {
    name: 'backstop too thin: ADL of an account that is worth something, where only debts go there',
    file: 'engine/adl/trigger.ts',
    find: 'return rule.onlyIfNegativeEquity && equity >= 0 ? 0',
    replace: 'return rule.onlyIfNegativeEquity && equity >= 1e12 ? 0',
    noticed: [10],
    focus: {
      closeOut: { kind: 'fillOrKill', slicePpm: 500_000, lastWorsePpm: 0 },
      vault: { kind: 'absorbs', lossCap: null },
      remainder: 'vault',
      adl: { trigger: { kind: 'backstopTooThin', onlyIfNegativeEquity: true } },
    },
  },
];
