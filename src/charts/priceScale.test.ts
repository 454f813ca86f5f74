import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampTick, keyStep, nearestTick, offScale, priceScale } from './priceScale.ts';

describe('priceScale', () => {
  it('puts the highest price at the top and the lowest at the bottom', () => {
    const scale = priceScale([80, 120], 10, 410);
    expect(scale.y(120)).toBe(10);
    expect(scale.y(80)).toBe(410);
    expect(scale.pixelsPerTick).toBe(10);
  });

  it('finds the tick under a pixel and stays inside the scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.double({ min: -2, max: 3, noNaN: true }),
        (low, span, share) => {
          const scale = priceScale([low, low + span], 0, 500);
          const tick = nearestTick(scale, share * 500);
          expect(Number.isInteger(tick)).toBe(true);
          expect(tick).toBeGreaterThanOrEqual(low);
          expect(tick).toBeLessThanOrEqual(low + span);
        },
      ),
    );
  });

  it('stops at every round price on the way, whatever pixel the finger starts from', () => {
    const scale = priceScale([7_800, 11_200], 0, 390);
    for (let offset = 0; offset < 1; offset += 0.13) {
      const stops = new Set<number>();
      for (let row = offset; row <= 390; row += 1) stops.add(nearestTick(scale, row));
      for (const price of [8_000, 8_400, 8_410, 9_000, 10_000]) expect(stops).toContain(price);
    }
  });

  it('labels whole ticks only', () => {
    for (const price of priceScale([88, 91], 0, 600).ticks(20)) expect(Number.isInteger(price)).toBe(true);
  });

  it('steps by a round share of the span, at least one tick', () => {
    expect(keyStep(priceScale([80, 120], 0, 400))).toBe(1);
    expect(keyStep(priceScale([8_000, 16_000], 0, 400))).toBe(50);
    expect(keyStep(priceScale([0, 25_000], 0, 400))).toBe(200);
  });

  it('clamps and counts what lies off the scale', () => {
    const scale = priceScale([80, 120], 0, 400);
    expect(clampTick(scale, 12)).toBe(80);
    expect(clampTick(scale, 500)).toBe(120);
    expect(offScale(scale, [79, 80, Number.NaN, 121, 300])).toEqual({ above: 2, below: 1 });
  });

  it('survives a domain of one price', () => {
    const scale = priceScale([5, 5], 0, 100);
    expect(Number.isFinite(scale.y(5))).toBe(true);
  });
});
