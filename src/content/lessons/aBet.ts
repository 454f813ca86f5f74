/** Chapter 1, a bet with no end: two sides, one sum. Everybody is safe here; only gains and losses move. */
import type { Lesson } from '#protocol/lesson.ts';
import type { Predicate, Selector } from '#protocol/measure.ts';
import { bookOf, falls, holder, withBids } from './books.ts';
import { WATCH } from './watch.ts';

// Nobody trades here: there is no book, and nobody who quotes one.
const tiny = withBids(bookOf('a-bet'), [], null);

const book = {
  ...tiny,
  contracts: tiny.contracts.map((contract) => ({ ...contract, index: '100', axis: ['84', '116'] as const })),
  accounts: [
    holder({ id: 'lena', name: 'Lena', size: '100', entry: '100', cash: '5000', leverage: '2' }),
    holder({ id: 'sam', name: 'Sam', size: '-50', entry: '100', cash: '2500', leverage: '2' }),
    holder({ id: 'sara', name: 'Sara', size: '-30', entry: '100', cash: '1500', leverage: '2' }),
    holder({ id: 'sol', name: 'Sol', size: '-20', entry: '100', cash: '1000', leverage: '2' }),
  ],
};

const pnl = (run: string, account: string): Selector => ({ run, of: 'account', account, name: 'pnl' });
const fund = (run: string): Selector => ({ run, of: 'fund', name: 'balance' });
/** What the exchange's own money gained. */
const exchange = (run: string): Selector => ({ minus: [fund(run), fund('start')] });
const shorts = (run: string): Selector => ({
  plus: [{ plus: [pnl(run, 'sam'), pnl(run, 'sara')] }, pnl(run, 'sol')],
});
const loss = (run: string, account: string): Selector => ({ minus: [pnl('start', account), pnl(run, account)] });

const cancels = (run: string): Predicate => ({
  all: [
    { the: { plus: [pnl(run, 'lena'), shorts(run)] }, is: 'equal', than: 0 },
    { the: exchange(run), is: 'equal', than: 0 },
  ],
});

export const aBet = {
  id: 'a-bet',
  minutes: 3,
  scenario: book,
  focus: ['price', 'accounts'],
  hide: ['book', 'thresholds'],
  runs: {
    start: { scenario: book, steps: [] },
    fall: { scenario: book, steps: [falls('90')] },
    rise: { scenario: book, steps: [falls('108')] },
  },
  values: {
    lots: { run: 'start', of: 'account', account: 'lena', name: 'size' },
    samLots: { run: 'start', of: 'account', account: 'sam', name: 'size' },
    saraLots: { run: 'start', of: 'account', account: 'sara', name: 'size' },
    solLots: { run: 'start', of: 'account', account: 'sol', name: 'size' },
    entry: { run: 'start', of: 'account', account: 'lena', name: 'entry' },
    low: { run: 'fall', of: 'contract', name: 'mark' },
    high: { run: 'rise', of: 'contract', name: 'mark' },
    lenaLoss: loss('fall', 'lena'),
    samGain: pnl('fall', 'sam'),
    saraGain: pnl('fall', 'sara'),
    solGain: pnl('fall', 'sol'),
    lenaGain: pnl('rise', 'lena'),
    samLoss: loss('rise', 'sam'),
    reserve: fund('fall'),
    value: { run: 'start', of: 'account', account: 'lena', name: 'notional' },
    deposit: { run: 'start', of: 'account', account: 'lena', name: 'equity' },
    times: { run: 'start', of: 'account', account: 'lena', name: 'leverage' },
  },
  claim: { all: [cancels('fall'), cancels('rise'), { the: pnl('fall', 'lena'), is: 'less', than: 0 }] },
  steps: [
    { id: 'meet', at: { run: 'start' }, lock: WATCH },
    {
      id: 'shares',
      at: { run: 'start' },
      lock: WATCH,
      prediction: {
        kind: 'chips',
        unit: 'money',
        items: [
          { id: 'sam', truth: pnl('fall', 'sam') },
          { id: 'sara', truth: pnl('fall', 'sara') },
          { id: 'sol', truth: pnl('fall', 'sol') },
          { id: 'exchange', truth: exchange('fall') },
        ],
        total: loss('fall', 'lena'),
        each: '100',
        reveal: { run: 'fall' },
        misconceptions: [
          {
            id: 'house',
            when: { some: 'exchange' },
            at: { run: 'rise' },
            focus: ['price', 'fund', 'accounts'],
            refutes: cancels('rise'),
          },
          {
            id: 'even',
            when: { otherwise: true },
            at: { run: 'rise' },
            focus: ['price', 'accounts'],
            refutes: { the: pnl('rise', 'sam'), is: 'less', than: pnl('rise', 'sol') },
          },
        ],
      },
    },
    {
      id: 'cancel',
      at: { run: 'fall' },
      focus: ['price', 'fund', 'accounts'],
      lock: WATCH,
      highlight: { part: 'accounts' },
    },
    {
      id: 'turn',
      at: { run: 'fall' },
      gate: { opens: { the: { of: 'account', account: 'lena', name: 'pnl' }, is: 'more', than: 0 }, way: 'rise' },
    },
    { id: 'worth', at: { run: 'start' }, lock: WATCH, highlight: { account: 'lena' } },
    { id: 'play', at: { run: 'start' } },
  ],
} satisfies Lesson;
