/** Chapter 6, closed is not robbed: lots closed, profit forgone, equity; and what the price did afterwards. */
import type { Lesson } from '#protocol/lesson.ts';
import type { Selector } from '#protocol/measure.ts';
import { bookOf, falls } from './books.ts';
import { WATCH } from './watch.ts';

const book = bookOf('not-robbed');

const then = (price: string) => ({ scenario: book, steps: [falls('84'), falls(price)] });
const sol = (run: string, name: 'kept' | 'held'): Selector => ({ run, of: 'aftermath', account: 'sol', name });
const closed = (account: string, name: 'size' | 'gaveUp' | 'kept' | 'price'): Selector => ({
  run: 'crash',
  of: 'deleveraged',
  account,
  name,
});
const before = (account: string, name: 'pnl' | 'equity'): Selector => ({
  run: 'crash',
  step: 1,
  before: 'adlTriggered',
  of: 'account',
  account,
  name,
});
const equity = (run: string, step: number): Selector => ({ run, step, of: 'account', account: 'sol', name: 'equity' });
const share = (account: string): Selector => ({ over: [closed(account, 'gaveUp'), before(account, 'pnl')] });

export const notRobbed = {
  id: 'not-robbed',
  minutes: 5,
  scenario: book,
  focus: ['price', 'queue'],
  runs: {
    start: { scenario: book, steps: [] },
    crash: { scenario: book, steps: [falls('84')] },
    lower: then('80'),
    back: then('90'),
    rebound: then('95'),
  },
  values: {
    mark: { run: 'crash', of: 'contract', name: 'mark' },
    solLots: closed('sol', 'size'),
    price: closed('sol', 'price'),
    gaveUp: closed('sol', 'gaveUp'),
    kept: closed('sol', 'kept'),
    deposit: equity('start', 0),
    equityAfter: equity('crash', 1),
    low: { run: 'lower', of: 'contract', name: 'mark' },
    heldLow: sol('lower', 'held'),
    high: { run: 'rebound', of: 'contract', name: 'mark' },
    heldHigh: sol('rebound', 'held'),
    saved: { minus: [sol('rebound', 'kept'), sol('rebound', 'held')] },
    samGaveUp: closed('sam', 'gaveUp'),
    samProfit: before('sam', 'pnl'),
    solProfit: before('sol', 'pnl'),
  },
  claim: {
    all: [
      { the: closed('sol', 'kept'), is: 'more', than: 0 },
      { the: sol('lower', 'held'), is: 'more', than: sol('lower', 'kept') },
      { the: sol('back', 'held'), is: 'equal', than: sol('back', 'kept') },
      { the: sol('rebound', 'held'), is: 'less', than: 0 },
      { the: equity('crash', 1), is: 'more', than: equity('start', 0) },
    ],
  },
  steps: [
    {
      id: 'robbed',
      at: { run: 'crash', after: 'adlTriggered' },
      lock: WATCH,
      highlight: { account: 'sol' },
      prediction: {
        kind: 'choice',
        options: [
          { id: 'everything', holds: { the: equity('crash', 1), is: 'atMost', than: 0 } },
          {
            id: 'part',
            holds: {
              all: [
                { the: closed('sol', 'gaveUp'), is: 'more', than: 0 },
                { the: closed('sol', 'kept'), is: 'more', than: 0 },
              ],
            },
          },
          { id: 'nothing', holds: { the: closed('sol', 'gaveUp'), is: 'atMost', than: 0 } },
        ],
        reveal: { run: 'crash' },
        misconceptions: [
          {
            id: 'everything',
            when: { option: 'everything' },
            at: { run: 'crash' },
            focus: ['queue', 'accounts'],
            refutes: { the: equity('crash', 1), is: 'more', than: equity('start', 0) },
          },
          {
            id: 'nothing',
            when: { option: 'nothing' },
            at: { run: 'lower' },
            focus: ['queue', 'accounts'],
            refutes: { the: sol('lower', 'held'), is: 'more', than: sol('lower', 'kept') },
          },
        ],
      },
    },
    { id: 'three', at: { run: 'crash' }, focus: ['queue', 'accounts'], lock: WATCH, highlight: { account: 'sol' } },
    {
      id: 'share',
      at: { run: 'crash', after: 'adlTriggered' },
      focus: ['accounts'],
      hide: ['queue'],
      lock: WATCH,
      prediction: {
        kind: 'rank',
        items: ['sam', 'sara', 'sol'].map((account) => ({ account, by: share(account) })),
        reveal: { run: 'crash' },
        focus: ['queue', 'accounts'],
        misconceptions: [
          {
            id: 'amount',
            when: { first: 'sam' },
            at: { run: 'crash' },
            focus: ['queue'],
            refutes: {
              all: [
                { the: closed('sam', 'gaveUp'), is: 'more', than: closed('sol', 'gaveUp') },
                { the: share('sam'), is: 'less', than: share('sol') },
              ],
            },
          },
          {
            id: 'all',
            when: { otherwise: true },
            at: { run: 'crash' },
            focus: ['queue'],
            refutes: { the: closed('sara', 'gaveUp'), is: 'equal', than: 0 },
          },
        ],
      },
    },
    {
      id: 'later',
      at: { run: 'crash' },
      lock: WATCH,
      prediction: {
        kind: 'draw',
        unit: 'money',
        from: '-100',
        to: '300',
        by: '20',
        tolerance: '30',
        start: '80',
        points: ['lower', 'crash', 'back', 'rebound'].map((run) => ({
          x: { run, of: 'contract', name: 'mark' } as const,
          truth: sol(run, 'held'),
        })),
        reveal: { run: 'rebound' },
        misconceptions: [
          {
            id: 'always',
            when: { otherwise: true },
            at: { run: 'rebound' },
            focus: ['price', 'queue'],
            refutes: { the: sol('rebound', 'kept'), is: 'more', than: sol('rebound', 'held') },
          },
        ],
      },
    },
    {
      id: 'lucky',
      at: { run: 'crash' },
      focus: ['price', 'queue'],
      gate: {
        opens: {
          all: [
            { the: { of: 'aftermath', account: 'sol', name: 'kept' }, is: 'more', than: 0 },
            {
              the: { of: 'aftermath', account: 'sol', name: 'held' },
              is: 'less',
              than: { of: 'aftermath', account: 'sol', name: 'kept' },
            },
          ],
        },
        way: 'rebound',
      },
    },
    { id: 'play', focus: ['price', 'queue', 'timeline', 'accounts'] },
  ],
} satisfies Lesson;
