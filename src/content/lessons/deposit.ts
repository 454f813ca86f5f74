/** Chapter 2, the deposit runs out: liquidation comes before the money is gone, and leverage says how far away it is. */
import type { Lesson } from '#protocol/lesson.ts';
import type { Selector } from '#protocol/measure.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { bookOf, falls, holder, withDeposit } from './books.ts';
import { WATCH } from './watch.ts';

const tiny = bookOf('deposit');

const ample: ScenarioFile = {
  ...tiny,
  contracts: tiny.contracts.map((contract) => ({
    ...contract,
    index: '100',
    axis: ['85', '102'],
    tiers: [{ upTo: null, initialRate: '0.02', maintenanceRate: '0.01' }],
    liquidity: {
      kind: 'ladder',
      owner: 'market-maker',
      levels: 8,
      spacing: '0.0005',
      size: '40',
      decay: '1',
      refill: '1',
      withdrawal: '0',
    },
  })),
  accounts: [
    holder({ id: 'lena', name: 'Lena', size: '100', entry: '100', cash: '1000', leverage: '10' }),
    holder({ id: 'sara', name: 'Sara', size: '-100', entry: '100', cash: '5000', leverage: '2' }),
    ...tiny.accounts.filter(({ id }) => id === 'market-maker'),
  ],
  fund: '1000',
};

/** Lena with the deposit that makes this her leverage. */
const at = (leverage: string, cash: string): ScenarioFile => ({
  ...ample,
  id: `deposit-${leverage}`,
  accounts: withDeposit(ample.accounts, 'lena', cash, leverage),
});

const five = at('5', '2000');
const ten = at('10', '1000');
const twenty = at('20', '500');
const forty = at('40', '250');

const lena = (run: string, name: 'entry' | 'liquidationPrice' | 'bankruptcyPrice' | 'equity'): Selector => ({
  run,
  of: 'account',
  account: 'lena',
  name,
});
const distance = (run: string): Selector => ({ minus: [lena(run, 'entry'), lena(run, 'liquidationPrice')] });
/** Of the deposit, where the price stands. */
const lost = (start: string, run: string): Selector => ({ minus: [lena(start, 'equity'), lena(run, 'equity')] });
const left: Selector = { ...lena('gone', 'equity'), before: 'liquidationStarted' };
const liquidated = (run: string): Selector => ({ run, of: 'count', what: 'liquidated' });
const nobody = (run: string) => ({ the: liquidated(run), is: 'equal', than: 0 }) as const;
const somebody = (run: string) => ({ the: liquidated(run), is: 'more', than: 0 }) as const;

const axis = { unit: 'price', from: '86', to: '100', by: '0.5', tolerance: '0.5', start: '97', onAxis: true } as const;

export const deposit = {
  id: 'deposit',
  minutes: 4,
  scenario: ten,
  focus: ['price', 'accounts'],
  knob: {
    id: 'leverage',
    unit: 'times',
    options: [
      { value: '5', scenario: five },
      { value: '10', scenario: ten },
      { value: '20', scenario: twenty },
      { value: '40', scenario: forty },
    ],
  },
  runs: {
    ten: { scenario: ten, steps: [] },
    twenty: { scenario: twenty, steps: [] },
    // Just above, and just below, where she is liquidated at either leverage: whoever guessed otherwise sees it there.
    brink: { scenario: ten, steps: [falls('91')] },
    gone: { scenario: ten, steps: [falls('90.5')] },
    brinkAtTwenty: { scenario: twenty, steps: [falls('96')] },
    goneAtTwenty: { scenario: twenty, steps: [falls('95.5')] },
    sameAtTen: { scenario: ten, steps: [falls('95.5')] },
    dip: { scenario: ten, steps: [falls('93')] },
    dipAtTwenty: { scenario: twenty, steps: [falls('93')] },
  },
  values: {
    lots: { run: 'ten', of: 'account', account: 'lena', name: 'size' },
    entry: lena('ten', 'entry'),
    money: lena('ten', 'equity'),
    half: lena('twenty', 'equity'),
    times: { run: 'ten', of: 'account', account: 'lena', name: 'leverage' },
    double: { run: 'twenty', of: 'account', account: 'lena', name: 'leverage' },
    liquidation: lena('ten', 'liquidationPrice'),
    bankruptcy: lena('ten', 'bankruptcyPrice'),
    dipMark: { run: 'dip', of: 'contract', name: 'mark' },
    goneMark: { run: 'gone', of: 'contract', name: 'mark' },
    brinkMark: { run: 'brink', of: 'contract', name: 'mark' },
    lostAtBrink: lost('ten', 'brink'),
    nearMark: { run: 'brinkAtTwenty', of: 'contract', name: 'mark' },
    lostAtNear: lost('twenty', 'brinkAtTwenty'),
    closeMark: { run: 'goneAtTwenty', of: 'contract', name: 'mark' },
    left,
    far: distance('ten'),
    near: distance('twenty'),
    liquidationAtTwenty: lena('twenty', 'liquidationPrice'),
  },
  claim: {
    all: [
      { the: lena('ten', 'liquidationPrice'), is: 'more', than: lena('ten', 'bankruptcyPrice') },
      { the: { plus: [distance('twenty'), distance('twenty')] }, is: 'less', than: distance('ten') },
      { the: left, is: 'more', than: 0 },
    ],
  },
  steps: [
    { id: 'meet', at: { run: 'ten' }, focus: ['accounts'], hide: ['thresholds'], lock: WATCH },
    {
      id: 'where',
      at: { run: 'ten' },
      focus: ['price'],
      hide: ['thresholds'],
      lock: WATCH,
      prediction: {
        kind: 'number',
        ...axis,
        truth: lena('ten', 'liquidationPrice'),
        reveal: { run: 'ten' },
        misconceptions: [
          {
            id: 'late',
            when: { is: 'below' },
            at: { run: 'gone' },
            focus: ['price', 'accounts'],
            refutes: { all: [somebody('gone'), { the: left, is: 'more', than: 0 }] },
          },
          {
            id: 'soon',
            when: { is: 'above' },
            at: { run: 'brink' },
            focus: ['price', 'accounts'],
            refutes: nobody('brink'),
          },
        ],
      },
    },
    { id: 'gap', at: { run: 'gone', after: 'liquidationStarted' }, lock: WATCH, highlight: { account: 'lena' } },
    {
      id: 'twice',
      at: { run: 'ten' },
      focus: ['price'],
      lock: WATCH,
      prediction: {
        kind: 'number',
        ...axis,
        truth: lena('twenty', 'liquidationPrice'),
        reveal: { run: 'twenty' },
        misconceptions: [
          {
            id: 'longer',
            when: { is: 'below' },
            at: { run: 'goneAtTwenty' },
            focus: ['price', 'accounts'],
            refutes: { all: [somebody('goneAtTwenty'), nobody('sameAtTen')] },
          },
          {
            id: 'sooner',
            when: { is: 'above' },
            at: { run: 'brinkAtTwenty' },
            focus: ['price', 'accounts'],
            refutes: nobody('brinkAtTwenty'),
          },
        ],
      },
    },
    {
      id: 'save',
      at: { run: 'dipAtTwenty' },
      lock: ['handle', 'timeline'],
      focus: ['price', 'accounts'],
      gate: {
        opens: {
          all: [
            { the: { of: 'contract', name: 'mark' }, is: 'atMost', than: { given: '93', unit: 'price' } },
            { the: { of: 'count', what: 'liquidated' }, is: 'equal', than: 0 },
          ],
        },
        way: 'dip',
      },
    },
    { id: 'play', at: { run: 'ten' }, focus: ['price', 'accounts', 'branches'] },
  ],
} satisfies Lesson;
