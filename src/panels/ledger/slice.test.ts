// Which rows of a long list are in the page.
import { expect, test } from 'vitest';
import { sliceOf } from './slice.ts';

test('a short list is all there', () => {
  expect(sliceOf(8, 0, 400, 32)).toEqual({ from: 0, to: 8 });
});

test('before anything is measured there are rows to measure', () => {
  expect(sliceOf(20_000, 0, 0, 32)).toEqual({ from: 0, to: 16 });
});

test('what is in sight is in the page, with some around it', () => {
  const { from, to } = sliceOf(20_000, 32_000, 384, 32);
  expect(from).toBeLessThan(1_000);
  expect(to).toBeGreaterThan(1_012);
  expect(to - from).toBeLessThan(50);
});

test('the end is the end, also for a list that has become shorter than it is scrolled', () => {
  expect(sliceOf(100, 3_200 - 384, 384, 32).to).toBe(100);
  const { from, to } = sliceOf(20, 32_000, 384, 32);
  expect(to).toBe(20);
  expect(from).toBeLessThan(20);
});
