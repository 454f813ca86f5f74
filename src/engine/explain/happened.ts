/** Finding events of a contract, or an account, among those that have happened. */
import type { EngineEvent, EventKind } from '#protocol/event.ts';
import { Code, codeAt, eventAt } from '../events.ts';
import type { ExplainView } from './view.ts';

export type EventOf<Kind extends EventKind> = Extract<EngineEvent, { kind: Kind }>;

/** The last event before number `end` that is of one of the kinds and wanted; null: there is none. */
export function lastEvent<Kind extends EventKind>(
  view: ExplainView,
  end: number,
  kinds: readonly Kind[],
  wanted: (event: EventOf<Kind>) => boolean,
): EventOf<Kind> | null {
  const codes = new Set<number>(kinds.map((kind) => Code[kind]));
  for (let id = Math.min(end, view.events) - 1; id >= 0; id--) {
    if (!codes.has(codeAt(view.log, id))) continue;
    const event = eventAt(view.log, id) as EventOf<Kind>;
    if (wanted(event)) return event;
  }
  return null;
}

/** All such events from number `from`, in order. */
export function eventsAmong<Kind extends EventKind>(
  view: ExplainView,
  from: number,
  end: number,
  kinds: readonly Kind[],
  wanted: (event: EventOf<Kind>) => boolean,
): EventOf<Kind>[] {
  const codes = new Set<number>(kinds.map((kind) => Code[kind]));
  const found: EventOf<Kind>[] = [];
  for (let id = from; id < Math.min(end, view.events); id++) {
    if (!codes.has(codeAt(view.log, id))) continue;
    const event = eventAt(view.log, id) as EventOf<Kind>;
    if (wanted(event)) found.push(event);
  }
  return found;
}
