/**
 * What was done, as a tree: every committed step is a node, a commit in the past makes a branch. States are kept at
 * nodes (all of a small world's, every sixteenth of a large one's) and found again by running the steps between.
 */

import { copyState, type State } from '#engine/account/state.ts';
import { digestText } from '#engine/digest.ts';
import { Code, codeAt } from '#engine/events.ts';
import type { Exchange } from '#engine/exchange.ts';
import { fundBalance } from '#engine/fund/fund.ts';
import type { Log } from '#engine/log.ts';
import type { Command } from '#protocol/command.ts';
import type { HistoryNode } from '#protocol/message.ts';

/** What the page's lines are drawn from: one number per node, per contract or fund. */
export interface Trail {
  readonly marks: readonly number[];
  readonly indices: readonly number[];
  readonly funds: readonly number[];
}

export interface Node extends HistoryNode {
  readonly trail: Trail;
}

/** Worlds with more positions than this keep a state only at every sixteenth node. */
const KEEP_ALL = 50_000;
const SPARSE = 16;

function markersOf(log: Log): HistoryNode['markers'] {
  const markers = { liquidation: -1, unfilled: -1, fundExhausted: -1, adl: -1 };
  for (let id = 0; id < log.count; id++) {
    const code = codeAt(log, id);
    if (code === Code.liquidationStarted && markers.liquidation < 0) markers.liquidation = id;
    else if (code === Code.liquidationUnfilled && markers.unfilled < 0) markers.unfilled = id;
    else if (code === Code.fundExhausted && markers.fundExhausted < 0) markers.fundExhausted = id;
    else if (code === Code.adlTriggered && markers.adl < 0) markers.adl = id;
  }
  return markers;
}

export class History {
  readonly nodes: Node[] = [];
  private readonly states: (State | null)[] = [];
  private readonly exchange: Exchange;

  constructor(exchange: Exchange) {
    this.exchange = exchange;
    this.nodes.push({
      id: 0,
      parent: -1,
      step: 0,
      events: 0,
      digest: digestText(exchange.initial.digest),
      planned: 0,
      commands: [],
      markers: { liquidation: -1, unfilled: -1, fundExhausted: -1, adl: -1 },
      trail: this.trailOf(exchange.initial),
    });
    this.states.push(exchange.initial);
  }

  node(id: number): Node {
    const node = this.nodes[id];
    if (node === undefined) throw new RangeError(`no node ${id}`);
    return node;
  }

  /** The state at the end of a node's step. Not to be changed: copy it first. */
  state(id: number): State {
    const kept = this.states[id];
    if (kept !== null && kept !== undefined) return kept;
    const node = this.node(id);
    const state = copyState(this.state(node.parent));
    this.exchange.step(state, node.commands);
    return state;
  }

  /** Runs a step after `parent` and adds it as a node. */
  commit(parent: number, commands: readonly Command[], planned: number): Node {
    const state = copyState(this.state(parent));
    this.exchange.step(state, commands);
    const { log, world } = this.exchange;
    const node: Node = {
      id: this.nodes.length,
      parent,
      step: state.step,
      events: log.count,
      digest: digestText(state.digest),
      planned,
      commands,
      markers: markersOf(log),
      trail: this.trailOf(state),
    };
    this.nodes.push(node);
    const keep = world.accounts * world.contracts.length <= KEEP_ALL || node.id % SPARSE === 0;
    this.states.push(keep ? state : null);
    return node;
  }

  /** Nodes from the root to `id`. */
  line(id: number): Node[] {
    const line: Node[] = [];
    for (let at = id; at >= 0; at = this.node(at).parent) line.push(this.node(at));
    return line.reverse();
  }

  private trailOf(state: State): Trail {
    return {
      marks: state.markets.map((market) => market.mark),
      indices: state.markets.map((market) => market.index),
      funds: state.funds.map((fund) => fundBalance(this.exchange.world, state, fund.account)),
    };
  }
}
