/** One walk over a step's events, with everybody who watches it looking at each event before and after its postings. */
import type { State } from '../account/state.ts';
import { Code } from '../events.ts';
import { CONTRACT_SPAN, type Log, ROW } from '../log.ts';
import type { Money } from '../money.ts';
import type { World } from '../world.ts';
import { type Breach, breach, type InvariantNumber } from './breach.ts';
import { Replay } from './replay.ts';

/** What must be remembered from before a step; everything else follows from the state after it and the log. */
export interface Facts {
  readonly marks: readonly number[];
  readonly openInterest: readonly number[];
  readonly money: Money;
}

export const factsBefore = (state: State): Facts => ({
  marks: state.markets.map((market) => market.mark),
  openInterest: state.markets.map((market) => market.openInterest),
  money: state.expectedMoney.copy(),
});

/** One event, as the log's columns hold it. */
export interface Scene {
  readonly replay: Replay;
  readonly id: number;
  readonly code: number;
  readonly account: number;
  readonly contract: number;
  /** The five numbers of the row; what they mean is in `events.ts`. */
  readonly numbers: readonly number[];
  /** First extra number; −1: none. */
  readonly counterparty: number;
}

export interface Watcher {
  /** The postings of the event have not been applied yet. */
  readonly before?: (scene: Scene) => void;
  readonly after?: (scene: Scene) => void;
  readonly end?: () => void;
}

export type Report = (number: InvariantNumber, message: string) => void;
export type MakeWatcher = (replay: Replay, report: Report, before: Facts) => Watcher;

/** Reports past this many say nothing new. */
const MOST = 20;

function sceneAt(replay: Replay, id: number): Scene {
  const { rows, extra, extraEnd } = replay.log;
  const at = id * ROW;
  const head = rows[at] ?? 0;
  const code = Math.floor(head / CONTRACT_SPAN);
  const first = id === 0 ? 0 : (extraEnd[id - 1] ?? 0);
  return {
    replay,
    id,
    code,
    account: rows[at + 2] ?? -1,
    contract: head - code * CONTRACT_SPAN - 1,
    numbers: [rows[at + 3] ?? 0, rows[at + 4] ?? 0, rows[at + 5] ?? 0, rows[at + 6] ?? 0, rows[at + 7] ?? 0],
    counterparty: first < (extraEnd[id] ?? 0) ? (extra[first] ?? -1) : -1,
  };
}

/** Walks the step in `log`, which led from `before` to `state`. */
export function watchStep(
  before: Facts,
  world: World,
  state: State,
  log: Log,
  makers: readonly MakeWatcher[],
): readonly Breach[] {
  const breaches: Breach[] = [];
  /** Event the walk is at; −1 after the last. */
  let now = -1;
  const report: Report = (number, message) => {
    const where = now < 0 ? `step ${state.step}` : `step ${state.step}, event ${now}`;
    if (breaches.length < MOST) breaches.push(breach(number, `${where}: ${message}`));
  };
  const replay = new Replay(world, state, log, before.marks, before.openInterest);
  const watchers = makers.map((make) => make(replay, report, before));
  for (let id = 0; id < log.count; id++) {
    const scene = sceneAt(replay, id);
    now = id;
    if (scene.code === Code.markSet) replay.setMark(scene.contract, scene.numbers[0] ?? 0);
    for (const watcher of watchers) watcher.before?.(scene);
    replay.move(id, 1);
    for (const watcher of watchers) watcher.after?.(scene);
  }
  now = -1;
  for (const watcher of watchers) watcher.end?.();
  return breaches;
}
