import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EngineEvent, EventKind } from '#protocol/event.ts';
import { beatAt, beatMs, beatsOf, MOST_BEATS } from './beats.ts';

/** Beats read only the kind of an event (and whether the mark moved). */
function log(...kinds: readonly EventKind[]): readonly EngineEvent[] {
  return kinds.map((kind, id) => ({ id, kind, cause: -1, postings: [], mark: 84, previousMark: 100 }) as never);
}

const CRASH = log(
  'stepStarted',
  'indexSet',
  'markSet',
  'marginBreached',
  'ordersCancelled',
  'liquidationStarted',
  'liquidationFilled',
  'fundPaid',
  'liquidationUnfilled',
  'adlTriggered',
  'adlFilled',
  'adlCompleted',
);

test('quiet events belong to the beat before them', () => {
  expect(beatsOf(CRASH)).toEqual([
    { from: 0, to: 4, event: 2, count: 1 },
    { from: 5, to: 5, event: 5, count: 1 },
    { from: 6, to: 7, event: 6, count: 1 },
    { from: 8, to: 8, event: 8, count: 1 },
    { from: 9, to: 9, event: 9, count: 1 },
    { from: 10, to: 10, event: 10, count: 1 },
    { from: 11, to: 11, event: 11, count: 1 },
  ]);
});

test('the same log gives the same list', () => {
  expect(beatsOf(CRASH)).toBe(beatsOf(CRASH));
});

test('the beat of a place in the log', () => {
  const beats = beatsOf(CRASH);
  expect(beatAt(beats, 0)).toBe(-1);
  expect(beatAt(beats, 3)).toBe(0);
  expect(beatAt(beats, 8)).toBe(2);
  expect(beatAt(beats, 12)).toBe(6);
});

const LIQUIDATION: readonly EventKind[] = [
  'liquidationStarted',
  'liquidationFilled',
  'liquidationUnfilled',
  'adlFilled',
];

test('a long step is grouped, nothing is lost, and landmarks begin beats of their own', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LIQUIDATION, 'fundExhausted', 'adlTriggered'), { maxLength: 600 }),
      (kinds) => {
        const events = log('stepStarted', 'markSet', ...(kinds as EventKind[]));
        const beats = beatsOf(events);
        expect(beats.length).toBeLessThanOrEqual(MOST_BEATS);
        expect(beats[0]?.from).toBe(0);
        expect(beats[beats.length - 1]?.to).toBe(events.length - 1);
        for (const [at, beat] of beats.slice(1).entries()) expect(beat.from).toBe((beats[at]?.to ?? 0) + 1);
        expect(beats.reduce((sum, { count }) => sum + count, 0)).toBe(events.length - 1);
        for (const kind of ['liquidationStarted', 'liquidationUnfilled', 'fundExhausted', 'adlTriggered'] as const) {
          const first = events.findIndex((event) => event.kind === kind);
          if (first >= 0) expect(beats.some(({ event }) => event === first)).toBe(true);
        }
      },
    ),
  );
});

test('a short story takes 12 s at most, any step 20', () => {
  for (let beats = 1; beats <= MOST_BEATS; beats += 1) {
    expect(beats * beatMs(beats)).toBeLessThanOrEqual(beats <= 20 ? 12_000 : 20_000);
  }
});
