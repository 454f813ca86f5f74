/**
 * What was done, as a tree: every committed step is a node, a commit in the past makes a branch, a changed scenario
 * makes a branch that starts with a node of its own. States are kept at nodes (all of a small world's, every sixteenth
 * of a large one's) and found again by running the steps between.
 */
import { copyState, type State } from '#engine/account/state.ts';
import { digestText } from '#engine/digest.ts';
import { Code, codeAt } from '#engine/events.ts';
import { fundBalance } from '#engine/fund/fund.ts';
import { Log } from '#engine/log.ts';
import { summarise } from '#engine/summary.ts';
import type { World } from '#engine/world.ts';
import type { Command } from '#protocol/command.ts';
import type { DeleveragedSummary } from '#protocol/frame.ts';
import type { HistoryNode } from '#protocol/message.ts';
import { GrowingRows, type Rows } from '#protocol/rows.ts';
import type { Variant } from './variant.ts';

/** What the page's lines are drawn from: one number per node, per contract or fund. */
export interface Trail {
  readonly marks: readonly number[];
  readonly indices: readonly number[];
  readonly funds: readonly number[];
}

interface Liquidated {
  readonly account: number;
  readonly contract: number;
  readonly lots: number;
}

export interface Node extends HistoryNode {
  readonly trail: Trail;
  /** What ADL did in this step; a haircut has no lots. */
  readonly deleveraged: Rows<DeleveragedSummary>;
  /** Lots closed by liquidation in this step, unsigned. */
  readonly liquidated: Rows<Liquidated>;
}

/** Worlds with more positions than this keep a state only at every sixteenth node. */
const KEEP_ALL = 50_000;
const SPARSE = 16;
/** Positions of all kept states together. Beyond, every second of them is let go, and found again by running steps. */
const MOST_KEPT = 5_000_000;

const NO_LOG = new Log();
const NO_MARKERS: HistoryNode['markers'] = { liquidation: -1, unfilled: -1, fundExhausted: -1, adl: -1 };

function markersOf(log: Log): HistoryNode['markers'] {
  const markers = { ...NO_MARKERS };
  for (let id = 0; id < log.count; id++) {
    const code = codeAt(log, id);
    if (code === Code.liquidationStarted && markers.liquidation < 0) markers.liquidation = id;
    else if (code === Code.liquidationUnfilled && markers.unfilled < 0) markers.unfilled = id;
    else if (code === Code.fundExhausted && markers.fundExhausted < 0) markers.fundExhausted = id;
    else if (code === Code.adlTriggered && markers.adl < 0) markers.adl = id;
  }
  return markers;
}

const trailOf = (world: World, state: State): Trail => ({
  marks: state.markets.map((market) => market.mark),
  indices: state.markets.map((market) => market.index),
  funds: state.funds.map((fund) => fundBalance(world, state, fund.account)),
});

/** What a step closed against somebody's will. */
function closedBy(world: World, log: Log): Pick<Node, 'deleveraged' | 'liquidated'> {
  const { deleveraged, liquidations } = summarise(world, log);
  const liquidated = new GrowingRows<Liquidated>(['account', 'contract', 'lots']);
  const account = liquidations.place('account');
  const contract = liquidations.place('contract');
  const lots = (['filled', 'takenOver', 'deleveraged'] as const).map((field) => liquidations.place(field));
  for (let from = 0; from < liquidations.cells.length; from += liquidations.stride) {
    const cell = (field: number) => liquidations.cells[from + field] ?? 0;
    const to = liquidated.add();
    liquidated.cells[to] = cell(account);
    liquidated.cells[to + 1] = cell(contract);
    liquidated.cells[to + 2] = lots.reduce((sum, field) => sum + cell(field), 0);
  }
  return { deleveraged, liquidated: liquidated.done() };
}

const sizeOf = ({ exchange: { world } }: Variant): number => world.accounts * world.contracts.length;

export class History {
  readonly nodes: Node[] = [];
  private readonly states: (State | null)[] = [];
  private readonly variants: Variant[] = [];
  /** The state that was found or made last: what comes next mostly starts there. */
  private last: { readonly id: number; readonly state: State } | null = null;
  /** States are kept at nodes whose number this divides. */
  private spacing: number;
  private kept = 0;
  private readonly mostKept: number;

  constructor(first: Variant, mostKept: number = MOST_KEPT) {
    this.mostKept = mostKept;
    this.spacing = sizeOf(first) <= KEEP_ALL ? 1 : SPARSE;
    this.root(first);
  }

  node(id: number): Node {
    const node = this.nodes[id];
    if (node === undefined) throw new RangeError(`no node ${id}`);
    return node;
  }

  variantOf(node: Node): Variant {
    const variant = this.variants[node.variant];
    if (variant === undefined) throw new RangeError(`no variant ${node.variant}`);
    return variant;
  }

  /** Number of the next variant. */
  get variantCount(): number {
    return this.variants.length;
  }

  /** Adds the first node of a variant: its scenario as loaded. */
  root(variant: Variant): Node {
    const { exchange, number, name } = variant;
    this.variants.push(variant);
    const node: Node = {
      id: this.nodes.length,
      parent: number === 0 ? -1 : 0,
      step: 0,
      events: 0,
      digest: digestText(exchange.initial.digest),
      planned: 0,
      commands: [],
      variant: number,
      name,
      markers: NO_MARKERS,
      trail: trailOf(exchange.world, exchange.initial),
      ...closedBy(exchange.world, NO_LOG),
    };
    this.nodes.push(node);
    this.states.push(exchange.initial);
    return node;
  }

  /** The state at the end of a node's step. Not to be changed: copy it first. */
  state(id: number): State {
    const again: Node[] = [];
    let at = id;
    for (;;) {
      const known = this.last?.id === at ? this.last.state : this.states[at];
      if (known) {
        if (again.length === 0) return known;
        const state = copyState(known);
        for (const node of again.reverse()) this.variantOf(node).exchange.step(state, node.commands);
        this.last = { id, state };
        return state;
      }
      const node = this.node(at);
      again.push(node);
      at = node.parent;
    }
  }

  /** Runs a step after `parent` and adds it as a node. */
  commit(parent: Node, commands: readonly Command[], planned: number): Node {
    const { exchange } = this.variantOf(parent);
    const { world, log } = exchange;
    const state = copyState(this.state(parent.id));
    exchange.step(state, commands);
    const node: Node = {
      id: this.nodes.length,
      parent: parent.id,
      step: state.step,
      events: log.count,
      digest: digestText(state.digest),
      planned,
      commands,
      variant: parent.variant,
      name: null,
      markers: markersOf(log),
      trail: trailOf(world, state),
      ...closedBy(world, log),
    };
    this.nodes.push(node);
    this.last = { id: node.id, state };
    const keep = node.id % this.spacing === 0;
    this.states.push(keep ? state : null);
    if (keep) this.kept += sizeOf(this.variantOf(node));
    this.makeRoom();
    return node;
  }

  /** The first state of each variant stays: everything else can be run again from there. */
  private makeRoom(): void {
    while (this.kept > this.mostKept && this.spacing < this.nodes.length) {
      this.spacing *= 2;
      for (const node of this.nodes) {
        if (node.events === 0 || node.id % this.spacing === 0 || this.states[node.id] === null) continue;
        this.states[node.id] = null;
        this.kept -= sizeOf(this.variantOf(node));
      }
    }
  }

  /** Nodes from the first of its variant to `id`. */
  line(id: number): Node[] {
    const line: Node[] = [];
    let node = this.node(id);
    for (;;) {
      line.push(node);
      if (node.events === 0) return line.reverse();
      node = this.node(node.parent);
    }
  }
}
