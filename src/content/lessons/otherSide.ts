/** Chapter 3, someone must take the other side: one trader, one price, three order books. Execution makes the hole. */
import type { Lesson } from '#protocol/lesson.ts';
import type { Selector } from '#protocol/measure.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { bookOf, falls, holder, withBids } from './books.ts';
import { WATCH } from './watch.ts';

const canonical = bookOf('other-side');

const tiny: ScenarioFile = {
  ...canonical,
  fund: '500',
  contracts: canonical.contracts.map((contract) => ({ ...contract, axis: ['85', '97'] })),
  accounts: [
    holder({ id: 'lena', name: 'Lena', size: '100', entry: '100', cash: '1000', leverage: '10' }),
    holder({ id: 'sara', name: 'Sara', size: '-100', entry: '100', cash: '5000', leverage: '2' }),
    ...canonical.accounts.filter(({ id }) => id === 'market-maker'),
  ],
};

const PRICES = ['90.6', '90.2', '89.5', '88.5', '87'] as const;

/** Buyers at the same prices, so many lots at each. */
const book = (id: string, lots: string): ScenarioFile => ({
  ...withBids(
    tiny,
    PRICES.map((price) => [price, lots] as const),
  ),
  id: `other-side-${id}`,
});

const thick = book('thick', '60');
const middle = book('middle', '30');
const thin = book('thin', '20');
const thinnest = book('thinnest', '12');
const fall = [falls('89')];

const bids = (run: string): Selector => ({ run, step: 0, of: 'contract', name: 'bids' });
/** What the exchange's fund is short of after it: fills below the bankruptcy price, and what it had to take over. */
const hole = (run: string): Selector => ({
  minus: [
    { run, step: 0, of: 'fund', name: 'balance' },
    { run, of: 'fund', name: 'balance' },
  ],
});
const unfilled = (run: string): Selector => ({ run, of: 'liquidation', account: 'lena', name: 'unfilled' });

export const otherSide = {
  id: 'other-side',
  minutes: 4,
  scenario: middle,
  focus: ['price', 'fund'],
  knob: {
    id: 'depth',
    unit: 'size',
    options: [
      { value: '12', scenario: thinnest },
      { value: '20', scenario: thin },
      { value: '30', scenario: middle },
      { value: '60', scenario: thick },
    ],
  },
  runs: {
    start: { scenario: middle, steps: [] },
    thick: { scenario: thick, steps: fall },
    middle: { scenario: middle, steps: fall },
    thin: { scenario: thin, steps: fall },
    thinnest: { scenario: thinnest, steps: fall },
  },
  values: {
    lots: { run: 'start', of: 'account', account: 'lena', name: 'size' },
    mark: { run: 'middle', of: 'contract', name: 'mark' },
    bankruptcy: { run: 'start', of: 'account', account: 'lena', name: 'bankruptcyPrice' },
    offered: bids('middle'),
    middleHole: hole('middle'),
    thickGain: {
      minus: [
        { run: 'thick', of: 'fund', name: 'balance' },
        { run: 'thick', step: 0, of: 'fund', name: 'balance' },
      ],
    },
    thinHole: hole('thinnest'),
    unsold: unfilled('thinnest'),
    thinBids: bids('thinnest'),
    thickBids: bids('thick'),
    scarceBids: bids('thin'),
    scarceHole: hole('thin'),
  },
  claim: {
    all: [
      { the: hole('thick'), is: 'less', than: 0 },
      { the: hole('middle'), is: 'more', than: 0 },
      { the: hole('thin'), is: 'more', than: hole('middle') },
      {
        the: { run: 'thick', of: 'contract', name: 'mark' },
        is: 'equal',
        than: { run: 'thinnest', of: 'contract', name: 'mark' },
      },
      { the: unfilled('thinnest'), is: 'more', than: 0 },
    ],
  },
  steps: [
    { id: 'meet', at: { run: 'start' }, focus: ['price'], lock: WATCH, highlight: { account: 'lena' } },
    {
      id: 'hole',
      at: { run: 'start' },
      focus: ['price'],
      lock: WATCH,
      prediction: {
        kind: 'draw',
        unit: 'money',
        from: '-50',
        to: '150',
        by: '10',
        tolerance: '20',
        start: '0',
        points: ['thick', 'middle', 'thin', 'thinnest'].map((run) => ({ x: bids(run), truth: hole(run) })),
        reveal: { run: 'middle' },
        focus: ['price', 'fund'],
        misconceptions: [
          {
            id: 'price',
            when: { neverRises: true },
            at: { run: 'thinnest' },
            focus: ['price', 'fund'],
            refutes: {
              all: [
                { the: hole('thinnest'), is: 'more', than: hole('thick') },
                { the: unfilled('thinnest'), is: 'more', than: 0 },
              ],
            },
          },
          {
            id: 'worst',
            when: { neverBelow: '0' },
            at: { run: 'thick' },
            focus: ['price', 'fund'],
            refutes: { the: hole('thick'), is: 'less', than: 0 },
          },
          {
            id: 'steady',
            when: { otherwise: true },
            at: { run: 'thin' },
            focus: ['price', 'fund'],
            // A third fewer bids cost more than half fewer did before.
            refutes: {
              the: { minus: [hole('thin'), hole('middle')] },
              is: 'more',
              than: { minus: [hole('middle'), hole('thick')] },
            },
          },
        ],
      },
    },
    { id: 'fills', at: { run: 'middle' }, lock: WATCH },
    { id: 'nobody', at: { run: 'thinnest', after: 'liquidationUnfilled' }, focus: ['price'], lock: WATCH },
    {
      id: 'thicken',
      at: { run: 'middle' },
      lock: ['handle', 'timeline'],
      gate: {
        opens: {
          all: [
            { the: { of: 'count', what: 'liquidated' }, is: 'more', than: 0 },
            { the: { of: 'fund', name: 'balance' }, is: 'atLeast', than: { given: '500', unit: 'money' } },
          ],
        },
        way: 'thick',
      },
    },
    { id: 'play', at: { run: 'start' }, focus: ['price', 'fund', 'branches'] },
  ],
} satisfies Lesson;
