/**
 * Chapter 6, closed is not robbed: what a deleveraged winner lost, in lots, in profit and in equity, and against which
 * later price. The book is the tiny one, and its crash has just happened.
 */
import type { Lesson } from '#protocol/lesson.ts';
import type { AccountMeasure, Predicate, Run, Selector } from '#protocol/measure.ts';
import { bookOf, duel, falls, holder } from './books.ts';
import { WATCH } from './watch.ts';

const book = bookOf('not-robbed');

/** Nobody is closed: the fund carries all that the buyers leave. */
const richFund = bookOf('rich-fund', { fund: '1000' });

const lena = { id: 'lena', name: 'Lena', size: '40', entry: '100', cash: '400', leverage: '10' };

/** The one who is closed sold early, far above the price she is closed at. */
const early = duel(
  'closed-early',
  [
    holder(lena),
    holder({ id: 'eve', name: 'Eve', size: '-20', entry: '106', cash: '106', leverage: '20' }),
    holder({ id: 'lou', name: 'Lou', size: '-20', entry: '94', cash: '940', leverage: '2' }),
  ],
  '20',
);

/** The one who is closed sold late, below the price he is closed at. */
const late = duel(
  'closed-late',
  [
    holder(lena),
    holder({ id: 'eve', name: 'Eve', size: '-20', entry: '112', cash: '2240', leverage: '1' }),
    holder({ id: 'lou', name: 'Lou', size: '-20', entry: '88', cash: '440', leverage: '4' }),
  ],
  '20',
);

/** The crash, and then another price. */
const then = (price: string): Run => ({ scenario: book, steps: [falls('84'), falls(price)] });

const before = { step: 1, before: 'adlFilled' } as const;
const account = (run: string, id: string, name: AccountMeasure): Selector => ({
  run,
  ...before,
  of: 'account',
  account: id,
  name,
});
const deposit = (run: string, id: string): Selector => ({
  minus: [account(run, id, 'equity'), account(run, id, 'pnl')],
});
const closed = (run: string, id: string, name: 'size' | 'price' | 'gaveUp' | 'kept'): Selector => ({
  run,
  of: 'deleveraged',
  account: id,
  name,
});
/** What being closed took, as a share of what there was. */
const share = (run: string, id: string, of: 'size' | 'pnl' | 'equity'): Selector => ({
  over: [closed(run, id, of === 'size' ? 'size' : 'gaveUp'), account(run, id, of)],
});
/** Most of the lots, less of the profit, least of the equity. */
const sharesFall = (run: string, id: string): Predicate => ({
  all: [
    { the: share(run, id, 'pnl'), is: 'less', than: share(run, id, 'size') },
    { the: share(run, id, 'equity'), is: 'less', than: share(run, id, 'pnl') },
  ],
});
const now = (run: string, id: string, name: 'size' | 'equity'): Selector => ({ run, of: 'account', account: id, name });
const after = (run: string, name: 'kept' | 'held'): Selector => ({ run, of: 'aftermath', account: 'sol', name });
/** How much more he would have made by holding on. */
const missed = (run: string): Selector => ({ minus: [after(run, 'held'), after(run, 'kept')] });
const compares = (run: string, is: 'more' | 'equal' | 'less'): Predicate => ({ the: missed(run), is, than: 0 });

export const notRobbed = {
  id: 'not-robbed',
  minutes: 5,
  scenario: book,
  focus: ['price', 'queue'],
  runs: {
    crash: { scenario: book, steps: [falls('84')] },
    at80: then('80'),
    at85: then('85'),
    at90: then('90'),
    at95: then('95'),
    early: { scenario: early, steps: [falls('84')] },
    late: { scenario: late, steps: [falls('84')] },
    spared: { scenario: richFund, steps: [falls('84'), falls('99')] },
  },
  values: {
    mark: { run: 'crash', of: 'contract', name: 'mark' },
    unfilled: { run: 'crash', of: 'liquidation', account: 'lena', name: 'unfilled' },
    deposit: deposit('crash', 'sol'),
    pnl: account('crash', 'sol', 'pnl'),
    before: account('crash', 'sol', 'equity'),
    after: now('crash', 'sol', 'equity'),
    lots: closed('crash', 'sol', 'size'),
    price: closed('crash', 'sol', 'price'),
    gaveUp: closed('crash', 'sol', 'gaveUp'),
    kept: closed('crash', 'sol', 'kept'),
    samHeld: account('crash', 'sam', 'size'),
    samLots: closed('crash', 'sam', 'size'),
    samGaveUp: closed('crash', 'sam', 'gaveUp'),
    samPnl: account('crash', 'sam', 'pnl'),
    samEquity: account('crash', 'sam', 'equity'),
    eveGaveUp: closed('early', 'eve', 'gaveUp'),
    evePnl: account('early', 'eve', 'pnl'),
    eveKept: closed('early', 'eve', 'kept'),
    louEntry: account('late', 'lou', 'entry'),
    louPnl: account('late', 'lou', 'pnl'),
    louGaveUp: closed('late', 'lou', 'gaveUp'),
    louEquity: account('late', 'lou', 'equity'),
    louLoss: { minus: [deposit('late', 'lou'), now('late', 'lou', 'equity')] },
    even: { run: 'at90', of: 'contract', name: 'mark' },
    sameHeld: after('at90', 'held'),
    low: { run: 'at80', of: 'contract', name: 'mark' },
    lowMissed: missed('at80'),
    high: { run: 'at95', of: 'contract', name: 'mark' },
    highSaved: { minus: [after('at95', 'kept'), after('at95', 'held')] },
    back: { run: 'spared', of: 'contract', name: 'mark' },
    backLoss: { run: 'spared', of: 'liquidation', account: 'sol', name: 'margin' },
  },
  claim: {
    all: [
      { the: closed('crash', 'sol', 'size'), is: 'equal', than: account('crash', 'sol', 'size') },
      { the: closed('crash', 'sol', 'kept'), is: 'more', than: 0 },
      {
        the: { minus: [account('crash', 'sol', 'equity'), now('crash', 'sol', 'equity')] },
        is: 'equal',
        than: closed('crash', 'sol', 'gaveUp'),
      },
      // All of his lots, part of his profit, less of his equity.
      sharesFall('crash', 'sol'),
      compares('at80', 'more'),
      compares('at90', 'equal'),
      compares('at95', 'less'),
      // The price at which it makes no difference is the one he was closed at.
      {
        the: { run: 'at90', of: 'contract', name: 'mark' },
        is: 'equal',
        than: closed('crash', 'sol', 'price'),
      },
    ],
  },
  steps: [
    {
      id: 'picked',
      at: { run: 'crash', after: 'adlTriggered' },
      focus: ['price', 'accounts'],
      hide: ['queue'],
      lock: WATCH,
      highlight: { account: 'sol' },
    },
    {
      id: 'worth',
      at: { run: 'crash', after: 'adlTriggered' },
      focus: ['price', 'accounts'],
      hide: ['queue'],
      lock: WATCH,
      highlight: { account: 'sol' },
      prediction: {
        kind: 'number',
        unit: 'money',
        truth: now('crash', 'sol', 'equity'),
        from: '0',
        to: '300',
        by: '2',
        tolerance: '6',
        start: '100',
        reveal: { run: 'crash', after: 'adlFilled' },
        focus: ['queue', 'accounts'],
        misconceptions: [
          {
            id: 'wiped',
            when: { is: 'below' },
            at: { run: 'early' },
            refutes: {
              all: [
                { the: now('early', 'eve', 'size'), is: 'equal', than: 0 },
                { the: closed('early', 'eve', 'kept'), is: 'more', than: closed('early', 'eve', 'gaveUp') },
              ],
            },
          },
          {
            id: 'free',
            when: { is: 'above' },
            at: { run: 'late' },
            refutes: {
              all: [
                { the: account('late', 'lou', 'pnl'), is: 'more', than: 0 },
                { the: closed('late', 'lou', 'kept'), is: 'less', than: 0 },
              ],
            },
          },
        ],
      },
    },
    {
      id: 'three',
      at: { run: 'crash', after: 'adlFilled' },
      focus: ['queue', 'accounts'],
      lock: WATCH,
      highlight: { account: 'sol' },
      prediction: {
        kind: 'rank',
        items: [
          { id: 'profit', by: share('crash', 'sol', 'pnl') },
          { id: 'equity', by: share('crash', 'sol', 'equity') },
          { id: 'lots', by: share('crash', 'sol', 'size') },
        ],
        reveal: { run: 'crash', after: 'adlFilled' },
        misconceptions: [
          {
            id: 'everything',
            when: { first: 'equity' },
            at: { run: 'crash' },
            refutes: sharesFall('crash', 'sam'),
          },
          {
            id: 'profit',
            when: { first: 'profit' },
            at: { run: 'early' },
            refutes: sharesFall('early', 'eve'),
          },
          {
            id: 'money',
            when: { otherwise: true },
            at: { run: 'late' },
            refutes: {
              all: [
                { the: closed('late', 'lou', 'gaveUp'), is: 'more', than: account('late', 'lou', 'pnl') },
                { the: share('late', 'lou', 'equity'), is: 'less', than: share('late', 'lou', 'pnl') },
              ],
            },
          },
        ],
      },
    },
    {
      id: 'later',
      at: { run: 'crash' },
      focus: ['price', 'accounts'],
      hide: ['queue'],
      lock: WATCH,
      highlight: { account: 'sol' },
      prediction: {
        kind: 'draw',
        unit: 'money',
        points: ['at80', 'at85', 'at90', 'at95'].map((run) => ({
          x: { run, of: 'contract', name: 'mark' } as const,
          truth: missed(run),
        })),
        from: '-300',
        to: '300',
        by: '20',
        tolerance: '40',
        start: '100',
        reveal: { run: 'at95' },
        focus: ['price', 'queue'],
        misconceptions: [
          {
            id: 'always',
            when: { neverBelow: '0' },
            at: { run: 'spared' },
            focus: ['price', 'accounts'],
            refutes: {
              all: [
                { the: { run: 'spared', step: 1, of: 'count', what: 'deleveraged' }, is: 'equal', than: 0 },
                { the: { run: 'spared', of: 'liquidation', account: 'sol', name: 'size' }, is: 'more', than: 0 },
                { the: now('spared', 'sol', 'equity'), is: 'less', than: now('at95', 'sol', 'equity') },
              ],
            },
          },
          {
            id: 'settled',
            when: { otherwise: true },
            at: { run: 'at90' },
            focus: ['price', 'queue'],
            refutes: compares('at90', 'equal'),
          },
        ],
      },
    },
    {
      id: 'glad',
      at: { run: 'crash' },
      gate: {
        opens: {
          all: [
            { the: { of: 'deleveraged', account: 'sol', name: 'size' }, is: 'more', than: 0 },
            {
              the: { of: 'aftermath', account: 'sol', name: 'held' },
              is: 'less',
              than: { of: 'aftermath', account: 'sol', name: 'kept' },
            },
          ],
        },
        way: 'at95',
      },
    },
    { id: 'whose', at: { run: 'crash' }, lock: WATCH },
    { id: 'play', focus: ['price', 'waterfall', 'queue', 'timeline', 'accounts'] },
  ],
} satisfies Lesson;
