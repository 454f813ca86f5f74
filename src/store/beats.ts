/**
 * The beats of a step: the events worth standing still at, in order, grouped so that no step has more than 40. A beat
 * names a place in the event log; what is shown there is the engine's frame after that many events.
 */
import type { EngineEvent, EventKind } from '#protocol/event.ts';

export interface Beat {
  /** First and last event it covers, indices into the step's log. */
  readonly from: number;
  readonly to: number;
  /** The event that gives the beat its sentence. */
  readonly event: number;
  /** Events worth seeing in it: more than one for a group. */
  readonly count: number;
}

export const MOST_BEATS = 40;

const SEEN: ReadonlySet<EventKind> = new Set<EventKind>([
  'deposited',
  'withdrawn',
  'orderPlaced',
  'traded',
  'markSet',
  'fundingPaid',
  'liquidationStarted',
  'reductionOrdered',
  'liquidationFilled',
  'liquidationUnfilled',
  'positionTakenOver',
  'vaultTookOver',
  'fundExhausted',
  'fundBelowFloor',
  'inventoryReduced',
  'adlTriggered',
  'candidateSkipped',
  'adlFilled',
  'adlCompleted',
  'haircutTaken',
  'lossSocialised',
  'shortfallPending',
  'insolvent',
  'invariantBreached',
]);

/** Kinds whose first occurrence always begins a beat of its own, however much is grouped around it. */
const LANDMARKS: readonly EventKind[] = ['liquidationStarted', 'liquidationUnfilled', 'fundExhausted', 'adlTriggered'];

const cache = new WeakMap<readonly EngineEvent[], readonly Beat[]>();

export function beatsOf(events: readonly EngineEvent[]): readonly Beat[] {
  const known = cache.get(events);
  if (known) return known;
  const beats = group(events);
  cache.set(events, beats);
  return beats;
}

function group(events: readonly EngineEvent[]): readonly Beat[] {
  const single = cut(events, () => true);
  if (single.length <= MOST_BEATS) return single;

  const landmarks = firsts(events);
  const perLiquidation = cut(events, (event, at) => landmarks.has(at) || event.kind === 'liquidationStarted');
  if (perLiquidation.length <= MOST_BEATS) return perLiquidation;

  const room = MOST_BEATS - 2 * landmarks.size;
  const each = Math.ceil(perLiquidation.length / room);
  let since = 0;
  return cut(events, (event, at) => {
    if (landmarks.has(at)) {
      since = 0;
      return true;
    }
    if (event.kind !== 'liquidationStarted') return false;
    since += 1;
    if (since < each) return false;
    since = 0;
    return true;
  });
}

/** Cuts the log into beats; `begins` is asked for each event worth seeing. Quiet events belong to the beat before. */
function cut(events: readonly EngineEvent[], begins: (event: EngineEvent, at: number) => boolean): readonly Beat[] {
  const beats: Beat[] = [];
  let from = 0;
  let first = -1;
  let count = 0;
  const close = (to: number) => {
    if (first >= 0) beats.push({ from, to, event: first, count });
  };
  events.forEach((event, at) => {
    if (!SEEN.has(event.kind) || isStill(event)) return;
    if (first < 0) first = at;
    else if (begins(event, at)) {
      close(at - 1);
      from = at;
      first = at;
      count = 0;
    }
    count += 1;
  });
  close(events.length - 1);
  return beats;
}

/** A mark that did not move is not worth a beat. */
function isStill(event: EngineEvent): boolean {
  return event.kind === 'markSet' && event.mark === event.previousMark;
}

function firsts(events: readonly EngineEvent[]): ReadonlySet<number> {
  const found = LANDMARKS.map((kind) => events.findIndex((event) => event.kind === kind));
  return new Set(found.filter((at) => at >= 0));
}

/** The beat that holds the cursor when `happened` events have happened; −1 before the first. */
export function beatAt(beats: readonly Beat[], happened: number): number {
  let at = -1;
  for (const [index, beat] of beats.entries()) if (beat.event < happened) at = index;
  return at;
}

/**
 * How long a beat stands, in milliseconds at speed 1: a second each for a short story, at most 12 s for 20 beats, at
 * most 20 s for any step.
 */
export function beatMs(beats: number): number {
  if (beats <= 12) return 1_000;
  if (beats <= 20) return 12_000 / beats;
  return Math.min(600, 20_000 / beats);
}
