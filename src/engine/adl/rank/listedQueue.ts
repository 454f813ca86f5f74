/**
 * One side of one contract without scores: accounts as listed, from the first or from one drawn by the seeded generator
 * (dYdX v4: a random start, then list order, round to the start again).
 */
import { Generator } from '../../rng.ts';
import type { Queue, Visit } from '../queue.ts';
import { firstCandidate } from './candidates.ts';
import { accountOf, type Changes, type QueueRun } from './changes.ts';
import { fillFrom } from './fillFrom.ts';
import { MemberTree } from './memberTree.ts';
import { Scorer } from './scorer.ts';

export class ListedQueue implements Queue {
  private readonly changes: Changes;
  private readonly scorer: Scorer;
  private readonly side: 1 | -1;
  private readonly first: number;
  private readonly random: boolean;
  private readonly member: Uint8Array;
  private readonly tree: MemberTree;
  private candidates = 0;
  private cursor: number;
  /** The account the last walk started from; −1: none has. */
  private start = -1;

  constructor(run: QueueRun, contract: number, side: 1 | -1, changes: Changes) {
    const { world } = run;
    const { ranking } = world.rules.adl;
    this.changes = changes;
    this.scorer = new Scorer(world, run.state, contract);
    this.side = side;
    this.first = firstCandidate(world);
    this.random = ranking.kind === 'listed' && ranking.start === 'random';
    this.member = new Uint8Array(world.accounts);
    for (let account = this.first; account < world.accounts; ) {
      account = this.scorer.next(side, account);
      const { accounts, count } = this.scorer.batch;
      for (let i = 0; i < count; i++) this.member[accounts[i] ?? 0] = 1;
      this.candidates += count;
    }
    this.tree = new MemberTree(this.member);
    changes.read(run);
    this.cursor = run.log.postingCount;
  }

  count(run: QueueRun): number {
    this.sync(run);
    return this.candidates;
  }

  /** Draws a start and advances the generator, when the rule book says so; `peek` and `all` then keep to that start. */
  walk(run: QueueRun, bankrupt: number, visit: Visit): void {
    this.sync(run);
    if (this.candidates === 0) return;
    if (this.random) {
      const generator = new Generator(run.state.generator);
      this.start = this.tree.at(generator.below(this.candidates));
      run.state.generator = generator.state;
    }
    this.follow(this.start, bankrupt, visit);
  }

  /** From the start of the last walk; before the first walk, from the one it would draw. */
  next(run: QueueRun, bankrupt: number, from: number, into: Int32Array): number {
    this.sync(run);
    if (this.candidates === 0 || into.length === 0) return 0;
    const start =
      this.random && this.start < 0
        ? this.tree.at(new Generator(run.state.generator).below(this.candidates))
        : this.start;
    return fillFrom(from, into, (visit) => this.follow(start, bankrupt, visit));
  }

  private follow(start: number, bankrupt: number, visit: Visit): void {
    const { candidates, tree } = this;
    const from = start < 0 ? 0 : tree.before(start);
    let rank = 0;
    for (let i = 0; i < candidates; i++) {
      const account = tree.at((from + i) % candidates);
      if (account === bankrupt) continue;
      rank += 1;
      if (!visit(account, rank, 0)) return;
    }
  }

  private isCandidate(account: number): boolean {
    return this.scorer.one(this.side, account);
  }

  private sync(run: QueueRun): void {
    this.changes.read(run);
    const { postingCount } = run.log;
    for (; this.cursor < postingCount; this.cursor++) {
      const account = accountOf(run, this.cursor);
      if (account < this.first) continue;
      const now = this.isCandidate(account) ? 1 : 0;
      if (now === this.member[account]) continue;
      this.member[account] = now;
      this.candidates += now === 1 ? 1 : -1;
      this.tree.add(account, now === 1 ? 1 : -1);
    }
  }
}
