import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical as book } from '#content/rulebooks/canonical.ts';
import type { Ranking, RuleBook } from '#protocol/rulebook.ts';
import { type RankingWorld, rankingWorld } from '#testing/builders/rankingWorld.ts';
import { exactOrder } from '#testing/reference/scores.ts';
import { post } from '../ledger.ts';
import { Log } from '../log.ts';
import { Generator } from '../rng.ts';
import { type Run, Touched } from '../run.ts';
import { FIRST_FUND, VAULT } from '../world.ts';
import { QueueCache, queueFor, topOf } from './queue.ts';
import { rankSide } from './rank/order.ts';

const RANKINGS: readonly Ranking[] = [
  { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'effective' },
  { kind: 'returnTimesLeverage', returnBase: 'initialMargin', leverage: 'effective' },
  { kind: 'walletReturnTimesMarginRatio' },
  { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'none' },
  { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'bucket' },
  { kind: 'returnTimesLeverage', returnBase: 'initialMargin', leverage: 'opening' },
  { kind: 'returnTimesLeverage', returnBase: 'amount', leverage: 'effective' },
  { kind: 'returnTimesMarginRatio', returnBase: 'initialMargin' },
  { kind: 'returnTimesMarginRatio', returnBase: 'entryValue' },
  { kind: 'entryPrice' },
  { kind: 'lexicographic', keys: ['leverage', 'unrealizedPnl', 'lowestBalance', 'newestAccount'] },
  { kind: 'lexicographic', keys: ['leverage'] },
  { kind: 'lexicographic', keys: ['lowestBalance', 'newestAccount'] },
  { kind: 'lexicographic', keys: ['newestAccount'] },
  { kind: 'hyperliquidDocumented' },
  { kind: 'hyperliquidReconstructed' },
  { kind: 'listed', start: 'first' },
];

const rulesWith = (
  ranking: Ranking,
  candidates: Partial<RuleBook['adl']['candidates']> = {},
  crossBankruptcy: RuleBook['crossBankruptcy'] = 'maintenanceShare',
): RuleBook => ({
  ...book,
  crossBankruptcy,
  adl: { ...book.adl, ranking, candidates: { ...book.adl.candidates, ...candidates } },
});

const runOf = ({ world, state }: RankingWorld): Run => ({
  world,
  state,
  log: new Log(),
  touched: new Touched(world.accounts),
  queues: new QueueCache(),
  fundLoss: new Map(),
  liquidatedNotional: new Map(),
});

/** Changes some accounts as trades, closes and payments would; lots need not balance here. */
function disturb(run: Run, draw: Generator, changes: number): void {
  for (let i = 0; i < changes; i++) {
    const account = VAULT + draw.below(run.world.accounts - VAULT);
    const contract = draw.below(run.world.contracts.length);
    const { positions } = run.state.markets[contract] ?? { positions: undefined };
    const lots = positions?.lots[account] ?? 0;
    const cost = positions?.cost[account] ?? 0;
    const kind = draw.below(4);
    if (kind === 0) post(run, account, contract, -lots, -cost, draw.below(1000));
    else if (kind === 1 && lots !== 0) {
      const closing = Math.trunc(lots / 2);
      post(run, account, contract, -closing, -Math.trunc((cost * closing) / lots), 0);
    } else if (kind === 2) post(run, account, -1, 0, 0, draw.below(2_000_000) - 1_000_000);
    else post(run, account, contract, -2 * lots, -2 * cost, 0);
  }
}

const options = fc.record({
  ranking: fc.constantFrom(...RANKINGS),
  who: fc.constantFrom('profitableOnly' as const, 'winnersThenLosers' as const),
  inventory: fc.boolean(),
  cross: fc.constantFrom('maintenanceShare' as const, 'wholeEquity' as const),
  seed: fc.nat(),
  traders: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 500, max: 900 })),
  simple: fc.boolean(),
  variety: fc.constantFrom(2, 10, 4000),
  side: fc.constantFrom(1, -1),
});

describe('order', () => {
  it('is that of exact fractions, whole and from the top, before and after changes', () => {
    fc.assert(
      fc.property(options, ({ ranking, who, inventory, cross, seed, traders, simple, variety, side }) => {
        const rules = rulesWith(ranking, { who, inventory }, cross);
        const run = runOf(rankingWorld({ traders, seed, rules, simple, variety }));
        const contract = run.world.contracts.length - 1;
        const first = inventory ? VAULT : run.world.firstTrader;
        const expected = () => exactOrder(run.world, run.state, contract, side, first);
        const draw = new Generator(seed);
        const queue = queueFor(run, contract, side);
        expect(topOf(queue, run, -1, 5)).toEqual(expected().slice(0, 5));
        for (const changes of [0, 1, 30, 300]) {
          disturb(run, draw, changes);
          const now = expected();
          expect(queueFor(run, contract, side)).toBe(queue);
          expect(queue.count(run)).toBe(now.length);
          expect(topOf(queue, run, -1, 10)).toEqual(now.slice(0, 10));
          const behind = new Int32Array(4);
          expect([...behind.subarray(0, queue.next(run, -1, 3, behind))]).toEqual(now.slice(3, 7));
          if (changes !== 1) expect(topOf(queue, run, -1)).toEqual(now);
          const ranked = rankSide(run.world, run.state, contract, side);
          expect([...ranked.accounts.subarray(0, ranked.count)]).toEqual(now);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('stays exact over a long queue of which the front goes and the rest changes', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(3, 30, 4000), fc.constantFrom(...RANKINGS), (seed, variety, ranking) => {
        const rules = rulesWith(ranking, { who: 'winnersThenLosers' });
        const run = runOf(rankingWorld({ traders: 5000, seed, rules, simple: true, variety }));
        const draw = new Generator(seed);
        const { positions } = run.state.markets[0] ?? { positions: undefined };
        for (let turn = 0; turn < 10; turn++) {
          const expected = exactOrder(run.world, run.state, 0, -1, run.world.firstTrader);
          expect(queueFor(run, 0, -1).count(run)).toBe(expected.length);
          const visited: number[] = [];
          const stop = draw.below(700);
          queueFor(run, 0, -1).walk(run, -1, (account) => {
            visited.push(account);
            const lots = positions?.lots[account] ?? 0;
            const cost = positions?.cost[account] ?? 0;
            if (draw.below(3) > 0) post(run, account, 0, -lots, -cost, 17);
            return visited.length < stop;
          });
          expect(visited).toEqual(expected.slice(0, Math.max(1, stop)));
          disturb(run, draw, 300);
        }
        expect(topOf(queueFor(run, 0, -1), run, -1)).toEqual(
          exactOrder(run.world, run.state, 0, -1, run.world.firstTrader),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('stays exact while the head of the queue is closed walk after walk', () => {
    fc.assert(
      fc.property(options, fc.integer({ min: 1, max: 40 }), (chosen, most) => {
        const { ranking, seed, traders, variety } = chosen;
        const rules = rulesWith(ranking, { who: 'winnersThenLosers' });
        const run = runOf(rankingWorld({ traders, seed, rules, simple: true, variety }));
        const draw = new Generator(seed);
        const { positions } = run.state.markets[0] ?? { positions: undefined };
        for (let turn = 0; turn < 12; turn++) {
          const expected = exactOrder(run.world, run.state, 0, -1, run.world.firstTrader);
          const visited: number[] = [];
          const stop = 1 + draw.below(most);
          queueFor(run, 0, -1).walk(run, -1, (account, rank) => {
            visited.push(account);
            expect(rank).toBe(visited.length);
            const lots = positions?.lots[account] ?? 0;
            const cost = positions?.cost[account] ?? 0;
            // Most are closed while the walk goes on, some refuse, one in a while is closed in part.
            const kind = draw.below(5);
            if (kind > 1) post(run, account, 0, -lots, -cost, 17);
            else if (kind === 1 && lots < -1) post(run, account, 0, 1, -Math.trunc(cost / lots), 0);
            return visited.length < stop;
          });
          expect(visited).toEqual(expected.slice(0, Math.min(stop, expected.length)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('who is in the queue', () => {
  const ranking: Ranking = { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'none' };

  it('leaves out the bankrupt, and closes ranks', () => {
    const run = runOf(rankingWorld({ traders: 50, seed: 5, rules: rulesWith(ranking), simple: true, variety: 9 }));
    const queue = queueFor(run, 0, 1);
    const [first = -1, ...rest] = topOf(queue, run, -1);
    expect(topOf(queue, run, first)).toEqual(rest);
    queue.walk(run, first, (account, rank) => {
      expect([account, rank]).toEqual([rest[0], 1]);
      return false;
    });
  });

  it('leaves out street, fees, vault and funds unless the rule book lets inventory be picked', () => {
    const make = (inventory: boolean) => {
      const built = rankingWorld({
        traders: 20,
        seed: 3,
        rules: rulesWith(ranking, { inventory, who: 'winnersThenLosers' }),
        simple: true,
        variety: 9,
      });
      const positions = built.state.markets[0]?.positions;
      positions?.lots.fill(7, 0, built.world.firstTrader);
      return runOf(built);
    };
    const system = (accounts: number[]) => accounts.filter((account) => account <= FIRST_FUND).sort();
    const without = make(false);
    expect(system(topOf(queueFor(without, 0, 1), without, -1))).toEqual([]);
    const withInventory = make(true);
    expect(system(topOf(queueFor(withInventory, 0, 1), withInventory, -1))).toEqual([VAULT, FIRST_FUND]);
  });

  it('is made anew when the mark moves, and after a reset', () => {
    const run = runOf(rankingWorld({ traders: 50, seed: 8, rules: rulesWith(ranking), simple: true, variety: 50 }));
    const [market] = run.state.markets;
    if (market === undefined) throw new Error('one contract');
    const before = queueFor(run, 0, 1);
    market.mark += 500;
    const after = queueFor(run, 0, 1);
    expect(after).not.toBe(before);
    expect(topOf(after, run, -1)).toEqual(exactOrder(run.world, run.state, 0, 1, run.world.firstTrader));
    disturb(run, new Generator(1), 40);
    run.log.reset();
    run.queues.reset();
    const next = queueFor(run, 0, 1);
    disturb(run, new Generator(2), 40);
    expect(topOf(next, run, -1)).toEqual(exactOrder(run.world, run.state, 0, 1, run.world.firstTrader));
  });
});

describe('a random start over the list (dYdX v4)', () => {
  const random = rulesWith({ kind: 'listed', start: 'random' }, { who: 'winnersThenLosers' });
  const make = (seed: number) => runOf(rankingWorld({ traders: 60, seed, rules: random, simple: true, variety: 9 }));
  const listed = (run: Run) => exactOrder(run.world, run.state, 0, 1, run.world.firstTrader);
  const walkAll = (run: Run) => {
    const visited: number[] = [];
    queueFor(run, 0, 1).walk(run, -1, (account) => visited.push(account) > 0);
    return visited;
  };

  it('goes round once from a start that the generator draws; each walk draws anew', () => {
    const run = make(11);
    const order = listed(run);
    const starts = new Set<number>();
    for (let turn = 0; turn < 20; turn++) {
      const before = run.state.generator;
      const visited = walkAll(run);
      const start = order.indexOf(visited[0] ?? -1);
      expect(visited).toEqual([...order.slice(start), ...order.slice(0, start)]);
      expect(run.state.generator).not.toBe(before);
      starts.add(start);
    }
    expect(starts.size).toBeGreaterThan(5);
  });

  it('shows the start that the next walk draws, then keeps to the start of the last', () => {
    const run = make(12);
    const shown = topOf(queueFor(run, 0, 1), run, -1);
    const { generator } = run.state;
    expect(topOf(queueFor(run, 0, 1), run, -1, 3)).toEqual(shown.slice(0, 3));
    expect(run.state.generator).toBe(generator);
    const walked = walkAll(run);
    expect(walked).toEqual(shown);
    expect(topOf(queueFor(run, 0, 1), run, -1)).toEqual(walked);
  });

  it('draws nothing when nobody can be picked', () => {
    const run = runOf(rankingWorld({ traders: 0, seed: 1, rules: random, simple: true, variety: 2 }));
    expect(walkAll(run)).toEqual([]);
    expect(run.state.generator).toBe(1);
  });
});
