/** Answers a lesson's questions: runs the books it names beside whatever the reader is doing, and reads them. */
import type { Answers, Questions } from '#protocol/measure.ts';
import type { Refusal } from '#protocol/scenario.ts';
import type { Session } from '../session.ts';
import { holds } from './holds.ts';
import { type Line, lineOf, runOf } from './line.ts';
import { measuredQuantity } from './quantity.ts';
import { type Lines, take } from './take.ts';

/** @param session the reader's; null: nothing is loaded, and no question may be about it */
export function measure({ runs, values, predicates }: Questions, session: Session | null): Answers | Refusal {
  const lines = new Map<string, Line>();
  const digests: Record<string, string> = {};
  for (const [name, run] of Object.entries(runs)) {
    const made = runOf(run);
    if ('ok' in made) return { ...made, path: `runs.${name}.${made.path}` };
    lines.set(name, made.line);
    digests[name] = made.digest;
  }
  const now = session && lineOf(session);
  const world = (now ?? [...lines.values()][0])?.world;
  if (world === undefined) return { ok: false, path: 'runs', found: 'none', expected: 'a run, or a scenario loaded' };
  const asked: Lines = {
    world,
    of(name) {
      const line = name === undefined ? now : lines.get(name);
      if (!line) throw new RangeError(name === undefined ? 'nothing is loaded' : `no run ${name}`);
      return line;
    },
  };
  return {
    values: mapped(values, (selector) => take(selector, asked)),
    quantities: mapped(values, (selector) => measuredQuantity(selector, asked)),
    holds: mapped(predicates, (predicate) => holds(predicate, asked)),
    digests,
  };
}

function mapped<T, U>(from: Readonly<Record<string, T>>, to: (one: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(from).map(([name, one]) => [name, to(one)]));
}
