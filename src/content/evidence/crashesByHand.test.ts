// The crash of the tiny book a second time: worked out from the rules and the sources with nothing of the engine, by the
// arithmetic that is written here. Lena is long 100 from 100 with 1,000; at 84 she is 600 below zero, and bankrupt at 90.
import { describe, expect, it } from 'vitest';
import { crashes } from './crashes.ts';

const MARK = 84;
const SHORTS = {
  sam: { size: 50, entry: 100, cash: 500 },
  sara: { size: 30, entry: 104, cash: 1560 },
  sol: { size: 20, entry: 94, cash: 94 },
} as const;
type Short = keyof typeof SHORTS;
const NAMES: readonly Short[] = ['sam', 'sara', 'sol'];
/** What there is from the start: Lena 1,000, the shorts 2,154, the maker 10,000, the fund 200; every gain is a loss. */
const ALL_MONEY = 13_354;

interface Hand {
  /** The book's 40 lots at 88, 87 and 86, 87 on average, sold by Lena. */
  readonly filled: 0 | 40;
  readonly takenOver: 0 | 60 | 100;
  /** Closed by ADL, lots. */
  readonly closed: Readonly<Partial<Record<Short, number>>>;
  readonly price: number | null;
  /** Taken out of profits, or socialised. */
  readonly given: Readonly<Partial<Record<Short, number>>>;
  readonly lena: number;
  readonly fund: number;
  readonly maker: number;
}

const nothing = { closed: {}, given: {}, takenOver: 0, price: null } as const;
/** 40 lots sold at 87; the fund pays 3 on each, 120; the maker, long 40 from 87, is 120 down at 84. */
const sold = { ...nothing, filled: 40, lena: 0, fund: 80, maker: 9880 } as const;
/** … and the other 60 closed at 90, where Lena is left with nothing. */
const soldThenClosed = (closed: Hand['closed']): Hand => ({ ...sold, closed, price: 90 });
/** Nothing bids 90 or more: all 100 go to ADL, and everybody on the other side holds just that. */
const everybodyAt = (price: number, lena: number, fund: number): Hand => ({
  ...nothing,
  filled: 0,
  closed: { sam: 50, sara: 30, sol: 20 },
  price,
  lena,
  fund,
  maker: 10_000,
});
const everybodyAtBankruptcy = everybodyAt(90, 0, 200);
/** By score Sol comes first, then Sam: return × leverage 12.2, 5.2, 0.4 (on margin) or 0.61, 0.52, 0.22 (on entry value). */
const solThenSam = soldThenClosed({ sol: 20, sam: 40 });
/** The fund takes all 100 at the mark and pays its 200 of the 600; 400 are shared, 4 a lot or by what 11 a lot gained. */
const shared = { sam: 200, sara: 120, sol: 80 } as const;

const HAND: Readonly<Record<string, Hand>> = {
  'canonical@1': solThenSam,
  'plain-queue@1': soldThenClosed({ sam: 50, sara: 10 }),
  // 60 lots as 50 : 30 : 20.
  'pro-rata-size@1': soldThenClosed({ sam: 30, sara: 18, sol: 12 }),
  // As profits, 800 : 600 : 200 give 30, 22.5 and 7.5; the odd lot to the higher rank, Sol.
  'pro-rata-profit@1': soldThenClosed({ sam: 30, sara: 22, sol: 8 }),
  // As equity, 1,300 : 2,160 : 294; Sara has no more than 30, and the other 30 are 24.47 and 5.53.
  'pro-rata-equity@1': soldThenClosed({ sam: 24, sara: 30, sol: 6 }),
  'no-fund@1': everybodyAtBankruptcy,
  // 360 out of profits of 1,600; the fund keeps the 60 lots, at the mark.
  'socialised-loss@1': { ...sold, takenOver: 60, given: { sam: 180, sara: 135, sol: 45 } },
  // A fifth of 1,600 is 320, and 360 are needed: nobody is closed.
  'capped-pro-rata@1': { ...sold, lena: -360 },
  // Profit × leverage: 800 × 3.231, 600 × 1.167, 200 × 5.714 give 35.03, 9.486 and 15.488 of 60.
  'risk-aware@1': soldThenClosed({ sam: 35, sara: 9, sol: 16 }),
  'min-max-burden@1': soldThenClosed({ sam: 30, sara: 22, sol: 8 }),
  // Down to 520: 280 and 80, at 6 a lot 46.67 and 13.33.
  'level-the-tallest@1': soldThenClosed({ sam: 47, sara: 13 }),
  // 120 each, at 6 a lot.
  'equal-loss@1': soldThenClosed({ sam: 20, sara: 20, sol: 20 }),
  // Below half of 1,600: alike, at most half of one's own: 130, 130, 100, or 21.67, 21.67, 16.67; odd lots by rank.
  'talmud@1': soldThenClosed({ sam: 22, sara: 21, sol: 17 }),
  'bitmex@2024-11': solThenSam,
  'binance-usdm@2025-05': everybodyAtBankruptcy,
  // The pool bears 30 % of 200, 60, which is 0.60 on each of 100 lots.
  'bybit@2025-11': everybodyAt(89.4, 0, 140),
  // At the mark nobody gives; of the 360 that are missing the fund has 80.
  'okx@2025-10': { ...solThenSam, price: MARK, lena: -280, fund: 0 },
  'bitget@2025-09': solThenSam,
  'bitget-second@2025': solThenSam,
  'bitget-first@2024-02': solThenSam,
  'gate@2025-11': everybodyAtBankruptcy,
  'gate-leverage@2022-11': everybodyAtBankruptcy,
  'gate-profit@2022-11': everybodyAtBankruptcy,
  'kucoin@2026': everybodyAtBankruptcy,
  'kucoin-cross@2024': everybodyAtBankruptcy,
  'kucoin-isolated@2024': everybodyAtBankruptcy,
  'delta@2019-01': everybodyAtBankruptcy,
  // Nobody has put money into the vault, so it has no room.
  'kraken@2026-03': everybodyAtBankruptcy,
  // She bears her fills, 520; the other 60 lots, 960 under water, find no bid, and the fund pays only when they are gone.
  'deribit@2026-11': { ...sold, lena: -480, fund: 200 },
  // The mark before was 95: she loses 500 of her 1,000.
  'hyperliquid-documented@2026-04': everybodyAt(95, 500, 200),
  'hyperliquid-reconstructed@2026-06': everybodyAt(95, 500, 200),
  // Limit 84 − 1.5 × 0.84: the book is taken in four steps, and in the fifth nothing fills; the draw starts at Sara.
  'dydx-v4@2023-10': soldThenClosed({ sara: 30, sol: 20, sam: 10 }),
  'ethereal@2025': everybodyAtBankruptcy,
  'lighter@2026-04': everybodyAtBankruptcy,
  // The last order is for 100 at 85.50 or better; there are 40, so it is killed.
  'extended@2026-04': everybodyAtBankruptcy,
  // The fund pays its 200 of 600, then sells 40 of the lots at 87 that it took at 84.
  'paradex@2026-11': { ...nothing, filled: 0, takenOver: 100, lena: -400, fund: 120, maker: 9880 },
  // Sold at 84 or better by the insolvent; the rest by entry price: Sara from 104, then Sam from 100.
  'dango@2026-07': soldThenClosed({ sara: 30, sam: 30 }),
  'drift-v2@2026-04': { ...nothing, filled: 0, takenOver: 100, given: shared, lena: 0, fund: 120, maker: 9880 },
  // A tenth of the book a step: 10 at 88, 20 at 87 and 1 at 86 before a tenth is no lot; 102 more than 84.
  'vega@2024-10': { ...nothing, filled: 0, takenOver: 100, given: shared, lena: 0, fund: 102, maker: 9898 },
  // Others at two parts of 90 and one of 84; Lena at 90; the fund pays the 2 between on 100 lots.
  'ftx@2019-04': everybodyAt(88, 0, 0),
};

const equityOf = (name: Short, { closed, price, given }: Hand): number => {
  const { size, entry, cash } = SHORTS[name];
  const lots = closed[name] ?? 0;
  return cash + lots * (entry - (price ?? 0)) + (size - lots) * (entry - MARK) - (given[name] ?? 0);
};

describe('the crash by hand', () => {
  it('covers every row', () => {
    expect(Object.keys(HAND)).toEqual(crashes.map(({ rules }) => rules));
  });

  it.each(crashes.map((crash) => [crash.rules, crash] as const))('%s', (rules, crash) => {
    const hand = HAND[rules];
    if (hand === undefined) throw new Error(`not worked out: ${rules}`);
    const closed = NAMES.reduce((sum, name) => sum + (hand.closed[name] ?? 0), 0);
    expect([crash.filled, crash.takenOver, crash.deleveraged].map(Number)).toEqual([
      hand.filled,
      hand.takenOver,
      closed,
    ]);
    for (const name of NAMES) {
      const lots = hand.closed[name] ?? 0;
      const share = crash.shares.find(({ account }) => account === name);
      expect(Number(share?.size ?? 0), name).toBe(lots);
      if (lots > 0) expect(Number(share?.price), name).toBeCloseTo(hand.price ?? 0, 9);
      expect(Number(crash.equity[name]), name).toBeCloseTo(equityOf(name, hand), 6);
    }
    const { lena, fund, maker } = hand;
    expect([crash.equity.lena, crash.fund.end, crash.equity['market-maker']].map(Number)).toEqual([lena, fund, maker]);
    const all = NAMES.reduce((sum, name) => sum + equityOf(name, hand), lena + fund + maker);
    expect(all).toBeCloseTo(ALL_MONEY, 6);
  });
});
