/** A line of steps that numbers are read from: frames of its moments, made when they are asked for. */

import { rulebooks } from '#content/rulebooks/registry.ts';
import { resolveRules } from '#decode/rulebook.ts';
import { decodeScenario } from '#decode/scenario.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import type { EventKind } from '#protocol/event.ts';
import type { Frame, World } from '#protocol/frame.ts';
import type { Run } from '#protocol/measure.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { Session } from '../session.ts';
import { makeVariant } from '../variant.ts';

export interface Place {
  readonly node: number;
  readonly event: number;
}

export interface Line {
  readonly world: World;
  /** Steps taken. */
  readonly steps: number;
  /** At the end of a step, 0 for the start; with `before`, right before its first event of that kind. */
  frame(step: number, before?: EventKind): Frame;
  /** The same moment in the history of the session. */
  place(step: number, before?: EventKind): Place;
}

/** What a session has done up to where it stands. Its cursor does not move. */
export function lineOf(session: Session): Line {
  const places = session.line();
  const seen = new Map<string, Frame>();
  return {
    world: session.world,
    steps: places.length - 1,
    place,
    frame(step, before) {
      const key = `${step} ${before ?? ''}`;
      const known = seen.get(key);
      if (known !== undefined) return known;
      const made = session.frameAt(0, place(step, before));
      seen.set(key, made);
      return made;
    },
  };

  function place(step: number, before?: EventKind): Place {
    const found = places[step];
    if (found === undefined) throw new RangeError(`no step ${step} of ${places.length - 1}`);
    return before === undefined ? found : { ...found, event: firstOf(session, found, before) };
  }
}

function firstOf(session: Session, place: { node: number }, kind: EventKind): number {
  const at = session.eventsAt(place.node).findIndex((event) => event.kind === kind);
  if (at < 0) throw new RangeError(`no event ${kind} in this step`);
  return at;
}

/** Runs a book from its start. */
export function runOf(run: Run): { readonly line: Line; readonly digest: string } | Refusal {
  const session = sessionOf(run);
  return 'ok' in session ? session : { line: lineOf(session), digest: session.frame(0).digest };
}

/** The run itself, standing at its end. */
export function sessionOf({ scenario, steps }: Run): Session | Refusal {
  const decoded = decodeScenario({ ...scenario, script: steps });
  if (!decoded.ok) return decoded;
  const rules = resolveRules(decoded.scenario.rules, undefined, rulebooks);
  if (!rules.ok) return rules;
  const loaded = loadScenario(decoded.scenario, rules.rules);
  if (!loaded.ok) return loaded;
  const session = new Session(makeVariant(0, null, loaded, decoded.scenario, rules.rules));
  for (let step = 0; step < steps.length; step++) {
    const refusal = session.advance();
    if (refusal !== null) return refusal;
  }
  return session;
}
