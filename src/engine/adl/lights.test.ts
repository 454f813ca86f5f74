import { describe, expect, it } from 'vitest';
import { rankOverUsers, sizeQuintile } from './lights.ts';

describe('size quintiles reproduce the published tables', () => {
  it('BitMEX, six longs by score 6…1 (bitmex.com/app/autoDeleveragingExamples)', () => {
    // Accounts 2, 5, 4, 1, 6, 3 hold 10, 20, 30, 10, 10, 20 contracts: 20 %, 40 %, 60 %, 80 %, 80 %, 100 %.
    expect(sizeQuintile([10, 20, 30, 10, 10, 20])).toEqual([5, 4, 3, 2, 2, 1]);
  });

  it('Delta, seven longs by profit (delta-exchange/slate references.md, January 2019)', () => {
    // Accounts 2, 5, 3, 4, 7, 1, 6.
    expect(sizeQuintile([20, 5, 50, 80, 70, 100, 30])).toEqual([5, 5, 4, 3, 2, 1, 1]);
  });

  it('counting accounts would give another answer for both', () => {
    expect(rankOverUsers(6)).not.toEqual([5, 4, 3, 2, 2, 1]);
    expect(rankOverUsers(7)).not.toEqual([5, 5, 4, 3, 2, 1, 1]);
  });
});

describe('edges', () => {
  it('the boundary of a quintile belongs to the lights above it, exactly', () => {
    expect(sizeQuintile([2 ** 53 - 1, 4 * (2 ** 53 - 1)])).toEqual([5, 1]);
    expect(sizeQuintile([1, 1, 1, 1, 1])).toEqual([5, 4, 3, 2, 1]);
    expect(rankOverUsers(5)).toEqual([5, 4, 3, 2, 1]);
    expect(rankOverUsers(10)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it('one holder has one light: all of the size is at its rank', () => {
    expect(sizeQuintile([7])).toEqual([1]);
    expect(rankOverUsers(1)).toEqual([1]);
  });

  it('nobody has no lights', () => {
    expect(sizeQuintile([])).toEqual([]);
    expect(rankOverUsers(0)).toEqual([]);
  });
});
