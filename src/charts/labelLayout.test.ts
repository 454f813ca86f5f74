import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearOf, keptOff, spreadLabels } from './labelLayout.ts';

const labels = fc.array(
  fc.record({
    wanted: fc.double({ min: -100, max: 600, noNaN: true }),
    height: fc.integer({ min: 8, max: 24 }),
  }),
  { maxLength: 20 },
);

describe('spreadLabels', () => {
  it('never overlaps, keeps the order, and stays inside when there is room', () => {
    fc.assert(
      fc.property(labels, (boxes) => {
        const middles = spreadLabels(boxes, 0, 500);
        const laid = boxes.map((box, index) => ({ ...box, middle: middles[index] ?? Number.NaN }));
        laid.sort((a, b) => a.middle - b.middle);
        for (let index = 1; index < laid.length; index += 1) {
          const above = laid[index - 1];
          const below = laid[index];
          if (!above || !below) throw new Error('a label is missing');
          expect(below.middle - above.middle).toBeGreaterThanOrEqual((above.height + below.height) / 2 - 1e-6);
          expect(below.wanted).toBeGreaterThanOrEqual(above.wanted);
        }
        if (laid.reduce((sum, box) => sum + box.height, 0) <= 500) {
          for (const box of laid) {
            expect(box.middle).toBeGreaterThanOrEqual(box.height / 2 - 1e-6);
            expect(box.middle).toBeLessThanOrEqual(500 - box.height / 2 + 1e-6);
          }
        }
      }),
    );
  });

  it('leaves labels alone that have room', () => {
    const boxes = [100, 200, 300].map((wanted) => ({ wanted, height: 16 }));
    expect(spreadLabels(boxes, 0, 400)).toEqual([100, 200, 300]);
  });

  it('shares a displacement evenly', () => {
    const boxes = [100, 100].map((wanted) => ({ wanted, height: 20 }));
    expect(spreadLabels(boxes, 0, 400)).toEqual([90, 110]);
  });
});

describe('clearOf', () => {
  it('drops what comes too near', () => {
    expect(clearOf([0, 50, 100], [55], 20)).toEqual([0, 100]);
  });
});

describe('keptOff', () => {
  it('stays where it has room, and else moves to its own side while there is room', () => {
    expect(keptOff(200, 100, 45, 0, 300)).toBe(200);
    expect(keptOff(110, 100, 45, 0, 300)).toBe(145);
    expect(keptOff(90, 100, 45, 0, 300)).toBe(55);
    expect(keptOff(100, 100, 45, 0, 300)).toBe(55);
  });

  it('goes to the other side where its own has no room', () => {
    expect(keptOff(10, 20, 45, 0, 300)).toBe(65);
    expect(keptOff(290, 280, 45, 0, 300)).toBe(235);
  });
});
