/**
 * Frames of the canonical tiny book, written down by hand from its worked example (one tick 0.01, one lot 1, one atom
 * 0.01): as loaded at 95, and settled after the gap to 84. For tests of what panels make of a frame; the engine's own
 * frames are compared with the worked example elsewhere.
 */
import type { ContractFrame, Frame, Level, LiquidationSummary, World } from '#protocol/frame.ts';

export type TinyWorld = Pick<World, 'quote' | 'atom' | 'contracts' | 'accounts'>;

export const [STREET, FEES, FUND, LENA, SAM, SARA, SOL, MAKER] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

export const tinyWorld: TinyWorld = {
  quote: 'USD',
  atom: '0.01',
  contracts: [
    {
      id: 'TINY',
      kind: 'linear',
      tickSize: '0.01',
      lotSize: '1',
      maxTicks: 100_000,
      atomsPerTickLot: 1,
      inverseNumerator: 0,
      axis: [7_800, 11_600],
    },
  ],
  accounts: [
    { id: 'street', name: 'Street', role: 'street', synthetic: false },
    { id: 'fees', name: 'Fees', role: 'fees', synthetic: false },
    { id: 'fund', name: 'Insurance fund', role: 'fund', synthetic: false },
    { id: 'lena', name: 'Lena', role: 'trader', synthetic: false },
    { id: 'sam', name: 'Sam', role: 'trader', synthetic: false },
    { id: 'sara', name: 'Sara', role: 'trader', synthetic: false },
    { id: 'sol', name: 'Sol', role: 'trader', synthetic: false },
    { id: 'maker', name: 'Market maker', role: 'marketMaker', synthetic: false },
  ],
};

const NONE = Number.NaN;
const of = (...values: number[]) => Float64Array.from([NONE, NONE, NONE, ...values]);
const level = (price: number, lots: number): Level => ({ price, lots });

const bids = [level(8_800, 10), level(8_700, 20), level(8_600, 10)];

const before: ContractFrame = {
  index: 9_500,
  mark: 9_500,
  previousMark: 9_500,
  last: 9_500,
  bids,
  asks: [],
  openInterest: 100,
  markPath: Float64Array.of(9_500),
  indexPath: Float64Array.of(9_500),
  lots: of(100, -50, -30, -20, 0),
  cost: of(1_000_000, -500_000, -312_000, -188_000, 0),
  isolatedMargin: of(NONE, NONE, NONE, NONE, NONE),
  unrealizedPnl: of(-50_000, 25_000, 27_000, -2_000, NONE),
  liquidationPrice: of(9_090, 10_892, 15_446, 9_773, NONE),
  bankruptcyPrice: of(9_000, 11_000, 15_600, 9_870, NONE),
  adlScore: of(-0.1, 0.5, 0.1, -0.2, NONE),
  rank: of(1, 1, 2, 3, 0),
  lights: of(5, 5, 3, 1, 0),
  longQueue: [LENA],
  shortQueue: [SAM, SARA, SOL],
  longCount: 1,
  shortCount: 3,
};

const nothing = { loss: 0, margin: 0, book: 0, fund: 0, adl: 0, socialised: 0 };

/** As loaded, nothing has happened. */
export const tinyStart: Frame = {
  seq: 1,
  preview: false,
  cursor: { node: 0, step: 0, event: 0, events: 0 },
  digest: '0000000000000000',
  contracts: [before],
  cash: Float64Array.of(0, 0, 20_000, 100_000, 50_000, 156_000, 9_400, 1_000_000),
  equity: Float64Array.of(0, 0, 20_000, 50_000, 75_000, 183_000, 7_400, 1_000_000),
  maintenance: Float64Array.of(0, 0, 0, 9_500, 4_750, 2_850, 1_900, 0),
  touched: new Uint8Array(8),
  funds: [
    {
      account: FUND,
      contract: -1,
      balance: 20_000,
      cash: 20_000,
      inventoryPnl: 0,
      floor: 0,
      peak: 20_000,
      triggerLine: null,
      history: Float64Array.of(20_000),
    },
  ],
  liquidations: [],
  deleveraged: [],
  waterfall: nothing,
  books: { balanced: true, money: 0, expectedMoney: 0, lots: [0], openInterest: [100] },
};

export const lenaLiquidated: LiquidationSummary = {
  account: LENA,
  contract: 0,
  lots: 100,
  filled: 40,
  takenOver: 0,
  unfilled: 60,
  deleveraged: 60,
  bankruptcyPrice: 9_000,
  loss: 160_000,
  margin: 100_000,
  book: 12_000,
  fund: 12_000,
  adl: 36_000,
  socialised: 0,
  shortfall: 36_000,
};

/** Settled after the index gapped to 84: 40 sold into the book, 60 deleveraged at 90. */
export const tinyCrash: Frame = {
  ...tinyStart,
  seq: 2,
  cursor: { node: 1, step: 1, event: 20, events: 20 },
  contracts: [
    {
      ...before,
      index: 8_400,
      mark: 8_400,
      last: 8_600,
      bids: [],
      openInterest: 40,
      markPath: Float64Array.of(9_500, 8_400),
      indexPath: Float64Array.of(9_500, 8_400),
      lots: of(0, -10, -30, 0, 40),
      cost: of(0, -100_000, -312_000, 0, 348_000),
      unrealizedPnl: of(NONE, 16_000, 60_000, NONE, -12_000),
      liquidationPrice: of(NONE, 18_712, 15_446, NONE, NONE),
      bankruptcyPrice: of(NONE, 18_900, 15_600, NONE, NONE),
      adlScore: of(NONE, 0.8, 0.45, NONE, -0.1),
      rank: of(0, 1, 2, 0, 1),
      lights: of(0, 5, 4, 0, 5),
      longQueue: [MAKER],
      shortQueue: [SAM, SARA],
      longCount: 1,
      shortCount: 2,
    },
  ],
  cash: Float64Array.of(0, 0, 8_000, 0, 90_000, 156_000, 17_400, 1_000_000),
  equity: Float64Array.of(0, 0, 8_000, 0, 106_000, 216_000, 17_400, 988_000),
  touched: Uint8Array.of(0, 0, 0, 1, 2, 0, 2, 0),
  funds: [
    {
      account: FUND,
      contract: -1,
      balance: 8_000,
      cash: 8_000,
      inventoryPnl: 0,
      floor: 0,
      peak: 20_000,
      triggerLine: null,
      history: Float64Array.of(20_000, 8_000),
    },
  ],
  liquidations: [lenaLiquidated],
  deleveraged: [
    { account: SOL, contract: 0, rank: 1, score: 12.16, lots: 20, price: 9_000, gaveUp: 12_000, kept: 8_000 },
    { account: SAM, contract: 0, rank: 2, score: 5.17, lots: 40, price: 9_000, gaveUp: 24_000, kept: 40_000 },
  ],
  waterfall: { loss: 160_000, margin: 100_000, book: 12_000, fund: 12_000, adl: 36_000, socialised: 0 },
  books: { balanced: true, money: 0, expectedMoney: 0, lots: [0], openInterest: [40] },
};

/** The same as a preview, before it is committed. */
export const tinyPreview: Frame = { ...tinyCrash, preview: true };
