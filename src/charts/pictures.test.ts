import { describe, expect, it } from 'vitest';
import { pathData } from './PathLine.tsx';
import { sparkPoints } from './Sparkline.tsx';
import { tankRow } from './Tank.tsx';

describe('pathData', () => {
  it('draws one value as a level line', () => {
    expect(pathData([10], (value) => value, 0, 100)).toBe('M0,10L100,10');
  });

  it('always ends at the last value, however many there are', () => {
    const values = Float64Array.from({ length: 5_000 }, (_, index) => index);
    const data = pathData(values, (value) => value, 0, 100);
    expect(data.endsWith('L100,4999')).toBe(true);
    expect(data.split('L').length).toBeLessThan(700);
  });

  it('draws nothing for nothing', () => {
    expect(pathData([], (value) => value, 0, 100)).toBe('');
  });
});

describe('sparkPoints', () => {
  it('keeps the included values in view and a level series finite', () => {
    const { points, base } = sparkPoints([200, 200], 100, 40, [0]);
    expect(base).toBe(38);
    expect(points.map(([, y]) => y)).toEqual([2, 2]);
    expect(sparkPoints([5], 100, 40, []).points.every(([x, y]) => Number.isFinite(x + y))).toBe(true);
  });
});

describe('tankRow', () => {
  it('holds the level inside the walls', () => {
    expect(tankRow(50, [0, 200], 100)).toBe(75);
    expect(tankRow(-50, [0, 200], 100)).toBe(100);
    expect(tankRow(900, [0, 200], 100)).toBe(0);
    expect(tankRow(1, [0, 0], 100)).toBe(100);
  });
});
