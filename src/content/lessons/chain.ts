/** Chapter 7, the cascade: what a liquidation sells moves the mark for the next. One account decides whether it starts. */
import type { Lesson } from '#protocol/lesson.ts';
import type { Selector } from '#protocol/measure.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { cascade } from '../scenarios/cascade.ts';
import { withDeposit } from './books.ts';
import { WATCH } from './watch.ts';

const { about: _about, script, ...world } = cascade;

const at = (leverage: string, cash: string): ScenarioFile => ({
  ...world,
  id: `chain-${leverage}`,
  accounts: withDeposit(world.accounts, 'ana', cash, leverage),
});

const full = at('25', '200');
const less = at('20', '250');
const lower = at('16', '312.5');
const half = at('12.5', '400');

const count = (run: string): Selector => ({ run, of: 'count', what: 'liquidated' });
const stepOf = (account: string): Selector => ({ run: 'full', of: 'liquidation', account, name: 'step' });
const LAST: Selector = { given: '9', unit: 'count' };
const ana = (run: string): Selector => ({ run, step: 0, of: 'account', account: 'ana', name: 'leverage' });
const mark = (run: string, step: number): Selector => ({ run, step, of: 'contract', name: 'mark' });
const hana = { of: 'account', account: 'hana', name: 'size' } as const;

export const chain = {
  id: 'chain',
  minutes: 5,
  scenario: full,
  focus: ['price', 'accounts'],
  knob: {
    id: 'leverage',
    unit: 'times',
    options: [
      { value: '12.5', scenario: half },
      { value: '16', scenario: lower },
      { value: '20', scenario: less },
      { value: '25', scenario: full },
    ],
  },
  runs: {
    start: { scenario: full, steps: [] },
    full: { scenario: full, steps: script },
    less: { scenario: less, steps: script },
    lower: { scenario: lower, steps: script },
    half: { scenario: half, steps: script },
  },
  values: {
    index: { run: 'full', of: 'contract', name: 'index' },
    before: { run: 'start', of: 'contract', name: 'mark' },
    firstMark: mark('full', 1),
    lastMark: mark('full', 4),
    liquidated: count('full'),
    sold: { run: 'full', of: 'liquidation', account: 'ana', name: 'filled' },
    nextMark: mark('full', 2),
    times: ana('full'),
    halved: ana('half'),
    hanaLots: { run: 'start', ...hana },
    hanaClosed: { run: 'full', of: 'deleveraged', account: 'hana', name: 'size' },
    deleveraged: { run: 'full', of: 'count', what: 'deleveraged' },
    milder: ana('less'),
  },
  claim: {
    all: [
      { the: count('full'), is: 'more', than: { given: '3', unit: 'count' } },
      { the: count('half'), is: 'equal', than: 0 },
      { the: count('less'), is: 'equal', than: 0 },
      { the: mark('full', 4), is: 'less', than: mark('full', 1) },
      // The step that ends it deleverages, and the mark stays.
      { the: { run: 'full', step: 4, of: 'count', what: 'deleveraged' }, is: 'more', than: 0 },
      { the: mark('full', 5), is: 'equal', than: mark('full', 4) },
      {
        the: { run: 'full', of: 'contract', name: 'index' },
        is: 'equal',
        than: { run: 'full', step: 1, of: 'contract', name: 'index' },
      },
    ],
  },
  steps: [
    { id: 'meet', at: { run: 'start' }, lock: WATCH },
    {
      id: 'order',
      at: { run: 'start' },
      lock: WATCH,
      prediction: {
        kind: 'rank',
        items: ['bo', 'ben', 'ana'].map((account) => ({ account, by: { minus: [LAST, stepOf(account)] } as const })),
        reveal: { run: 'full', step: 1 },
        misconceptions: [
          {
            id: 'largest',
            when: { first: 'ben' },
            at: { run: 'half' },
            focus: ['price', 'accounts'],
            refutes: { the: count('half'), is: 'equal', than: 0 },
          },
          {
            id: 'other',
            when: { otherwise: true },
            at: { run: 'full', step: 1 },
            focus: ['price', 'accounts'],
            refutes: { the: stepOf('ana'), is: 'less', than: stepOf('bo') },
          },
        ],
      },
    },
    { id: 'pull', at: { run: 'full', step: 2 }, lock: WATCH, highlight: { account: 'ben' } },
    {
      id: 'jump',
      at: { run: 'full', step: 3 },
      focus: ['price'],
      lock: WATCH,
      prediction: {
        kind: 'draw',
        unit: 'count',
        from: '0',
        to: '6',
        by: '1',
        tolerance: '0.5',
        start: '4',
        points: ['half', 'lower', 'less', 'full'].map((run) => ({ x: ana(run), truth: count(run) })),
        reveal: { run: 'less' },
        misconceptions: [
          {
            id: 'gradual',
            when: { otherwise: true },
            at: { run: 'less' },
            focus: ['price', 'accounts'],
            refutes: {
              all: [
                { the: count('less'), is: 'equal', than: 0 },
                { the: count('full'), is: 'more', than: { given: '3', unit: 'count' } },
              ],
            },
          },
        ],
      },
    },
    { id: 'stop', at: { run: 'full', step: 4 }, focus: ['price', 'waterfall'], lock: WATCH },
    {
      id: 'legs',
      at: { run: 'full', step: 4 },
      focus: ['hedges', 'queue'],
      lock: WATCH,
      highlight: { account: 'hana' },
    },
    {
      id: 'tame',
      at: { run: 'full' },
      lock: ['handle', 'timeline'],
      gate: {
        opens: {
          all: [
            { the: { of: 'contract', name: 'index' }, is: 'atMost', than: { given: '93', unit: 'price' } },
            { the: { of: 'count', what: 'liquidated' }, is: 'equal', than: 0 },
          ],
        },
        way: 'less',
      },
    },
    { id: 'play', focus: ['price', 'accounts', 'hedges', 'timeline', 'branches'] },
  ],
} satisfies Lesson;
