import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '#protocol/event.ts';
import type { Atoms, Lots, Ticks } from '#protocol/units.ts';
import { LENA, lenaLiquidated, MAKER, tinyCrash, tinyPreview, tinyStart } from '#testing/tinyFrames.ts';
import { depthRows, fillsOf, fillsOfPreview } from './bookDepth.ts';

const [start] = tinyStart.contracts;
const [crash] = tinyCrash.contracts;

function fill(id: number, price: number, lots: number): EngineEvent {
  return {
    id,
    cause: -1,
    postings: [],
    kind: 'liquidationFilled',
    account: LENA,
    counterparty: MAKER,
    contract: 0,
    lots: lots as Lots,
    price: price as Ticks,
    atoms: (price * lots) as Atoms,
    bankruptcyAtoms: (9_000 * lots) as Atoms,
    fundDelta: ((price - 9_000) * lots) as Atoms,
  };
}

describe('fills', () => {
  it('come from the events that have happened', () => {
    const events = [fill(0, 9_100, 10), fill(1, 8_700, 20)];
    expect(fillsOf(events, 1, 0, () => 100)).toEqual([{ side: 'bid', price: 9_100, lots: 10, paidByFund: false }]);
    expect(fillsOf(events, 2, 0, () => 100)[1]?.paidByFund).toBe(true);
    expect(fillsOf(events, 2, 1, () => 100)).toEqual([]);
    expect(fillsOf(events, 1, 0, () => -100)[0]?.side).toBe('ask');
  });

  it('are found in a preview by what is missing from the book', () => {
    if (!start || !crash) throw new Error('no contract');
    expect(fillsOfPreview(start, crash, tinyPreview, 0)).toEqual([
      { side: 'bid', price: 8_800, lots: 10, paidByFund: true },
      { side: 'bid', price: 8_700, lots: 20, paidByFund: true },
      { side: 'bid', price: 8_600, lots: 10, paidByFund: true },
    ]);
  });

  it('are handed to liquidations in their order', () => {
    if (!start || !crash) throw new Error('no contract');
    const liquidations = tinyPreview.liquidations.with([
      { ...lenaLiquidated, filled: 15, bankruptcyPrice: 8_650 },
      { ...lenaLiquidated, filled: 25, bankruptcyPrice: 8_750 },
    ]);
    const fills = fillsOfPreview(start, crash, { ...tinyPreview, liquidations }, 0);
    expect(fills.map(({ price, lots, paidByFund }) => [price, lots, paidByFund])).toEqual([
      [8_800, 10, false],
      [8_700, 5, false],
      [8_700, 15, true],
      [8_600, 10, true],
    ]);
  });
});

describe('depthRows', () => {
  it('puts what rests and what was taken on one row per price', () => {
    if (!start) throw new Error('no contract');
    const rows = depthRows(start, [
      { side: 'bid', price: 8_700, lots: 5, paidByFund: true },
      { side: 'bid', price: 8_500, lots: 3, paidByFund: false },
    ]);
    expect(rows.map(({ price, lots, eaten, eatenByFund }) => [price, lots, eaten, eatenByFund])).toEqual([
      [8_800, 10, 0, 0],
      [8_700, 20, 0, 5],
      [8_600, 10, 0, 0],
      [8_500, 0, 3, 0],
    ]);
  });
});
