/** Replay, checkpoints, previews, and the fold of postings: what time travel rests on (invariant 8). */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyState, type State } from '#engine/account/state.ts';
import { digestLog, digestText } from '#engine/digest.ts';
import { postingAt } from '#engine/events.ts';
import type { Log } from '#engine/log.ts';
import { ticks } from '#engine/units.ts';
import type { Command } from '#protocol/command.ts';
import { world } from '../arbitraries/worlds.ts';
import { admitted, type Opened, open } from '../play.ts';
import { runs, TIMEOUT } from './settings.ts';
import { snapshot } from './snapshot.ts';

/** Runs the plan once and keeps the commands that were carried out, with a checkpoint before each step. */
function record({ exchange, plan }: Opened): {
  readonly commands: readonly (readonly Command[])[];
  readonly checkpoints: readonly State[];
  readonly final: State;
} {
  const state = copyState(exchange.initial);
  const commands: (readonly Command[])[] = [];
  const checkpoints: State[] = [];
  for (const planned of plan) {
    checkpoints.push(copyState(state));
    const accepted = admitted(exchange, state, planned);
    commands.push(accepted);
    exchange.step(state, accepted);
  }
  return { commands, checkpoints, final: state };
}

it('replaying from the start, or from any checkpoint, gives the same digest and state', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(world(), fc.nat(), (scenario, choice) => {
      const { commands, checkpoints, final } = record(open(scenario));
      const at = choice % commands.length;
      for (const from of [0, at]) {
        // A new exchange: nothing may live on outside the state.
        const { exchange } = open(scenario);
        const state = from === 0 ? copyState(exchange.initial) : copyState(checkpoints[from] ?? exchange.initial);
        for (const step of commands.slice(from)) exchange.step(state, step);
        expect(snapshot(state)).toEqual(snapshot(final));
      }
    }),
    runs(300, 3_001),
  );
});

it('a preview changes nothing, and committing after it is committing', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(world(), fc.integer({ min: 1, max: 2_000 }), (scenario, price) => {
      const { commands, final } = record(open(scenario));
      const { exchange } = open(scenario);
      const state = copyState(exchange.initial);
      for (const [number, step] of commands.entries()) {
        const before = snapshot(state);
        // A preview of something else first: a drag passes over prices that are never committed.
        const elsewhere = exchange.world.contracts.map(
          (_, contract): Command => ({ kind: 'setIndexPrice', contract, price: ticks(price) }),
        );
        const previews: readonly (readonly Command[])[] = number % 3 === 0 ? [elsewhere, step] : [step];
        for (const preview of previews) exchange.stepTo(state, preview, Number.POSITIVE_INFINITY, () => {});
        expect(snapshot(state)).toEqual(before);
        exchange.step(state, step);
      }
      expect(snapshot(state)).toEqual(snapshot(final));
    }),
    runs(120, 3_002),
  );
});

/** Lots, cost, margins and cash by posting alone. */
function fold(state: State, log: Log, isolated: State, events = log.count): void {
  const postings = events === 0 ? 0 : (log.postingEnd[events - 1] ?? 0);
  for (let i = 0; i < postings; i++) {
    const { account, contract, lots, cost, cash } = postingAt(log, i);
    const positions = state.markets[contract]?.positions;
    let pocket = state.cash;
    if (positions !== undefined) {
      positions.lots[account] = (positions.lots[account] ?? 0) + lots;
      positions.cost[account] = (positions.cost[account] ?? 0) + cost;
      const own = isolated.markets[contract]?.positions.isolated?.[account] === 1;
      if (own && positions.margin !== null) pocket = positions.margin;
    }
    pocket[account] = (pocket[account] ?? 0) + cash;
  }
}

const columns = (state: State): unknown => [
  Array.from(state.cash),
  ...state.markets.map(({ positions: { lots, cost, margin } }) => [
    Array.from(lots),
    Array.from(cost),
    margin === null ? null : Array.from(margin),
  ]),
];

it('the postings folded give the state, after every step and at any event', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(world(), fc.nat(), (scenario, choice) => {
      const { exchange, plan } = open(scenario);
      const state = copyState(exchange.initial);
      const folded = copyState(exchange.initial);
      const { exchange: twin } = open(scenario);
      for (const planned of plan) {
        const commands = admitted(exchange, state, planned);
        const from = copyState(state);
        exchange.step(state, commands);
        const at = 1 + (choice % exchange.log.count);
        fold(folded, exchange.log, exchange.initial);
        expect(columns(folded)).toEqual(columns(state));
        twin.stepTo(from, commands, at, (then, events) => {
          const half = copyState(from);
          fold(half, twin.log, exchange.initial, events);
          expect(columns(half)).toEqual(columns(then));
        });
      }
    }),
    runs(200, 3_003),
  );
});

it('the digest tells apart logs that differ in one number', () => {
  fc.assert(
    fc.property(world({ steps: fc.constant(2) }), fc.nat(), (scenario, choice) => {
      const { exchange, plan } = open(scenario);
      const state = copyState(exchange.initial);
      exchange.step(state, admitted(exchange, state, plan[0] ?? []));
      const { log } = exchange;
      const lanes = Uint32Array.of(1, 2, 3, 4);
      const same = lanes.slice();
      digestLog(lanes, log);
      digestLog(same, log);
      expect(digestText(lanes)).toBe(digestText(same));
      const place = choice % (log.count * 8);
      log.rows[place] = (log.rows[place] ?? 0) + 1;
      const changed = Uint32Array.of(1, 2, 3, 4);
      digestLog(changed, log);
      expect(digestText(changed)).not.toBe(digestText(lanes));
    }),
    runs(50, 3_004),
  );
});
