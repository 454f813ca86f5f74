/** Where the reader stands in what was done: moves in the history, and the picture of every moment of it. */
import type { State } from '#engine/account/state.ts';
import { eventsOf } from '#engine/events.ts';
import type { ExplainView } from '#engine/explain/view.ts';
import type { Loaded } from '#engine/load/scenario.ts';
import { Log } from '#engine/log.ts';
import { resultOf } from '#engine/result.ts';
import { summarise } from '#engine/summary.ts';
import { ticks } from '#engine/units.ts';
import type { Command } from '#protocol/command.ts';
import type { EngineEvent } from '#protocol/event.ts';
import type { Explanation, LineQuantity, QuantityId } from '#protocol/explanation.ts';
import type { Frame, World as WorldMessage } from '#protocol/frame.ts';
import type { Difference, HistoryNode, LedgerRow, RankedFirst, ReplayFile, SafeLeverage } from '#protocol/message.ts';
import type { Result } from '#protocol/result.ts';
import type { Refusal, ScenarioFile } from '#protocol/scenario.ts';
import { compare } from './compare.ts';
import type { Gathered } from './explain/gather.ts';
import { firstOf } from './firstOf.ts';
import { frameOf } from './frame.ts';
import { History, type Node } from './history.ts';
import { ledgerOf } from './ledger.ts';
import type { Explaining } from './parts.ts';
import { type Ranked, rankedFrom } from './ranked.ts';
import { safeLeverage } from './safeLeverage.ts';
import { withScript } from './script.ts';
import { translate } from './translate.ts';
import type { Variant } from './variant.ts';

/** Events sent with a move; the rest is asked for by seeking. */
const MOST_EVENTS = 5000;
const MOST_LEDGER_ROWS = 20_000;
const NO_LOG = new Log();

const refuse = (path: string, found: string, expected: string): Refusal => ({ ok: false, path, found, expected });

export class Session {
  private readonly past: History;
  /** After `event` events of this node's step. */
  private at = { node: 0, event: 0 };

  constructor(variant: Variant) {
    this.past = new History(variant);
  }

  /** What the page is told of the scenario that the cursor is in. */
  get world(): WorldMessage {
    return this.variant().message;
  }

  get variantCount(): number {
    return this.past.variantCount;
  }

  history(): readonly HistoryNode[] {
    return this.past.nodes.map(
      ({ trail: _trail, deleveraged: _deleveraged, liquidated: _liquidated, ...node }) => node,
    );
  }

  /** Everything since the scenario was loaded, on the line to the present node: enough to see a fault again. */
  replay(): ReplayFile {
    return { schema: 1, scenario: this.variant().scenario, commands: this.steps() };
  }

  frame(seq: number): Frame {
    return this.frameAt(seq, this.at);
  }

  /** The picture of any moment: after `event` events of that node's step. */
  frameAt(seq: number, { node: id, event: upTo }: { readonly node: number; readonly event: number }): Frame {
    const node = this.past.node(id);
    return this.look(node, upTo, (state, log, event) =>
      this.picture(seq, node, state, log, { node: id, step: node.step, event, events: node.events }, false),
    );
  }

  /** From the first node of the present variant to where the cursor stands, and how much of each has happened. */
  line(): { readonly node: number; readonly event: number }[] {
    return this.past
      .line(this.at.node)
      .map(({ id, events }) => (id === this.at.node ? this.at : { node: id, event: events }));
  }

  /** Events of the cursor's step. */
  events(): EngineEvent[] {
    return this.eventsAt(this.at.node);
  }

  eventsAt(id: number): EngineEvent[] {
    const node = this.past.node(id);
    return this.look(node, node.events, (_state, log) => eventsOf(log, 0, Math.min(MOST_EVENTS, node.events)));
  }

  preview(seq: number, contract: number, price: number): Frame | Refusal {
    const base = this.base();
    const { exchange } = this.past.variantOf(base);
    const commands: Command[] = [{ kind: 'setIndexPrice', contract, price: ticks(price) }];
    const from = this.past.state(base.id);
    const refusal = exchange.refusal(from, commands);
    if (refusal !== null) return refusal;
    const shock = { ...base, parent: base.id, step: base.step + 1, commands, events: Number.POSITIVE_INFINITY };
    return this.look(shock, shock.events, (state, log, event) =>
      this.picture(seq, shock, state, log, { node: base.id, step: shock.step, event, events: event }, true),
    );
  }

  commit(commands: readonly Command[]): Refusal | null {
    const base = this.base();
    const refusal = this.past.variantOf(base).exchange.refusal(this.past.state(base.id), commands);
    if (refusal !== null) return refusal;
    this.standAtEnd(this.past.commit(base, commands, base.planned));
    return null;
  }

  /** Commits the next planned step; refused when the plan is over. */
  advance(): Refusal | null {
    const base = this.base();
    const { plan } = this.past.variantOf(base).loaded;
    const next = plan[base.planned];
    if (next === undefined)
      return refuse('advance', `step ${base.planned + 1}`, `one of the ${plan.length} planned steps`);
    // The same step may have been taken already: walking on is not a branch.
    const taken = this.past.nodes.find((node) => node.parent === base.id && node.planned === base.planned + 1);
    this.standAtEnd(taken ?? this.past.commit(base, next.commands, base.planned + 1));
    return null;
  }

  seek(id: number, event?: number): Refusal | null {
    const found = this.past.nodes[id];
    if (found === undefined) return refuse('seek.node', String(id), `a node from 0 to ${this.past.nodes.length - 1}`);
    const to = event ?? found.events;
    if (!Number.isSafeInteger(to) || to < 0 || to > found.events)
      return refuse('seek.event', String(event), `0 to ${found.events}`);
    this.at = { node: id, event: to };
    return null;
  }

  /**
   * A changed scenario as a branch: the steps on the cursor's line are taken again in it, up to one that it refuses or
   * that names an account it has not.
   */
  vary(variant: Variant): Refusal | null {
    const { loaded } = this.variant();
    const line = this.past.line(this.base().id).slice(1);
    this.takeAgain(this.past.root(variant), line, loaded);
    return null;
  }

  /** Who would be picked first after the same steps in a changed scenario, beside this one: nothing here changes. */
  rankedFirst(variant: Variant, explaining: Explaining): RankedFirst | null {
    const beside = new Session(variant);
    beside.takeAgain(beside.past.node(0), this.past.line(this.base().id).slice(1), this.variant().loaded);
    return firstOf(beside.frame(0), (quantity) => beside.explain(quantity, explaining));
  }

  private takeAgain(root: Node, line: readonly Node[], from: Loaded): void {
    const { loaded, exchange } = this.past.variantOf(root);
    let node = root;
    for (const { commands, planned } of line) {
      const again = commands.map((command) => translate(command, from, loaded)).filter((one) => one !== null);
      if (again.length < commands.length) break;
      if (exchange.refusal(this.past.state(node.id), again) !== null) break;
      node = this.past.commit(node, again, planned);
    }
    this.standAtEnd(node);
  }

  compare(node: number, against: number): readonly Difference[] | Refusal {
    for (const id of [node, against])
      if (this.past.nodes[id] === undefined)
        return refuse('compare', String(id), `a node from 0 to ${this.past.nodes.length - 1}`);
    return compare(this.past, node, against);
  }

  ledger(): { readonly rows: readonly LedgerRow[]; readonly complete: boolean } {
    const rows: LedgerRow[] = [];
    for (const node of this.past.line(this.at.node)) {
      const events = node.id === this.at.node ? this.at.event : node.events;
      if (events === 0) continue;
      const room = MOST_LEDGER_ROWS - rows.length;
      if (room <= 0) break;
      rows.push(...this.look(node, events, (_state, log, upTo) => ledgerOf(log, upTo, node.id, node.step, room)));
    }
    return { rows, complete: rows.length < MOST_LEDGER_ROWS };
  }

  safeLeverage(account: number, contract: number): SafeLeverage | Refusal {
    const answer = safeLeverage(this.variant(), account, contract, this.steps());
    return (
      answer ?? refuse('safeLeverage.account', String(account), 'an account that the scenario names, with a position')
    );
  }

  explain(quantity: QuantityId, explaining: Explaining): Explanation | Refusal {
    const { explain, explainLine, isLineQuantity } = explaining;
    const node = this.node();
    const { event: here } = this.at;
    // An event still to come is explained as of the moment it has happened.
    const to = quantity.of === 'event' && quantity.event >= here ? quantity.event + 1 : here;
    const events = Number.isSafeInteger(to) && to <= node.events ? to : here;
    const gathered = isLineQuantity(quantity) ? this.gathered(node, quantity, explaining) : null;
    return this.look(node, events, (state, log, at) => {
      const view = this.explainView(node, state, log, at);
      if (gathered === null || !isLineQuantity(quantity)) return explain(view, quantity);
      const now = summarise(view.world, log, at).deleveraged;
      return explainLine({ ...gathered, view, closed: [...gathered.closed, now] }, quantity);
    });
  }

  queue(contract: number, side: 'long' | 'short', from: number, count: number): Ranked | Refusal {
    const { world } = this.variant().loaded;
    if (world.contracts[contract] === undefined)
      return refuse('queue.contract', String(contract), `a contract from 0 to ${world.contracts.length - 1}`);
    return this.look(this.node(), this.at.event, (state) =>
      rankedFrom(world, state, contract, side === 'long' ? 1 : -1, from, count),
    );
  }

  /** The outcome of the run so far, and the scenario with what was done as its script. */
  result(): { result: Result; scenario: ScenarioFile } {
    const { exchange, scenario, loaded } = this.variant();
    const steps = this.steps();
    return { result: resultOf(exchange, scenario, steps), scenario: withScript(loaded.world, scenario, steps) };
  }

  private explainView(node: Node, state: State, log: Log, events: number): ExplainView {
    const { loaded, scenario } = this.past.variantOf(node);
    const contractText = scenario.contracts.map(({ tickSize, lotSize }) => ({ tickSize, lotSize }));
    return { world: loaded.world, state, log, events, contractText, atom: scenario.atom };
  }

  private gathered(node: Node, quantity: LineQuantity, { explain, gather }: Explaining): Gathered {
    const moved = quantity.of === 'ledger' || quantity.of === 'movement';
    return gather(this.past, node, quantity, {
      ledger: moved ? this.ledger().rows : [],
      leverage: (account, contract) => this.safeLeverage(account, contract),
      at: (end, asked) =>
        this.look(end, end.events, (state, log, at) => explain(this.explainView(end, state, log, at), asked)),
    });
  }

  private node(): Node {
    return this.past.node(this.at.node);
  }

  private variant(): Variant {
    return this.past.variantOf(this.node());
  }

  private standAtEnd(node: Node): void {
    this.at = { node: node.id, event: node.events };
  }

  /** The node from which the next step starts: standing before a step's first event is standing at its parent. */
  private base(): Node {
    const node = this.node();
    return this.at.event === 0 && node.events > 0 ? this.past.node(node.parent) : node;
  }

  private steps(): (readonly Command[])[] {
    return this.past
      .line(this.at.node)
      .slice(1)
      .map((node) => node.commands);
  }

  /** Runs a node's step again up to an event and reads what there is then. */
  private look<T>(node: Node, events: number, read: (state: State, log: Log, events: number) => T): T {
    const { exchange } = this.past.variantOf(node);
    if (node.events === 0) return read(exchange.initial, NO_LOG, 0);
    const from = this.past.state(node.parent);
    if (events === 0) return read(from, NO_LOG, 0);
    const seen: T[] = [];
    exchange.stepTo(from, node.commands, events, (state, at) => {
      seen.push(read(state, exchange.log, at));
    });
    const [first] = seen;
    if (first === undefined) throw new Error('a step was run and not seen');
    return first;
  }

  private picture(seq: number, node: Node, state: State, log: Log, cursor: Frame['cursor'], preview: boolean): Frame {
    const before = node.events === 0 ? [] : this.past.line(node.parent);
    const { exchange, loaded } = this.past.variantOf(node);
    return frameOf(
      {
        world: loaded.world,
        state,
        log,
        events: cursor.event,
        cursor,
        preview,
        digest: node.events === 0 ? exchange.initial.digest : this.past.state(node.parent).digest,
        trails: before.map(({ trail }) => trail),
        earlier: before.map(({ deleveraged }) => deleveraged),
      },
      seq,
    );
  }
}
