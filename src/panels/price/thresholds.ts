/**
 * Where accounts are liquidated and go bankrupt, and the lots that hang at a bankruptcy price because nobody took them.
 * Ticks and lots out of the frame; no pixels and no words.
 */
import type { ContractFrame, Frame, World } from '#protocol/frame.ts';

export interface Threshold {
  readonly account: number;
  /** Signed lots: long > 0. */
  readonly lots: number;
  /** NaN: no price liquidates it. */
  readonly liquidationPrice: number;
  readonly bankruptcyPrice: number;
  /** Liquidated in the previewed step: shown as it stood before. */
  readonly past: boolean;
}

/** Most accounts drawn one by one with a name. */
export const MOST_NAMED = 14;

/** Accounts that hold a position with such a price, in the order of the directory. */
export function thresholdsOf(frame: Frame, contract: ContractFrame, settled: ContractFrame | null): Threshold[] {
  const found: Threshold[] = [];
  const gone = new Set(frame.preview && settled ? frame.liquidations.accounts() : []);
  for (let account = 0; account < contract.lots.length; account += 1) {
    const past = gone.has(account);
    const from = past && settled ? settled : contract;
    const lots = from.lots[account] ?? Number.NaN;
    const liquidationPrice = from.liquidationPrice[account] ?? Number.NaN;
    const bankruptcyPrice = from.bankruptcyPrice[account] ?? Number.NaN;
    if (!lots || Number.isNaN(lots) || (Number.isNaN(liquidationPrice) && Number.isNaN(bankruptcyPrice))) continue;
    found.push({ account, lots, liquidationPrice, bankruptcyPrice, past });
  }
  return found;
}

export interface Grouped {
  /** Drawn one by one, with a name. */
  readonly named: readonly Threshold[];
  /** Drawn as a density. */
  readonly crowd: readonly Threshold[];
}

/** Few: all by name. Many: the accounts that the author wrote by hand, the largest first; the rest as a density. */
export function groupThresholds(thresholds: readonly Threshold[], world: Pick<World, 'accounts'>): Grouped {
  if (thresholds.length <= MOST_NAMED) return { named: thresholds, crowd: [] };
  const byHand = thresholds
    .filter(({ account }) => world.accounts[account]?.synthetic === false)
    .sort((a, b) => Math.abs(b.lots) - Math.abs(a.lots) || a.account - b.account)
    .slice(0, MOST_NAMED);
  const chosen = new Set(byHand.map(({ account }) => account));
  return {
    named: thresholds.filter(({ account }) => chosen.has(account)),
    crowd: thresholds.filter(({ account, past }) => !chosen.has(account) && !past),
  };
}

/** Without the accounts whose story is told at their bankruptcy price. */
export function withoutTold(grouped: Grouped, told: readonly Hanging[]): Grouped {
  const accounts = new Set(told.flatMap((one) => one.accounts));
  return { ...grouped, named: grouped.named.filter((one) => !accounts.has(one.account)) };
}

export interface Hanging {
  readonly accounts: readonly number[];
  /** The events that the liquidations began with. */
  readonly events: readonly number[];
  /** Signed position at the start of the liquidation. */
  readonly lots: number;
  readonly price: number;
  /** Found nobody in the book. */
  readonly unfilled: number;
  readonly filled: number;
  /** Of those unfilled: taken by the fund or vault, closed by ADL, and what still hangs. */
  readonly takenOver: number;
  readonly deleveraged: number;
  readonly open: number;
  readonly shortfall: number;
}

export interface HangingGroup {
  /** All that are drawn, the largest first. */
  readonly each: readonly Hanging[];
  /** Those of them that are told in words. */
  readonly told: readonly Hanging[];
  /** The others, summed; null when all are told. */
  readonly rest: Hanging | null;
}

/** Most liquidations that are told in full. */
const MOST_TOLD = 2;

/** Liquidations of this step that left lots unfilled. Up to two are told one by one; of more, the largest and a sum. */
export function hangingOf(frame: Frame, contract: number): HangingGroup {
  const all = [...frame.liquidations]
    .filter((liquidation) => liquidation.contract === contract && liquidation.unfilled > 0)
    .map((liquidation): Hanging => {
      const { account, lots, unfilled, filled, takenOver, deleveraged, shortfall } = liquidation;
      const open = Math.max(0, unfilled - takenOver - deleveraged);
      return {
        accounts: [account],
        events: [liquidation.event],
        lots,
        price: liquidation.bankruptcyPrice,
        unfilled,
        filled,
        takenOver,
        deleveraged,
        open,
        shortfall,
      };
    })
    .sort((a, b) => b.unfilled - a.unfilled);
  const told = all.slice(0, all.length > MOST_TOLD ? 1 : MOST_TOLD);
  const rest = all.slice(told.length);
  return { each: all, told, rest: rest.length > 0 ? sumOf(rest) : null };
}

/** One pass: of a crowd there are tens of thousands. */
function sumOf(all: readonly Hanging[]): Hanging {
  const total = (amount: (one: Hanging) => number) => all.reduce((sum, one) => sum + amount(one), 0);
  return {
    accounts: all.flatMap((one) => one.accounts),
    events: all.flatMap((one) => one.events),
    lots: total((one) => one.lots),
    price: all.length === 1 ? (all[0]?.price ?? Number.NaN) : Number.NaN,
    unfilled: total((one) => one.unfilled),
    filled: total((one) => one.filled),
    takenOver: total((one) => one.takenOver),
    deleveraged: total((one) => one.deleveraged),
    open: total((one) => one.open),
    shortfall: total((one) => one.shortfall),
  };
}
