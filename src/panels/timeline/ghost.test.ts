// The future that was left stands beside the one that was taken, from where the two part.
import { expect, test } from 'vitest';
import type { HistoryNode } from '#protocol/message.ts';
import { stretches } from './axis.ts';
import { ghostOf } from './ghost.ts';

const NEVER = { liquidation: -1, unfilled: -1, fundExhausted: -1, adl: -1 };

/** Steps of 16 events each, after a root, by the numbers of their nodes. */
function line(ids: readonly number[], markers: HistoryNode['markers'] = NEVER): readonly HistoryNode[] {
  return [0, ...ids].map((id, step) => ({
    id,
    parent: step - 1,
    step,
    events: step === 0 ? 0 : 16,
    digest: '',
    planned: 0,
    commands: [],
    variant: 0,
    name: null,
    markers: step === 0 ? NEVER : markers,
  }));
}

test('it parts after the steps that both have, and takes the room that the same steps take on the line', () => {
  const all = stretches(line([1, 4, 5, 6]));
  expect(ghostOf(all, line([1, 2]))).toEqual({ from: 0.25, to: 0.5, markers: [] });
});

test('a longer future is drawn closer, and ends where the line ends', () => {
  const all = stretches(line([1, 4]));
  expect(ghostOf(all, line([1, 2, 3]))).toMatchObject({ from: 0.5, to: 1 });
});

test('its own firsts stand on it', () => {
  const all = stretches(line([1]));
  const ghost = ghostOf(all, line([2], { ...NEVER, adl: 7 }));
  expect(ghost?.from).toBe(0);
  expect(ghost?.markers.map(({ name, node }) => [name, node])).toEqual([['adl', 2]]);
  expect(ghost?.markers[0]?.place).toBeCloseTo(0.5);
});

test('what is the line itself, or lies behind it, is no ghost', () => {
  expect(ghostOf(stretches(line([1, 2])), line([1, 2]))).toBeNull();
  expect(ghostOf(stretches(line([1, 2])), line([1]))).toBeNull();
});
