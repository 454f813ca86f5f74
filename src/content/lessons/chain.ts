/**
 * Chapter 7, the cascade: what a liquidation sells moves the mark for the next. One account's leverage decides whether
 * it starts, closing without selling ends it above one more account's price, and hedged traders lose the leg that stands
 * here. The book is the cascade's with that one account more.
 */
import type { Lesson } from '#protocol/lesson.ts';
import type { Predicate, Run, Selector } from '#protocol/measure.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { cascade } from '../scenarios/cascade.ts';
import { holder, withBids, withDeposit } from './books.ts';
import { WATCH } from './watch.ts';

const { about: _about, ...base } = cascade;
const { script } = base;

/** Next in line: would be liquidated by any sale under the last. Sid is short against her. */
const dora = holder({ id: 'dora', name: 'Dora', size: '10', entry: '100', cash: '115', leverage: '8' });
const sid = holder({ id: 'sid', name: 'Sid', size: '-55', entry: '100', cash: '1100', leverage: '5' });

const world: ScenarioFile = {
  ...base,
  accounts: [...base.accounts.map((one) => (one.id === sid.id ? sid : one)), dora],
};

/** One account's deposit and leverage set; all else, and the fall, as it is. */
const at = (leverage: string, cash: string): ScenarioFile => ({
  ...world,
  id: `chain-${leverage}`,
  accounts: withDeposit(world.accounts, 'ana', cash, leverage),
});

const full = at('25', '200');
const above = at('24', '208.34');
const below = at('23', '217.4');
const less = at('20', '250');
const half = at('12.5', '400');

/** As many buyers as are needed, all at the first price. */
const deep = { ...withBids(full, [['96', '200']]), id: 'chain-deep' };

const runs = (scenario: ScenarioFile): Run => ({ scenario, steps: script });
const count = (run: string): Selector => ({ run, of: 'count', what: 'liquidated' });
const ana = (run: string): Selector => ({ run, step: 0, of: 'account', account: 'ana', name: 'leverage' });
const mark = (run: string, step: number): Selector => ({ run, step, of: 'contract', name: 'mark' });
const sold = (account: string): Selector => ({ run: 'full', of: 'liquidation', account, name: 'filled' });
const doraLimit: Selector = { run: 'full', of: 'account', account: 'dora', name: 'liquidationPrice' };
/** How far below the index the mark may go: 4 % of 93. */
const lowestMark: Selector = { given: '89.28', unit: 'price' };
const hana = { of: 'account', account: 'hana', name: 'size' } as const;
const isNone = (run: string): Predicate => ({ the: count(run), is: 'equal', than: 0 });
const theSame = (a: Selector, b: Selector): Predicate => ({ the: a, is: 'equal', than: b });

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
      { value: '20', scenario: less },
      { value: '23', scenario: below },
      { value: '24', scenario: above },
      { value: '25', scenario: full },
    ],
  },
  runs: {
    start: { scenario: full, steps: [] },
    full: runs(full),
    above: runs(above),
    below: runs(below),
    less: runs(less),
    half: runs(half),
    deep: runs(deep),
  },
  values: {
    index: { run: 'full', of: 'contract', name: 'index' },
    firstMark: mark('full', 1),
    nextMark: mark('full', 2),
    lastMark: mark('full', 4),
    liquidated: count('full'),
    anaLimit: { run: 'start', of: 'account', account: 'ana', name: 'liquidationPrice' },
    benLimit: { run: 'start', of: 'account', account: 'ben', name: 'liquidationPrice' },
    sold: sold('ana'),
    deepMark: mark('deep', 2),
    times: ana('full'),
    halved: ana('half'),
    edge: ana('below'),
    over: ana('above'),
    stillLiquidated: count('above'),
    doraLimit,
    makerLots: { run: 'full', of: 'liquidation', account: 'market-maker', name: 'deleveraged' },
    hanaLots: { run: 'start', ...hana },
    boLots: { run: 'start', of: 'account', account: 'bo', name: 'size' },
  },
  claim: {
    all: [
      // The index falls once.
      theSame({ run: 'full', of: 'contract', name: 'index' }, { run: 'full', step: 1, of: 'contract', name: 'index' }),
      { the: mark('full', 4), is: 'less', than: mark('full', 1) },
      // Nothing, nothing, then everything.
      isNone('half'),
      isNone('less'),
      isNone('below'),
      theSame(count('above'), count('full')),
      { the: count('full'), is: 'more', than: { given: '3', unit: 'count' } },
      // What ends it deleverages, sells nothing, and the mark stays.
      { the: { run: 'full', step: 4, of: 'count', what: 'deleveraged' }, is: 'more', than: 0 },
      { the: { run: 'full', of: 'liquidation', account: 'market-maker', name: 'filled' }, is: 'equal', than: 0 },
      theSame(mark('full', 5), mark('full', 4)),
      // The next in line is left standing: a tick lower, within the mark's limits, and she would have gone too.
      { the: { run: 'full', of: 'account', account: 'dora', name: 'size' }, is: 'more', than: 0 },
      { the: doraLimit, is: 'less', than: mark('full', 5) },
      { the: doraLimit, is: 'more', than: lowestMark },
      // Two hedges are taken apart.
      { the: { run: 'full', ...hana }, is: 'equal', than: 0 },
      { the: { run: 'full', of: 'account', account: 'bo', name: 'size' }, is: 'equal', than: 0 },
    ],
  },
  steps: [
    { id: 'meet', at: { run: 'start' }, lock: WATCH },
    {
      id: 'first',
      at: { run: 'full', step: 1 },
      lock: WATCH,
      highlight: { account: 'ana' },
      prediction: {
        kind: 'number',
        unit: 'count',
        truth: count('full'),
        from: '1',
        to: '7',
        by: '1',
        tolerance: '0',
        start: '1',
        reveal: { run: 'full' },
        misconceptions: [
          {
            id: 'reached',
            when: { is: 'below' },
            at: { run: 'half' },
            focus: ['price', 'accounts'],
            refutes: isNone('half'),
          },
          {
            id: 'everybody',
            when: { is: 'above' },
            at: { run: 'deep' },
            focus: ['price', 'accounts'],
            refutes: theSame(count('deep'), { given: '1', unit: 'count' }),
          },
        ],
      },
    },
    {
      id: 'pull',
      at: { run: 'full', step: 2 },
      lock: ['handle', 'knob'],
      highlight: { account: 'ben' },
      focus: ['price', 'timeline'],
    },
    {
      id: 'jump',
      at: { run: 'full' },
      lock: WATCH,
      prediction: {
        kind: 'draw',
        unit: 'count',
        from: '0',
        to: '8',
        by: '1',
        tolerance: '0.5',
        start: '4',
        points: ['less', 'below', 'above', 'full'].map((run) => ({ x: ana(run), truth: count(run) })),
        reveal: { run: 'below' },
        misconceptions: [
          {
            id: 'alone',
            when: { neverRises: true },
            at: { run: 'less' },
            focus: ['price', 'accounts'],
            refutes: isNone('less'),
          },
          {
            id: 'gradual',
            when: { otherwise: true },
            at: { run: 'above' },
            focus: ['price', 'accounts'],
            refutes: theSame(count('above'), count('full')),
          },
        ],
      },
    },
    {
      id: 'tame',
      at: { run: 'full' },
      lock: ['handle'],
      gate: {
        opens: {
          all: [
            theSame({ of: 'contract', name: 'index' }, { given: '93', unit: 'price' }),
            { the: { of: 'count', what: 'liquidated' }, is: 'equal', than: 0 },
          ],
        },
        way: 'below',
      },
    },
    { id: 'stop', at: { run: 'full', step: 4 }, focus: ['price', 'waterfall'], lock: WATCH },
    { id: 'legs', at: { run: 'full' }, focus: ['price', 'hedges'], lock: WATCH, highlight: { account: 'hana' } },
    { id: 'play', at: { run: 'start' }, focus: ['price', 'timeline', 'branches'] },
  ],
} satisfies Lesson;
