import { describe, expect, it } from 'vitest';
import { canonical as book } from '#content/rulebooks/canonical.ts';
import type { Ranking, RuleBook } from '#protocol/rulebook.ts';
import { plainContract } from '#testing/builders/rankingWorld.ts';
import { buildWorld, emptyCrowd, FIRST_TRADER } from '#testing/builders/world.ts';
import { scoreOf } from './scorer.ts';

const rulesWith = (ranking: Ranking): RuleBook => ({
  ...book,
  adl: { ...book.adl, ranking, candidates: { ...book.adl.candidates, who: 'winnersThenLosers' } },
});

const MICRO = 1_000_000;

interface Trader {
  readonly lots: number;
  readonly entry: number;
  readonly cash: number;
  readonly leverage?: number;
}

/** Scores of traders at a mark; ticks of 0.01, lots of 1, prices and cash in dollars. */
function scores(ranking: Ranking, mark: number, traders: readonly Trader[]): number[] {
  const crowd = emptyCrowd(traders.length);
  traders.forEach(({ lots, entry, cash, leverage = 0 }, i) => {
    crowd.lots[FIRST_TRADER + i] = lots;
    crowd.cost[FIRST_TRADER + i] = Math.round(lots * entry * MICRO);
    crowd.cash[FIRST_TRADER + i] = Math.round(cash * MICRO);
    crowd.leverage[FIRST_TRADER + i] = leverage * MICRO;
  });
  const price = Math.round(mark * 100);
  const { world, state } = buildWorld({ contract: plainContract, rules: rulesWith(ranking), crowd, fund: 0, price });
  return traders.map((_, i) => scoreOf(world, state, 0, FIRST_TRADER + i));
}

/** The canonical tiny book at 84: Sol, Sam, Sara. */
const canonicalShorts: readonly Trader[] = [
  { lots: -20, entry: 94, cash: 94, leverage: 20 },
  { lots: -50, entry: 100, cash: 500, leverage: 10 },
  { lots: -30, entry: 104, cash: 1560, leverage: 2 },
];

describe('return × effective leverage', () => {
  it('canonical book, return on initial margin: Sol 12.16, Sam 5.17, Sara 0.45', () => {
    const found = scores(
      { kind: 'returnTimesLeverage', returnBase: 'initialMargin', leverage: 'effective' },
      84,
      canonicalShorts,
    );
    expect(found.map((score) => score.toFixed(2))).toEqual(['12.16', '5.17', '0.45']);
    // Sol: 200 ÷ 94 × 1,680 ÷ 294.
    expect(found[0]).toBeCloseTo((200 / 94) * (1680 / 294), 12);
  });

  it('without a chosen leverage initial margin is by tier (2 %)', () => {
    const [score] = scores({ kind: 'returnTimesLeverage', returnBase: 'initialMargin', leverage: 'effective' }, 110, [
      { lots: 10, entry: 100, cash: 400 },
    ]);
    expect(score).toBeCloseTo((100 / 20) * (1100 / 500), 12);
  });

  it('losers: return ÷ effective leverage, so after winners, the smaller loss at the higher leverage first', () => {
    const [winner = 0, mild = 0, deep = 0, safe = 0] = scores(
      { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'effective' },
      100,
      [
        { lots: 10, entry: 99, cash: 100 },
        { lots: 10, entry: 101, cash: 100 },
        { lots: 10, entry: 120, cash: 300 },
        { lots: 10, entry: 101, cash: 900 },
      ],
    );
    expect(winner).toBeCloseTo((10 / 990) * (1000 / 110), 12);
    expect(mild).toBeCloseTo(-10 / 1010 / (1000 / 90), 12);
    expect(winner > 0 && 0 > mild && mild > deep && mild > safe).toBe(true);
  });

  it('without equity: infinite for a winner, 0 for a loser', () => {
    const found = scores({ kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'effective' }, 100, [
      { lots: 10, entry: 99, cash: -10 },
      { lots: 10, entry: 120, cash: 100 },
      { lots: 10, entry: 100, cash: -5 },
    ]);
    expect(found).toEqual([Number.POSITIVE_INFINITY, 0, 0]);
  });
});

describe('other families', () => {
  const trader = { lots: 10, entry: 80, cash: 300 };
  const short = { lots: -10, entry: 120, cash: 300 };

  it('Binance: profit over wallet × maintenance over equity; 0 for losers and without equity', () => {
    const found = scores({ kind: 'walletReturnTimesMarginRatio' }, 100, [
      trader,
      short,
      { lots: 10, entry: 101, cash: 300 },
      { lots: 10, entry: 99, cash: -20 },
      { lots: 10, entry: 99, cash: 0.5 },
    ]);
    expect(found[0]).toBeCloseTo((200 / 300) * (10 / 500), 12);
    expect(found[1]).toBeCloseTo((200 / 300) * (10 / 500), 12);
    expect(found.slice(2, 4)).toEqual([0, 0]);
    // A wallet below one dollar counts as one.
    expect(found[4]).toBeCloseTo((10 / 1) * (10 / 10.5), 12);
  });

  it('profit only: PnL ÷ entry value', () => {
    expect(
      scores({ kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'none' }, 100, [
        trader,
        short,
        { ...trader, entry: 125 },
      ]),
    ).toEqual([200 / 800, 200 / 1200, -250 / 1250]);
  });

  it('KuCoin 2024, isolated: profit ÷ initial margin × opening leverage, leverage counted twice', () => {
    const [winner, loser] = scores(
      { kind: 'returnTimesLeverage', returnBase: 'initialMargin', leverage: 'opening' },
      110,
      [
        { lots: 10, entry: 100, cash: 500, leverage: 5 },
        { lots: 10, entry: 125, cash: 900, leverage: 5 },
      ],
    );
    expect(winner).toBeCloseTo((100 / 200) * 5, 12);
    expect(loser).toBeCloseTo(-150 / 250 / 5, 12);
  });

  it('Gate 2022 and Cube: profit in money × leverage, so large positions come first', () => {
    const amount = { kind: 'returnTimesLeverage', returnBase: 'amount' } as const;
    const traders = [
      { lots: 10, entry: 100, cash: 500, leverage: 5 },
      { lots: 1, entry: 100, cash: 10, leverage: 5 },
    ];
    expect(scores({ ...amount, leverage: 'opening' }, 110, traders)).toEqual([500, 50]);
    expect(scores({ ...amount, leverage: 'bucket' }, 110, traders)[1]).toBeCloseTo(10 * (110 / 20), 12);
  });

  it('Bitget: ROI × maintenance ÷ equity for winners, ROI over it for losers', () => {
    const found = scores({ kind: 'returnTimesMarginRatio', returnBase: 'initialMargin' }, 110, [
      { lots: 10, entry: 100, cash: 400, leverage: 10 },
      { lots: 10, entry: 120, cash: 400, leverage: 10 },
    ]);
    expect(found[0]).toBeCloseTo((100 / 100) * (11 / 500), 12);
    expect(found[1]).toBeCloseTo(-100 / 120 / (11 / 300), 12);
  });

  it('Dango: the entry value of a lot for shorts, one over it for longs', () => {
    const found = scores({ kind: 'entryPrice' }, 100, [trader, short]);
    expect(found[0]).toBeCloseTo(1 / 80, 12);
    expect(found[1]).toBeCloseTo(120, 12);
  });

  it('Ethereal: leverage makes the score, infinite without equity', () => {
    const found = scores({ kind: 'lexicographic', keys: ['leverage', 'unrealizedPnl'] }, 100, [
      trader,
      { ...trader, cash: -200 },
    ]);
    expect(found).toEqual([1000 / 500, Number.POSITIVE_INFINITY]);
  });

  it('Hyperliquid as documented, by side: mark ÷ entry or entry ÷ mark, × notional ÷ account value', () => {
    const found = scores({ kind: 'hyperliquidDocumented' }, 100, [trader, short]);
    expect(found[0]).toBeCloseTo((100 / 80) * (1000 / 500), 12);
    expect(found[1]).toBeCloseTo((120 / 100) * (1000 / 500), 12);
  });

  it('Hyperliquid as reconstructed: each factor has a floor of 1e-8', () => {
    const found = scores({ kind: 'hyperliquidReconstructed' }, 100, [trader, { ...trader, entry: 101 }]);
    expect(found[0]).toBeCloseTo((1000 / 500) * (200 / 800), 12);
    expect(found[1]).toBeCloseTo((1000 / 290) * 1e-8, 20);
  });

  it('the two readings of Hyperliquid order 10 % at 10x and 100 % at 5.2x differently', () => {
    // 10 lots at entry 100 moved to 110; 5 lots at 55 moved to 110 (venue-rules.md, finding 5).
    const pair = [
      { lots: 10, entry: 100, cash: 10 },
      { lots: 10, entry: 55, cash: 1100 / 5.2 - 550 },
    ];
    const [documented = 0, doubled = 0] = scores({ kind: 'hyperliquidDocumented' }, 110, pair);
    const [reconstructed = 0, other = 0] = scores({ kind: 'hyperliquidReconstructed' }, 110, pair);
    expect(documented > doubled).toBe(true);
    expect(reconstructed < other).toBe(true);
  });
});
