/** Chapter 4, the shock absorber: the fund earns while fills are better than the bankruptcy price, then drains. */
import type { Lesson } from '#protocol/lesson.ts';
import type { Selector } from '#protocol/measure.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { bookOf, falls } from './books.ts';
import { WATCH } from './watch.ts';

const tiny = bookOf('absorber');

const book: ScenarioFile = {
  ...tiny,
  contracts: tiny.contracts.map((contract) => ({
    ...contract,
    axis: ['82', '100'],
    // Buyers follow the price at once: what a lot fetches is near the mark, so the price alone makes the difference.
    liquidity: {
      kind: 'ladder',
      owner: 'market-maker',
      levels: 6,
      spacing: '0.0005',
      size: '40',
      decay: '1',
      refill: '1',
      withdrawal: '0',
    },
  })),
};
const twiceAsMuch: ScenarioFile = { ...book, id: 'absorber-double', fund: '400' };

const after = (price: string) => ({ scenario: book, steps: [falls(price)] });
const fund = (run: string): Selector => ({ run, of: 'fund', name: 'balance' });
const mark = (run: string): Selector => ({ run, of: 'contract', name: 'mark' });
const deleveraged = (run: string): Selector => ({ run, of: 'count', what: 'deleveraged' });
const FALLS = ['quiet', 'first', 'even', 'deeper', 'deep', 'deepest'] as const;

export const absorber = {
  id: 'absorber',
  minutes: 4,
  scenario: book,
  focus: ['price', 'fund'],
  runs: {
    start: { scenario: book, steps: [] },
    quiet: after('91.5'),
    first: after('90.8'),
    even: after('90.2'),
    deeper: after('89'),
    deep: after('88.2'),
    deepest: after('87'),
    double: { scenario: twiceAsMuch, steps: [falls('84')] },
  },
  values: {
    full: fund('start'),
    lots: { run: 'start', of: 'account', account: 'lena', name: 'size' },
    earned: { minus: [fund('first'), fund('start')] },
    firstMark: mark('first'),
    evenMark: mark('even'),
    evenEarned: { minus: [fund('even'), fund('start')] },
    deeperMark: mark('deeper'),
    deeperFund: fund('deeper'),
    deepMark: mark('deep'),
    deepFund: fund('deep'),
    bankruptcy: { run: 'start', of: 'account', account: 'lena', name: 'bankruptcyPrice' },
    twice: { run: 'double', step: 0, of: 'fund', name: 'balance' },
    doubleMark: mark('double'),
    gaveUp: { run: 'double', of: 'waterfall', name: 'adl' },
  },
  claim: {
    all: [
      { the: fund('quiet'), is: 'equal', than: fund('start') },
      { the: fund('first'), is: 'more', than: fund('start') },
      { the: fund('deeper'), is: 'less', than: fund('start') },
      { the: fund('deep'), is: 'less', than: fund('deeper') },
      { the: deleveraged('deep'), is: 'equal', than: 0 },
      { the: deleveraged('deepest'), is: 'more', than: 0 },
      { the: deleveraged('double'), is: 'more', than: 0 },
    ],
  },
  steps: [
    { id: 'meet', at: { run: 'start' }, lock: WATCH, highlight: { part: 'fund' } },
    {
      id: 'line',
      at: { run: 'start' },
      lock: WATCH,
      prediction: {
        kind: 'draw',
        unit: 'money',
        from: '0',
        to: '300',
        by: '10',
        tolerance: '30',
        start: '200',
        points: FALLS.map((run) => ({ x: mark(run), truth: fund(run) })),
        reveal: { run: 'first' },
        misconceptions: [
          {
            id: 'onlyPays',
            when: { neverRises: true },
            at: { run: 'even' },
            focus: ['price', 'fund'],
            refutes: { the: fund('even'), is: 'more', than: fund('start') },
          },
          {
            id: 'bend',
            when: { otherwise: true },
            at: { run: 'deeper' },
            focus: ['price', 'fund'],
            refutes: { the: fund('deeper'), is: 'less', than: fund('start') },
          },
        ],
      },
    },
    { id: 'drains', at: { run: 'deep' }, lock: WATCH },
    {
      id: 'earn',
      at: { run: 'start' },
      gate: {
        opens: {
          all: [
            { the: { of: 'count', what: 'liquidated' }, is: 'more', than: 0 },
            { the: { of: 'fund', name: 'balance' }, is: 'less', than: { given: '200', unit: 'money' } },
            { the: { of: 'count', what: 'deleveraged' }, is: 'equal', than: 0 },
          ],
        },
        way: 'deeper',
      },
    },
    { id: 'tail', at: { run: 'double' }, focus: ['price', 'fund', 'waterfall'], lock: WATCH },
    { id: 'play', at: { run: 'start' }, focus: ['price', 'fund', 'waterfall'] },
  ],
} satisfies Lesson;
