/** Target E7: many small shocks, as a Monte Carlo study makes them: 100 accounts, 60 steps of a random path each. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { canonical } from '#content/rulebooks/canonical.ts';
import { copyState } from '#engine/account/state.ts';
import { Exchange } from '#engine/exchange.ts';
import { Generator } from '#engine/rng.ts';
import type { Ticks } from '#protocol/units.ts';
import { buildMassShock, startMark } from '#testing/builders/massShock.ts';
import { referenceOf } from '#testing/reference/exchange.ts';
import { referenceStep } from '#testing/reference/step.ts';
import { alternate, timed } from './measure.ts';
import { median, type Row, ratioRow } from './row.ts';

const ACCOUNTS = 100;
const STEPS = 60;

const world = () => buildMassShock({ accounts: ACCOUNTS, seed: 17, rules: canonical, book: 'thin' });

/** Marks of a random walk of up to 1 % a step, ticks. */
function randomPath(seed: number): number[] {
  const generator = new Generator(seed);
  let mark = startMark;
  return Array.from({ length: STEPS }, () => {
    mark += Math.round((mark * (generator.below(2_001) - 1_000)) / 100_000);
    return mark;
  });
}

/** Walks paths from the same first state. */
class SmallShocks {
  private readonly exchange: Exchange;

  constructor() {
    const built = world();
    this.exchange = new Exchange(built.world, built.state);
  }

  /** Runs one path and returns its digest's first word. */
  run(seed: number): number {
    const state = copyState(this.exchange.initial);
    for (const price of randomPath(seed))
      this.exchange.step(state, [{ kind: 'setIndexPrice', contract: 0, price: price as Ticks }]);
    return state.digest[0] ?? 0;
  }
}

export function benchSmall(quick: boolean): Row[] {
  const shocks = new SmallShocks();
  const built = world();
  for (let seed = 0; seed < 2_000; seed++) shocks.run(seed);
  let path = 0;
  const engine = () => timed(() => shocks.run(path++));
  const reference = () => {
    const exchange = referenceOf(built);
    const marks = randomPath(path);
    return timed(() => {
      for (const mark of marks) referenceStep(exchange, mark);
    });
  };
  const [ours = 0, theirs = 0] = alternate({ warmUp: 3, measured: quick ? 21 : 101 }, [engine, reference]);
  return [
    ratioRow('E7 path of 60 steps, 100 accounts, against decimal.js (ms)', ours, theirs, {
      kind: 'timesFaster',
      times: 50,
    }),
  ];
}

/** What a worker is told: the paths it walks. */
export interface PathRange {
  readonly from: number;
  readonly to: number;
}

/** A worker's whole work: warms up, says so, walks each range it is sent, says when it is done. */
export function walkPaths(port: {
  postMessage(value: unknown): void;
  on(name: 'message', hear: (range: PathRange) => void): void;
}): void {
  const shocks = new SmallShocks();
  for (let seed = 0; seed < 2_000; seed++) shocks.run(seed);
  port.on('message', ({ from, to }) => {
    for (let seed = from; seed < to; seed++) shocks.run(seed);
    port.postMessage('done');
  });
  port.postMessage('ready');
}

/** The worker's next message; what goes wrong in it ends the program. */
const heard = (worker: Worker): Promise<void> =>
  new Promise((resolve) => {
    worker.once('message', () => resolve());
  });

/** Milliseconds until all paths are walked, shared evenly. */
async function share(workers: readonly Worker[], paths: number): Promise<number> {
  const start = performance.now();
  const each = Math.ceil(paths / workers.length);
  await Promise.all(
    workers.map((worker, i) => {
      const done = heard(worker);
      worker.postMessage({ from: i * each, to: Math.min(paths, (i + 1) * each) } satisfies PathRange);
      return done;
    }),
  );
  return performance.now() - start;
}

/** The same number of paths in one worker and in as many as there are cores; near-linear is four fifths of the cores. */
export async function benchWorkers(quick: boolean, program: URL): Promise<Row[]> {
  const cores = availableParallelism();
  const workers = Array.from({ length: cores }, () => new Worker(program, { workerData: 'paths' }));
  await Promise.all(workers.map(heard));
  const paths = quick ? 500 : 4_000;
  const all: number[] = [];
  const one: number[] = [];
  for (let round = 0; round < (quick ? 3 : 21); round++) {
    all.push(await share(workers, paths));
    one.push(await share(workers.slice(0, 1), paths));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return [
    ratioRow(`E7 ${paths} paths in ${cores} workers, against one (ms)`, median(all), median(one), {
      kind: 'timesFaster',
      times: 0.8 * cores,
    }),
  ];
}
