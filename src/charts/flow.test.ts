import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowShapes, flowStages, stackShares } from './flow.ts';

describe('flowStages', () => {
  it('hands the rest along', () => {
    expect(flowStages(1_600, [1_000, 120, 120, 360, 0]).map((stage) => stage.after)).toEqual([600, 480, 360, 0, 0]);
  });

  it('lets a vessel give', () => {
    expect(flowStages(100, [120, -30, 10]).map((stage) => stage.after)).toEqual([-20, 10, 0]);
  });
});

describe('flowShapes', () => {
  it('stays inside its box and draws no ribbon for nothing', () => {
    const parts = fc.array(fc.integer({ min: -500, max: 1_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, (given) => {
        const total = given.reduce((sum, part) => sum + part, 0);
        for (const shape of flowShapes(flowStages(total, given), 500, 100, 0.3)) {
          expect(shape.x).toBeGreaterThanOrEqual(0);
          expect(shape.x + shape.width).toBeLessThanOrEqual(500 + 1e-9);
          expect(shape.bottom).toBeLessThanOrEqual(100 + 1e-9);
          expect(shape.ribbon).not.toContain('NaN');
        }
      }),
    );
    expect(flowShapes(flowStages(10, [10, 0]), 100, 50, 0.2)[0]?.ribbon).toBe('');
  });
});

describe('stackShares', () => {
  it('adds up to a hundred over what was taken', () => {
    expect(stackShares([50, -10, 50])).toEqual([50, 0, 50]);
    expect(stackShares([0, 0])).toEqual([0, 0]);
  });
});
