/** One loaded scenario: its exchange, its history, and where the reader stands in it. Answers with frames and events. */

import type { State } from '#engine/account/state.ts';
import { QueueCache, queueFor } from '#engine/adl/queue.ts';
import { eventsOf } from '#engine/events.ts';
import { Exchange } from '#engine/exchange.ts';
import { type ExplainView, explain } from '#engine/explain/explain.ts';
import type { Loaded } from '#engine/load/scenario.ts';
import { Log } from '#engine/log.ts';
import { resultOf } from '#engine/result.ts';
import { Touched } from '#engine/run.ts';
import { ticks } from '#engine/units.ts';
import type { Command } from '#protocol/command.ts';
import type { EngineEvent } from '#protocol/event.ts';
import type { Explanation, QuantityId } from '#protocol/explanation.ts';
import type { Frame, World as WorldMessage } from '#protocol/frame.ts';
import type { HistoryNode, ReplayFile } from '#protocol/message.ts';
import type { Result } from '#protocol/result.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Refusal, ScenarioFile } from '#protocol/scenario.ts';
import { frameOf } from './frame.ts';
import { History, type Node } from './history.ts';
import { withScript } from './script.ts';
import { worldMessage } from './world.ts';

/** Events sent with a move; the rest is asked for by seeking. */
const MOST_EVENTS = 5000;
const NO_LOG = new Log();

const refuse = (path: string, found: string, expected: string): Refusal => ({ ok: false, path, found, expected });

export class Session {
  readonly world: WorldMessage;
  private readonly scenario: ScenarioFile;
  private readonly loaded: Loaded;
  private readonly exchange: Exchange;
  private readonly past: History;
  /** Where the reader stands: after `event` events of this node's step. */
  private at = { node: 0, event: 0 };

  constructor(loaded: Loaded, scenario: ScenarioFile, rules: RuleBook) {
    this.loaded = loaded;
    this.scenario = scenario;
    this.exchange = new Exchange(loaded.world, loaded.state);
    this.past = new History(this.exchange);
    this.world = worldMessage(loaded, scenario, rules);
  }

  history(): readonly HistoryNode[] {
    return this.past.nodes.map(({ trail: _trail, ...node }) => node);
  }

  /** Everything since the scenario was loaded, on the line to the present node: enough to see a fault again. */
  replay(): ReplayFile {
    return {
      schema: 1,
      scenario: this.scenario,
      commands: this.past
        .line(this.at.node)
        .slice(1)
        .map((node) => node.commands),
    };
  }

  /** The node from which the next shock starts: standing before a step's first event is standing at its parent. */
  private base(): Node {
    const node = this.past.node(this.at.node);
    return this.at.event === 0 && node.parent >= 0 ? this.past.node(node.parent) : node;
  }

  frame(seq: number): Frame {
    const node = this.past.node(this.at.node);
    if (node.parent < 0) return this.rootFrame(seq);
    return this.look(node.parent, node.commands, this.at.event, (state, events) =>
      this.picture(
        seq,
        node.parent,
        state,
        events,
        { node: node.id, step: node.step, event: events, events: node.events },
        false,
      ),
    );
  }

  /** Events of the cursor's step. */
  events(): EngineEvent[] {
    const node = this.past.node(this.at.node);
    if (node.parent < 0) return [];
    return this.look(node.parent, node.commands, node.events, () =>
      eventsOf(this.exchange.log, 0, Math.min(MOST_EVENTS, node.events)),
    );
  }

  preview(seq: number, contract: number, price: number): Frame | Refusal {
    const base = this.base();
    const commands: Command[] = [{ kind: 'setIndexPrice', contract, price: ticks(price) }];
    const refusal = this.exchange.refusal(this.past.state(base.id), commands);
    if (refusal !== null) return refusal;
    return this.look(base.id, commands, Number.POSITIVE_INFINITY, (state, events) =>
      this.picture(seq, base.id, state, events, { node: base.id, step: base.step + 1, event: events, events }, true),
    );
  }

  commit(commands: readonly Command[]): Refusal | null {
    const base = this.base();
    const refusal = this.exchange.refusal(this.past.state(base.id), commands);
    if (refusal !== null) return refusal;
    const node = this.past.commit(base.id, commands, base.planned);
    this.at = { node: node.id, event: node.events };
    return null;
  }

  /** Commits the next planned step; refused when the plan is over. */
  advance(): Refusal | null {
    const base = this.base();
    const next = this.loaded.plan[base.planned];
    if (next === undefined)
      return refuse('advance', `step ${base.planned + 1}`, `one of the ${this.loaded.plan.length} planned steps`);
    // The same step may have been taken already: walking on is not a branch.
    const taken = this.past.nodes.find((node) => node.parent === base.id && node.planned === base.planned + 1);
    const node = taken ?? this.past.commit(base.id, next.commands, base.planned + 1);
    this.at = { node: node.id, event: node.events };
    return null;
  }

  seek(node: number, event?: number): Refusal | null {
    const found = this.past.nodes[node];
    if (found === undefined) return refuse('seek.node', String(node), `a node from 0 to ${this.past.nodes.length - 1}`);
    const to = event ?? found.events;
    if (!Number.isSafeInteger(to) || to < 0 || to > found.events)
      return refuse('seek.event', String(event), `0 to ${found.events}`);
    this.at = { node, event: to };
    return null;
  }

  explain(quantity: QuantityId): Explanation | Refusal {
    const node = this.past.node(this.at.node);
    const view = (state: State, log: Log, events: number): ExplainView => ({
      world: this.loaded.world,
      state,
      log,
      events,
      contractText: this.scenario.contracts.map(({ tickSize, lotSize }) => ({ tickSize, lotSize })),
      atom: this.scenario.atom,
    });
    if (node.parent < 0) return explain(view(this.past.state(0), NO_LOG, 0), quantity);
    return this.look(node.parent, node.commands, this.at.event, (state, events) =>
      explain(view(state, this.exchange.log, events), quantity),
    );
  }

  queue(
    contract: number,
    side: 'long' | 'short',
    from: number,
    count: number,
  ): { accounts: number[]; scores: number[]; count: number } | Refusal {
    if (this.loaded.world.contracts[contract] === undefined)
      return refuse('queue.contract', String(contract), 'a contract of the scenario');
    const accounts: number[] = [];
    const scores: number[] = [];
    const read = (state: State) => {
      const run = {
        world: this.loaded.world,
        state,
        log: new Log(),
        touched: new Touched(0),
        queues: new QueueCache(),
        fundLoss: new Map(),
        liquidatedNotional: new Map(),
      };
      const queue = queueFor(run, contract, side === 'long' ? 1 : -1);
      queue.walk(run, -1, (account, rank, score) => {
        if (rank > from) {
          accounts.push(account);
          scores.push(score);
        }
        return accounts.length < count;
      });
      return queue.count(run);
    };
    const node = this.past.node(this.at.node);
    const total =
      node.parent < 0 ? read(this.past.state(0)) : this.look(node.parent, node.commands, this.at.event, read);
    return { accounts, scores, count: total };
  }

  /** The outcome of the run so far, from the scenario as loaded to the cursor's node. */
  result(): { result: Result; scenario: ScenarioFile } {
    const steps = this.past
      .line(this.at.node)
      .slice(1)
      .map((node) => node.commands);
    return {
      result: resultOf(this.exchange, this.scenario, steps),
      scenario: withScript(this.loaded.world, this.scenario, steps),
    };
  }

  private rootFrame(seq: number): Frame {
    return frameOf(
      {
        world: this.loaded.world,
        state: this.exchange.initial,
        log: NO_LOG,
        events: 0,
        cursor: { node: 0, step: 0, event: 0, events: 0 },
        preview: false,
        digest: this.exchange.initial.digest,
        trails: [],
      },
      seq,
    );
  }

  private look<T>(
    parent: number,
    commands: readonly Command[],
    events: number,
    read: (state: State, events: number) => T,
  ): T {
    const seen: T[] = [];
    const see = (state: State, at: number) => {
      seen.push(read(state, at));
    };
    if (events === 0) {
      this.exchange.log.reset();
      see(this.past.state(parent), 0);
    } else this.exchange.stepTo(this.past.state(parent), commands, events, see);
    const [first] = seen;
    if (first === undefined) throw new Error('a step was run and not seen');
    return first;
  }

  private picture(
    seq: number,
    parent: number,
    state: State,
    events: number,
    cursor: Frame['cursor'],
    preview: boolean,
  ): Frame {
    return frameOf(
      {
        world: this.loaded.world,
        state,
        log: this.exchange.log,
        events,
        cursor,
        preview,
        digest: this.past.state(parent).digest,
        trails: this.past.line(parent).map((node) => node.trail),
      },
      seq,
    );
  }
}
