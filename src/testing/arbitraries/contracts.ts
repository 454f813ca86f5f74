/** Contracts of every kind: linear and inverse, one to three tiers, fees, funding, marks, books and ladders. */
import fc from 'fast-check';
import type { ContractFile, LiquidityFile, TierFile } from '#protocol/scenario.ts';
import { rate, times } from './numbers.ts';

/** A contract's file with the numbers that the rest of the world is drawn from. */
export interface DrawnContract {
  readonly file: ContractFile;
  readonly tick: string;
  readonly lot: string;
  readonly maxTicks: number;
  /** Ticks. */
  readonly index: number;
  /** |value| of one lot at a price in ticks, in hundredths of quote currency. */
  readonly valueOfLot: (ticks: number) => number;
}

export const ATOM = '0.01';
export const MAKER = 'maker';

/** Tick and lot sizes whose product is a whole number of atoms of 0.01. */
const units = [
  ['0.5', '0.1'],
  ['0.01', '1'],
  ['1', '1'],
  ['5', '0.01'],
] as const;

/** Inverse: at a price of t ticks a lot is worth this over t, in atoms. */
const NUMERATOR = 40_000_000;

const tiers = (notional: number): fc.Arbitrary<readonly TierFile[]> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 5_000, max: 100_000 }),
      fc.constantFrom(0, 200_000, 500_000, 500_000, 1_000_000),
    )
    .map(([count, initialPpm, maintenanceOfInitial]) =>
      Array.from({ length: count }, (_, tier) => {
        const initial = initialPpm * (tier + 1);
        return {
          upTo: tier === count - 1 ? null : times(Math.ceil(notional) * 4 ** tier, ATOM),
          initialRate: rate(initial),
          maintenanceRate: rate(Math.floor((initial * maintenanceOfInitial) / 1_000_000)),
        };
      }),
    );

const owned = (street: boolean): { owner?: string } => (street ? {} : { owner: MAKER });

const ladder = (lot: string): fc.Arbitrary<LiquidityFile> =>
  fc
    .record({
      street: fc.boolean(),
      levels: fc.integer({ min: 1, max: 6 }),
      spacing: fc.integer({ min: 500, max: 40_000 }),
      size: fc.integer({ min: 1, max: 60 }),
      decay: fc.integer({ min: 500_000, max: 1_300_000 }),
      refill: fc.integer({ min: 0, max: 1_000_000 }),
      withdrawal: fc.integer({ min: 0, max: 200_000 }),
    })
    .map((drawn) => ({
      kind: 'ladder' as const,
      ...owned(drawn.street),
      levels: drawn.levels,
      spacing: rate(drawn.spacing),
      size: times(drawn.size, lot),
      decay: rate(drawn.decay),
      refill: rate(drawn.refill),
      withdrawal: rate(drawn.withdrawal),
    }));

const fixed = (index: number, maxTicks: number, tick: string, lot: string): fc.Arbitrary<LiquidityFile> => {
  const level = fc.tuple(
    fc.integer({ min: 0, max: Math.max(1, Math.floor(index / 8)) }),
    fc.integer({ min: 1, max: 60 }),
  );
  return fc
    .record({ street: fc.boolean(), bids: fc.array(level, { maxLength: 6 }), asks: fc.array(level, { maxLength: 6 }) })
    .map(({ street, bids, asks }) => {
      const rows = (gaps: readonly (readonly [number, number])[], side: 1 | -1) => {
        let price = index;
        return gaps
          .map(([gap, size]): [number, number] => {
            price += side * (gap + 1);
            return [price, size];
          })
          .filter(([at]) => at >= 1 && at <= maxTicks)
          .map(([at, size]): readonly [string, string] => [times(at, tick), times(size, lot)]);
      };
      return { kind: 'fixed' as const, ...owned(street), bids: rows(bids, -1), asks: rows(asks, 1) };
    });
};

const sometimes = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });
const given = <K extends string, T>(name: K, value: T | undefined): { [P in K]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { [P in K]?: T };

export const contract = (number: number): fc.Arbitrary<DrawnContract> =>
  fc
    .record({
      inverse: fc.integer({ min: 0, max: 3 }).map((draw) => draw === 0),
      unit: fc.constantFrom(...units),
      index: fc.oneof(fc.integer({ min: 100, max: 4000 }), fc.integer({ min: 1, max: 30 })),
    })
    .chain(({ inverse, unit: [tick, lot], index }) => {
      const maxTicks = 40 * Math.max(index, 50);
      const perTick = Math.round(Number(tick) * Number(lot) * 100);
      const valueOfLot = (ticks: number): number => (inverse ? Math.round(NUMERATOR / ticks) : ticks * perTick);
      return fc
        .record({
          tiers: tiers(40 * valueOfLot(index)),
          clamp: sometimes(fc.integer({ min: 0, max: 100_000 })),
          makerFee: sometimes(fc.integer({ min: 0, max: 2000 })),
          takerFee: sometimes(fc.integer({ min: 0, max: 5000 })),
          funding: sometimes(
            fc.record({
              everySteps: fc.integer({ min: 1, max: 4 }),
              rate: fc.integer({ min: -20_000, max: 20_000 }).map(rate),
            }),
          ),
          liquidity: fc.oneof(fixed(index, maxTicks, tick, lot), ladder(lot)),
        })
        .map((drawn): DrawnContract => {
          const file: ContractFile = {
            id: `C${number}`,
            kind: inverse ? 'inverse' : 'linear',
            tickSize: tick,
            lotSize: lot,
            maxPrice: times(maxTicks, tick),
            index: times(index, tick),
            tiers: drawn.tiers,
            liquidity: drawn.liquidity,
            // multiplier ÷ (tick × atom) = NUMERATOR.
            ...(inverse ? { multiplier: times(NUMERATOR / 100, tick) } : {}),
            ...(drawn.clamp === undefined ? {} : { mark: { kind: 'clampedBasis', clamp: rate(drawn.clamp) } }),
            ...given('makerFee', drawn.makerFee === undefined ? undefined : rate(drawn.makerFee)),
            ...given('takerFee', drawn.takerFee === undefined ? undefined : rate(drawn.takerFee)),
            ...given('funding', drawn.funding),
          };
          return { file, tick, lot, maxTicks, index, valueOfLot };
        });
    });
