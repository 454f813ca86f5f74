/**
 * `npm run bench -- [--quick] [--only E2,E5] [--json FILE]`: measures the claims that performance targets make, each as
 * a ratio of two sides timed in this run, prints a table and writes the rows as JSON. A missed target is said, not hidden;
 * the exit status is 0 all the same, because a benchmark is not a test.
 */
import { writeFileSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { benchBook } from './bench/book.ts';
import { benchMemory } from './bench/memory.ts';
import { benchOneLiquidation } from './bench/oneLiquidation.ts';
import { benchClassDrag, benchCrowdDrag } from './bench/page/drag.ts';
import { benchFrames } from './bench/page/frames.ts';
import { type Site, withSite } from './bench/page/site.ts';
import { benchQuiet } from './bench/quiet.ts';
import { benchRank } from './bench/rank.ts';
import type { Row } from './bench/row.ts';
import { benchAgainstBare, benchAgainstDecimal, benchGrowth } from './bench/shock.ts';
import { benchSmall, benchWorkers, walkPaths } from './bench/small.ts';
import { tableOf } from './bench/table.ts';

interface Options {
  readonly quick: boolean;
  /** Targets to measure; empty: all. */
  readonly only: readonly string[];
  readonly json: string | null;
}

type Bench = (quick: boolean) => Row[] | Promise<Row[]>;

const program = new URL(import.meta.url);

/** In this order: the small first, before large heaps make garbage collection noisy. */
const benches: readonly (readonly [target: string, bench: Bench])[] = [
  ['E1', benchAgainstDecimal],
  ['E2', benchAgainstBare],
  ['E3b', benchRank],
  ['E6', benchBook],
  ['E7', benchSmall],
  ['E7', (quick) => benchWorkers(quick, program)],
  ['E4', benchQuiet],
  ['E5', benchOneLiquidation],
  ['E3', benchGrowth],
  ['M1', benchMemory],
];

/** These need the built site in a browser. */
const pageBenches: readonly (readonly [target: string, bench: (quick: boolean, site: Site) => Promise<Row[]>])[] = [
  ['U1', benchClassDrag],
  ['U2', benchCrowdDrag],
  ['U3', benchFrames],
];

function readOptions(args: readonly string[]): Options | string {
  let quick = false;
  let only: readonly string[] = [];
  let json: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const name = args[i];
    if (name === '--quick') quick = true;
    else if ((name === '--only' || name === '--json') && args[i + 1] !== undefined) {
      i += 1;
      if (name === '--json') json = args[i] ?? null;
      else only = (args[i] ?? '').split(',');
    } else return `bench: unknown argument ${name}; it takes --quick, --only E1,E2 and --json FILE`;
  }
  const unknown = only.find((target) => ![...benches, ...pageBenches].some(([known]) => known === target));
  return unknown === undefined ? { quick, only, json } : `bench: there is no target ${unknown}`;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const { quick, only } = options;
  const wanted = ([target]: readonly [string, unknown]): boolean => only.length === 0 || only.includes(target);
  const rows: Row[] = [];
  for (const [target, bench] of benches.filter(wanted)) {
    console.error(`${target} …`);
    rows.push(...(await bench(quick)));
  }
  const inPage = pageBenches.filter(wanted);
  const measureInPage = async (site: Site): Promise<void> => {
    for (const [target, bench] of inPage) {
      console.error(`${target} …`);
      rows.push(...(await bench(quick, site)));
    }
  };
  if (inPage.length > 0) await withSite(measureInPage);
  rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  console.log(tableOf(rows));
  const json = `${JSON.stringify(rows, null, 2)}\n`;
  if (options.json === null) console.log(json.trimEnd());
  else writeFileSync(options.json, json);
  return 0;
}

if (isMainThread) process.exitCode = await main();
else if (parentPort !== null && workerData === 'paths') walkPaths(parentPort);
