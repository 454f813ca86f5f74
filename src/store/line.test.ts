import { expect, test } from 'vitest';
import type { HistoryNode } from '#protocol/message.ts';
import { lineTo, nextOnLine, tipAfter, tips, wasPlanned } from './line.ts';

function node(id: number, parent: number, planned = 0): HistoryNode {
  return {
    id,
    parent,
    step: id,
    events: 1,
    digest: '',
    planned,
    commands: [],
    variant: 0,
    name: null,
    markers: { liquidation: -1, unfilled: -1, fundExhausted: -1, adl: -1 },
  };
}

//  0 ─ 1 ─ 2
//      └── 3 ─ 4
const TREE = [node(0, -1), node(1, 0, 1), node(2, 1, 2), node(3, 1, 1), node(4, 3, 2)];

test('a line runs from the root to its tip', () => {
  expect(lineTo(TREE, 4).map(({ id }) => id)).toEqual([0, 1, 3, 4]);
  expect(lineTo(TREE, 9)).toEqual([]);
});

test('the next step is the one on the way to the tip', () => {
  expect(nextOnLine(TREE, 1, 2)?.id).toBe(2);
  expect(nextOnLine(TREE, 1, 4)?.id).toBe(3);
  expect(nextOnLine(TREE, 4, 4)).toBeNull();
  expect(nextOnLine(TREE, 2, 4)).toBeNull();
});

test('the tip stays while the cursor is on its line, and moves to the newest end of another', () => {
  expect(tipAfter(TREE, 1, 2)).toBe(2);
  expect(tipAfter(TREE, 3, 2)).toBe(4);
  expect(tipAfter(TREE, 0, 99)).toBe(4);
});

test('branches end where no step follows', () => {
  expect(tips(TREE).map(({ id }) => id)).toEqual([2, 4]);
});

test('a step is planned when it moved the plan on', () => {
  expect(TREE.map((step) => wasPlanned(TREE, step))).toEqual([false, true, true, false, true]);
});
