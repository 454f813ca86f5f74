import { describe, expect, it } from 'vitest';
import { runAllocationCase } from './allocation.ts';

/** Transcribed from the worked examples of kind `allocation` ("own exact computation"; research.md A.3). */
const CASES = [
  {
    id: 'random-6-queue',
    inputs: {
      policy: 'queue',
      capacity: ['10', '28.75', '37', '11.25', '15.25'],
      budget: '50',
      score: ['250', '221', '789', '603', '474'],
    },
    expected: { haircut: [0, 0, 37, 11.25, 1.75] },
  },
  {
    id: 'random-5-pro-rata-notional',
    inputs: {
      policy: 'pro-rata-notional',
      capacity: ['95.75', '51.75', '20'],
      budget: '47',
      notional: ['1286.640625', '232.875', '140'],
    },
    expected: { haircut: [36.4396143453, 6.595373273451, 3.965012381248] },
  },
  {
    id: 'five-accounts-levered',
    inputs: { policy: 'levered-pro-rata', capacity: ['8', '4', '0.5'], budget: '7.5', leverage: ['2', '3', '1'] },
    expected: { haircut: [4.210526315789, 3.157894736842, 0.131578947368] },
  },
  {
    id: 'random-5-risk-aware',
    inputs: {
      policy: 'risk-aware',
      capacity: ['95.75', '51.75', '20'],
      budget: '47',
      leverage: ['10.75', '3', '4'],
      maxHaircut: ['0.875', '0.8125', '0.625'],
    },
    expected: { haircut: [38.256462215193, 5.770177432907, 2.9733603519] },
  },
  {
    id: 'random-4-capped',
    inputs: {
      policy: 'capped-pro-rata',
      capacity: ['48.75', '23.5'],
      budget: '62.75',
      maxHaircut: ['0.9375', '0.4375'],
    },
    expected: { infeasible: true },
  },
  {
    id: 'five-accounts-talmud',
    inputs: { policy: 'talmud', capacity: ['8', '4', '0.5'], budget: '7.5' },
    expected: { haircut: [5.25, 2, 0.25] },
  },
];

describe('allocation examples', () => {
  it.each(CASES.map((example) => [example.id, example] as const))('%s', (_, example) => {
    expect(runAllocationCase(example)).toMatchObject({ agree: true });
  });

  it('equal scores stand in the order given', () => {
    const inputs = { policy: 'queue', capacity: ['4', '4', '4'], budget: '6', score: ['1', '2', '2'] };
    expect(runAllocationCase({ inputs, expected: { haircut: [0, 4, 2] } })).toMatchObject({ agree: true });
  });

  it('says when the answer differs', () => {
    const inputs = { policy: 'equal-loss', capacity: ['4', '4'], budget: '2' };
    expect(runAllocationCase({ inputs, expected: { haircut: [2, 0] } })).toEqual({
      expected: { haircut: [2, 0] },
      actual: { haircut: [1, 1] },
      agree: false,
    });
  });

  it.each([
    ['policy', { policy: 'lottery', capacity: ['1'], budget: '1' }],
    ['capacity', { policy: 'queue', capacity: 'much', budget: '1' }],
    ['budget', { policy: 'talmud', capacity: ['1'], budget: 'all' }],
    ['leverage', { policy: 'risk-aware', capacity: ['1'], budget: '1' }],
    ['equity', { policy: 'pro-rata-equity', capacity: ['1', '2'], equity: ['1'], budget: '1' }],
  ])('names what it cannot read: %s', (name, inputs) => {
    const result = runAllocationCase({ inputs, expected: {} });
    expect('notSupported' in result ? result.notSupported : '').toContain(name);
  });
});
