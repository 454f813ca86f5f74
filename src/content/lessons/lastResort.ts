/** Chapter 5, the last resort: rank, match, close, event by event. The book is the tiny one, and the shock its 84. */
import type { Lesson } from '#protocol/lesson.ts';
import type { Predicate, Selector } from '#protocol/measure.ts';
import { bookOf, duel, falls, holder, withBids } from './books.ts';
import { WATCH } from './watch.ts';

const book = bookOf('last-resort');

const lena = { id: 'lena', name: 'Lena', size: '40', entry: '100', cash: '400', leverage: '10' };
const fall = [falls('84')];

/** Same size, same entry, same profit: one of them has ten times the money. */
const richAndPoor = duel(
  'rich-and-poor',
  [
    holder(lena),
    holder({ id: 'ria', name: 'Ria', size: '-20', entry: '100', cash: '4000', leverage: '1' }),
    holder({ id: 'pim', name: 'Pim', size: '-20', entry: '100', cash: '200', leverage: '10' }),
  ],
  '20',
);

/** One is three times the other's size, at a third of the leverage. */
const bigAndSmall = duel(
  'big-and-small',
  [
    holder(lena),
    holder({ id: 'bea', name: 'Bea', size: '-30', entry: '100', cash: '1500', leverage: '2' }),
    holder({ id: 'sky', name: 'Sky', size: '-10', entry: '100', cash: '100', leverage: '10' }),
  ],
  '30',
);

/** One sold early and has won more; the other sold late with hardly any deposit. */
const earlyAndLate = duel(
  'early-and-late',
  [
    holder(lena),
    holder({ id: 'eve', name: 'Eve', size: '-20', entry: '106', cash: '1060', leverage: '2' }),
    holder({ id: 'lou', name: 'Lou', size: '-20', entry: '94', cash: '94', leverage: '20' }),
  ],
  '20',
);

/** The tiny book with more buyers: a hole of one winner's size. */
const deeper = withBids(book, [
  ['89', '30'],
  ['88', '50'],
]);

const before = { run: 'crash', step: 1, before: 'adlTriggered' } as const;
const of = (account: string, name: 'size' | 'equity' | 'pnl' | 'leverage' | 'return'): Selector => ({
  ...before,
  of: 'account',
  account,
  name,
});
const closed = (account: string, name: 'rank' | 'size' | 'gaveUp' | 'kept' | 'score' | 'price'): Selector => ({
  run: 'crash',
  of: 'deleveraged',
  account,
  name,
});

const others = { sol: ['sam', 'sara'], sam: ['sol', 'sara'], sara: ['sol', 'sam'] } as const;
type Winner = keyof typeof others;

const leads = (account: Winner, name: 'size' | 'equity' | 'pnl' | 'leverage'): Predicate => ({
  all: others[account].map((other) => ({ the: of(account, name), is: 'more', than: of(other, name) })),
});
const isFirst = (account: Winner): Predicate => ({
  all: [
    { the: closed(account, 'rank'), is: 'equal', than: { given: '1', unit: 'count' } },
    { the: closed(account, 'size'), is: 'more', than: 0 },
  ],
});
const takenFrom = (run: string, account: string): Selector => ({ run, of: 'deleveraged', account, name: 'size' });

/** In a duel: the one who was believed to be first is not touched. */
const onlyOneTaken = (run: string, taken: string, believed: string): Predicate => ({
  all: [
    { the: takenFrom(run, taken), is: 'more', than: 0 },
    { the: takenFrom(run, believed), is: 'equal', than: 0 },
  ],
});

export const lastResort = {
  id: 'last-resort',
  minutes: 5,
  scenario: book,
  focus: ['price', 'queue'],
  runs: {
    start: { scenario: book, steps: [] },
    crash: { scenario: book, steps: fall },
    shallow: { scenario: book, steps: [falls('89')] },
    small: { scenario: deeper, steps: fall },
    richAndPoor: { scenario: richAndPoor, steps: fall },
    bigAndSmall: { scenario: bigAndSmall, steps: fall },
    earlyAndLate: { scenario: earlyAndLate, steps: fall },
  },
  values: {
    index: { run: 'start', of: 'contract', name: 'index' },
    mark: { run: 'crash', of: 'contract', name: 'mark' },
    lots: { run: 'start', of: 'account', account: 'lena', name: 'size' },
    filled: { run: 'crash', of: 'liquidation', account: 'lena', name: 'filled' },
    unfilled: { run: 'crash', of: 'liquidation', account: 'lena', name: 'unfilled' },
    needed: { run: 'crash', of: 'liquidation', account: 'lena', name: 'shortfall' },
    balance: { run: 'crash', of: 'fund', name: 'balance' },
    bankruptcy: { run: 'start', of: 'account', account: 'lena', name: 'bankruptcyPrice' },
    solReturn: of('sol', 'return'),
    solLeverage: of('sol', 'leverage'),
    solScore: closed('sol', 'score'),
    samScore: closed('sam', 'score'),
    solLots: closed('sol', 'size'),
    solGaveUp: closed('sol', 'gaveUp'),
    solKept: closed('sol', 'kept'),
    interestBefore: { run: 'start', of: 'contract', name: 'openInterest' },
    interestAfter: { run: 'crash', of: 'contract', name: 'openInterest' },
    pimLots: takenFrom('richAndPoor', 'pim'),
    skyLots: takenFrom('bigAndSmall', 'sky'),
    beaLots: { run: 'bigAndSmall', of: 'account', account: 'bea', name: 'size' },
    evePnl: { run: 'earlyAndLate', step: 1, before: 'adlTriggered', of: 'account', account: 'eve', name: 'pnl' },
    louPnl: { run: 'earlyAndLate', step: 1, before: 'adlTriggered', of: 'account', account: 'lou', name: 'pnl' },
    smallLots: { run: 'small', of: 'liquidation', account: 'lena', name: 'deleveraged' },
  },
  claim: {
    all: [
      isFirst('sol'),
      leads('sol', 'leverage'),
      { the: of('sol', 'size'), is: 'less', than: of('sam', 'size') },
      { the: of('sol', 'size'), is: 'less', than: of('sara', 'size') },
      { the: of('sol', 'equity'), is: 'less', than: of('sara', 'equity') },
      { the: of('sol', 'pnl'), is: 'less', than: of('sara', 'pnl') },
      { the: closed('sara', 'size'), is: 'equal', than: 0 },
      { the: closed('sol', 'kept'), is: 'more', than: 0 },
    ],
  },
  steps: [
    { id: 'meet', at: { run: 'start' }, focus: ['price', 'accounts'], lock: WATCH },
    {
      id: 'hole',
      at: { run: 'crash', after: 'fundExhausted' },
      focus: ['price', 'fund'],
      lock: WATCH,
      highlight: { account: 'lena' },
    },
    {
      id: 'first',
      at: { run: 'crash', after: 'fundExhausted' },
      focus: ['price', 'accounts'],
      hide: ['queue'],
      lock: WATCH,
      prediction: {
        kind: 'choice',
        options: [
          { id: 'richest', account: 'sara', holds: { all: [isFirst('sara'), leads('sara', 'equity')] } },
          { id: 'largest', account: 'sam', holds: { all: [isFirst('sam'), leads('sam', 'size')] } },
          { id: 'profit', account: 'sam', holds: { all: [isFirst('sam'), leads('sam', 'pnl')] } },
          { id: 'leveraged', account: 'sol', holds: { all: [isFirst('sol'), leads('sol', 'leverage')] } },
        ],
        // Before anything is closed: how much each gives is still to be predicted.
        reveal: { run: 'crash', after: 'adlTriggered' },
        focus: ['price', 'queue'],
        misconceptions: [
          {
            id: 'richest',
            when: { option: 'richest' },
            at: { run: 'richAndPoor' },
            focus: ['queue', 'accounts'],
            refutes: onlyOneTaken('richAndPoor', 'pim', 'ria'),
          },
          {
            id: 'largest',
            when: { option: 'largest' },
            at: { run: 'bigAndSmall' },
            focus: ['queue', 'accounts'],
            refutes: onlyOneTaken('bigAndSmall', 'sky', 'bea'),
          },
          {
            id: 'profit',
            when: { option: 'profit' },
            at: { run: 'earlyAndLate' },
            focus: ['queue', 'accounts'],
            refutes: onlyOneTaken('earlyAndLate', 'lou', 'eve'),
          },
        ],
      },
    },
    {
      id: 'rank',
      at: { run: 'crash', after: 'adlTriggered' },
      lock: WATCH,
      highlight: { part: 'queue', account: 'sol' },
    },
    {
      id: 'share',
      at: { run: 'crash', after: 'adlTriggered' },
      lock: WATCH,
      prediction: {
        kind: 'chips',
        unit: 'size',
        items: [
          { id: 'sol', truth: closed('sol', 'size') },
          { id: 'sam', truth: closed('sam', 'size') },
          { id: 'sara', truth: closed('sara', 'size') },
        ],
        total: { run: 'crash', of: 'liquidation', account: 'lena', name: 'deleveraged' },
        each: '10',
        reveal: { run: 'crash' },
        misconceptions: [
          {
            id: 'everyone',
            when: { some: 'sara' },
            at: { run: 'small' },
            refutes: onlyOneTaken('small', 'sol', 'sara'),
          },
          {
            id: 'other',
            when: { otherwise: true },
            at: { run: 'small' },
            refutes: onlyOneTaken('small', 'sol', 'sam'),
          },
        ],
      },
    },
    {
      id: 'match',
      at: { run: 'crash', after: 'adlFilled' },
      lock: WATCH,
      highlight: { account: 'sol' },
    },
    { id: 'both', at: { run: 'crash' }, focus: ['queue', 'accounts'], lock: WATCH },
    {
      id: 'spare',
      at: { run: 'start' },
      focus: ['price', 'queue', 'fund'],
      gate: {
        opens: {
          all: [
            { the: { of: 'count', what: 'liquidated' }, is: 'more', than: 0 },
            { the: { of: 'count', what: 'deleveraged' }, is: 'equal', than: 0 },
          ],
        },
        way: 'shallow',
      },
    },
    { id: 'play', focus: ['price', 'waterfall', 'queue', 'timeline', 'accounts'] },
  ],
} satisfies Lesson;
