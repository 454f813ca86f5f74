import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barThickness, dodge, roundUp, sumRows } from './rows.ts';

describe('dodge', () => {
  it('puts bars that would touch one after the other', () => {
    const placed = dodge(
      [
        { y: 10, amount: 5 },
        { y: 40, amount: 7 },
        { y: 12, amount: 3 },
      ],
      6,
    );
    expect(placed.map(({ index, before }) => [index, before])).toEqual([
      [0, 0],
      [2, 5],
      [1, 0],
    ]);
  });

  it('never lets two bars share a pixel', () => {
    const bars = fc.array(fc.record({ y: fc.integer({ min: 0, max: 100 }), amount: fc.integer({ min: 1, max: 50 }) }));
    fc.assert(
      fc.property(bars, (given) => {
        const placed = dodge(given, 6);
        expect(placed.length).toBe(given.length);
        for (const one of placed) {
          for (const other of placed) {
            if (one.index === other.index || Math.abs(one.y - other.y) >= 6) continue;
            const apart = one.before + one.amount <= other.before || other.before + other.amount <= one.before;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});

describe('sumRows', () => {
  it('keeps every amount inside the box, once', () => {
    const positions = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 300 });
    fc.assert(
      fc.property(positions, (ys) => {
        const rows = sumRows(
          ys.length,
          (i) => ys[i] ?? Number.NaN,
          (i) => i + 1,
          0,
          200,
          3,
        );
        const inside = ys.map((y, i) => (y >= 0 && y <= 200 ? i + 1 : 0)).reduce((sum, amount) => sum + amount, 0);
        expect(rows.reduce((sum, row) => sum + row.amount, 0)).toBe(inside);
      }),
    );
  });

  it('leaves out what has no place', () => {
    expect(
      sumRows(
        2,
        () => Number.NaN,
        () => 1,
        0,
        100,
        4,
      ),
    ).toEqual([]);
  });
});

describe('roundUp', () => {
  it('gives the next round amount', () => {
    expect([0, 1, 3, 10, 11, 50, 51, 120, 999].map(roundUp)).toEqual([1, 1, 5, 10, 20, 50, 100, 200, 1_000]);
  });
});

describe('barThickness', () => {
  it('fits the nearest neighbours within its bounds', () => {
    expect(barThickness([0, 10, 30], 2, 16)).toBe(9);
    expect(barThickness([0, 1], 2, 16)).toBe(2);
    expect(barThickness([0, 100], 2, 16)).toBe(16);
    expect(barThickness([7], 2, 16)).toBe(16);
  });
});
