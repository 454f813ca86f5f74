import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besides } from './place.ts';

const VIEW = { width: 800, height: 600 };

test('below, else above', () => {
  expect(besides({ left: 100, top: 100, width: 40, height: 20 }, { width: 300, height: 200 }, VIEW)).toEqual({
    left: 100,
    top: 126,
  });
  expect(besides({ left: 100, top: 500, width: 40, height: 20 }, { width: 300, height: 200 }, VIEW).top).toBe(294);
});

test('never outside the window when it fits', () => {
  const within = fc.record({
    left: fc.integer({ min: -50, max: 850 }),
    top: fc.integer({ min: -50, max: 650 }),
    width: fc.constant(40),
    height: fc.constant(20),
  });
  fc.assert(
    fc.property(
      within,
      fc.integer({ min: 10, max: 780 }),
      fc.integer({ min: 10, max: 580 }),
      (anchor, width, height) => {
        const { left, top } = besides(anchor, { width, height }, VIEW);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(VIEW.width);
        expect(top + height).toBeLessThanOrEqual(VIEW.height);
      },
    ),
  );
});
