import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HistoryNode } from '#protocol/message.ts';
import { allEvents, eventsBefore, firsts, momentAt, placeOf, stretches } from './axis.ts';

const NEVER = { liquidation: -1, unfilled: -1, fundExhausted: -1, adl: -1 };

function line(...events: readonly number[]): readonly HistoryNode[] {
  return [0, ...events].map((count, id) => ({
    id,
    parent: id - 1,
    step: id,
    events: count,
    digest: '',
    planned: 0,
    commands: [],
    variant: 0,
    name: null,
    markers: NEVER,
  }));
}

test('the root takes no room; steps with more events take more', () => {
  expect(stretches(line())).toEqual([]);
  const all = stretches(line(0, 16));
  expect(all.map(({ from, to }) => [from, to])).toEqual([
    [0, 4 / 24],
    [4 / 24, 1],
  ]);
});

test('every moment has a place, and the place leads back to the moment', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      (counts, a, b) => {
        const all = stretches(line(...counts));
        const node = 1 + (a % counts.length);
        const event = 1 + (b % (counts[node - 1] ?? 1));
        expect(momentAt(all, placeOf(all, node, event))).toEqual({ node, event });
      },
    ),
  );
});

test('before the beginning and after the end lie the ends', () => {
  const all = stretches(line(3, 5));
  expect(momentAt(all, -1)).toEqual({ node: 1, event: 0 });
  expect(momentAt(all, 2)).toEqual({ node: 2, event: 5 });
  expect(momentAt([], 0.5)).toBeNull();
});

test('events are counted along the line', () => {
  const all = stretches(line(3, 5));
  expect(allEvents(all)).toBe(8);
  expect(eventsBefore(all, 2, 4)).toBe(7);
  expect(eventsBefore(all, 0, 0)).toBe(0);
});

test('each kind of first is marked once, where it happened first', () => {
  const [root, first, second] = line(10, 20);
  if (!root || !first || !second) throw new Error('three nodes');
  const all = stretches([
    root,
    { ...first, markers: { ...NEVER, liquidation: 4 } },
    { ...second, markers: { liquidation: 2, unfilled: 8, fundExhausted: -1, adl: 9 } },
  ]);
  expect(firsts(all).map(({ name, node, event }) => [name, node, event])).toEqual([
    ['liquidation', 1, 5],
    ['unfilled', 2, 9],
    ['adl', 2, 10],
  ]);
});
