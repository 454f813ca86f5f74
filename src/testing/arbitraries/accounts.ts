/** Accounts whose positions were opened against each other, so that lots add up to zero whatever is drawn. */
import fc from 'fast-check';
import type { AccountFile, PositionFile } from '#protocol/scenario.ts';
import { ATOM, type DrawnContract, MAKER } from './contracts.ts';
import { times } from './numbers.ts';

/** Somebody went long and somebody short. */
interface Opening {
  readonly contract: number;
  readonly long: number;
  readonly short: number;
  readonly lots: number;
}

interface Stake {
  /** Entry as a share of the index, ppm. */
  readonly entry: number;
  /** Money behind the position as a share of its value, ppm. */
  readonly margin: number;
  readonly isolated: boolean;
  readonly leverage: number | undefined;
}

const stake: fc.Arbitrary<Stake> = fc.record({
  entry: fc.integer({ min: 700_000, max: 1_300_000 }),
  margin: fc.oneof(fc.integer({ min: 0, max: 150_000 }), fc.integer({ min: 0, max: 1_500_000 })),
  isolated: fc.integer({ min: 0, max: 2 }).map((draw) => draw === 0),
  leverage: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
});

export const traderId = (trader: number): string => `t${trader}`;

/**
 * `count` traders with at most one position per contract, and the market maker last. Margin is measured against the
 * loss or gain that the entry makes at the index, so that about every third bucket is near its liquidation price.
 */
export const accounts = (contracts: readonly DrawnContract[], count: number): fc.Arbitrary<readonly AccountFile[]> => {
  const trader = fc.nat(count - 1);
  const opening: fc.Arbitrary<Opening> = fc.record({
    contract: fc.nat(contracts.length - 1),
    long: trader,
    short: trader,
    lots: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 100 })),
  });
  return fc
    .record({
      openings: fc.array(opening, { minLength: 1, maxLength: Math.min(80, 3 * count), size: 'max' }),
      stakes: fc.array(stake, { minLength: count * contracts.length, maxLength: count * contracts.length }),
      makerCash: fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 20_000_000 })),
    })
    .map(({ openings, stakes, makerCash }) => {
      const lots = contracts.map(() => Array.from({ length: count }, () => 0));
      for (const { contract, long, short, lots: size } of openings) {
        const column = lots[contract];
        if (column === undefined || long === short) continue;
        column[long] = (column[long] ?? 0) + size;
        column[short] = (column[short] ?? 0) - size;
      }
      const files = Array.from({ length: count }, (_, number): AccountFile => {
        let cash = 0;
        const positions: PositionFile[] = [];
        contracts.forEach((drawn, contract) => {
          const held = lots[contract]?.[number] ?? 0;
          const choice = stakes[number * contracts.length + contract];
          if (held === 0 || choice === undefined) return;
          const entry = Math.min(drawn.maxTicks, Math.max(1, Math.round((drawn.index * choice.entry) / 1_000_000)));
          const value = Math.abs(held) * drawn.valueOfLot(drawn.index);
          const loss = (held > 0 ? 1 : -1) * (drawn.valueOfLot(entry) - drawn.valueOfLot(drawn.index));
          const signed = drawn.file.kind === 'inverse' ? -loss : loss;
          const money = Math.max(0, Math.abs(held) * signed + Math.round((value * choice.margin) / 1_000_000));
          if (!choice.isolated) cash += money;
          positions.push({
            contract: drawn.file.id,
            size: times(held, drawn.lot),
            entry: times(entry, drawn.tick),
            ...(choice.leverage === undefined ? {} : { leverage: String(choice.leverage) }),
            ...(choice.isolated ? { isolatedMargin: times(money, ATOM) } : {}),
          });
        });
        return { id: traderId(number), cash: times(cash, ATOM), positions };
      });
      return [...files, { id: MAKER, role: 'marketMaker', cash: times(makerCash, ATOM), positions: [] }];
    });
};
