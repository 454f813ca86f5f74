/** One complete picture of the exchange, from a state and the log of the step that led there. Computes, decides nothing. */

import type { State } from '#engine/account/state.ts';
import { lightsOf } from '#engine/adl/lights.ts';
import { booksOf } from '#engine/books.ts';
import { digestLog, digestText } from '#engine/digest.ts';
import { fundBalance, fundPeak, inventoryPnl } from '#engine/fund/fund.ts';
import type { Log } from '#engine/log.ts';
import {
  bucketEquity,
  bucketMaintenance,
  CROSS,
  isIsolated,
  marketOf,
  moneyOf,
  unrealizedPnl,
} from '#engine/margin/bucket.ts';
import { summarise } from '#engine/summary.ts';
import type { World } from '#engine/world.ts';
import type { BooksFrame, ContractFrame, Cursor, DeleveragedSummary, Frame, FundFrame } from '#protocol/frame.ts';
import type { Rows } from '#protocol/rows.ts';
import { aftermathOf, touchedBy } from './closed.ts';
import type { Trail } from './history.ts';
import { bankruptcyPriceTicks, liquidationPriceTicks } from './prices.ts';
import { walkRanking } from './ranked.ts';

const MOST_LEVELS = 200;
const MOST_RANKED = 50;

/** What a frame is made from. */
export interface Moment {
  readonly world: World;
  /** As it was after `events` events. */
  readonly state: State;
  readonly log: Log;
  readonly events: number;
  readonly cursor: Cursor;
  readonly preview: boolean;
  /** Digest lanes at the start of the step. */
  readonly digest: Uint32Array;
  /** Trails of the nodes before this moment, oldest first. */
  readonly trails: readonly Trail[];
  /** What ADL closed in earlier steps of this line. */
  readonly earlier: readonly Rows<DeleveragedSummary>[];
}

function columnsOf({ world, state, trails }: Moment, contract: number): ContractFrame {
  const market = marketOf(state, contract);
  const { positions } = market;
  const count = world.accounts;
  const column = (fill = Number.NaN) => new Float64Array(count).fill(fill);
  const pnl = column();
  const isolatedMargin = column();
  const liquidationPrice = column();
  const bankruptcyPrice = column();
  const adlScore = column();
  const rank = column(0);
  const lights = column(0);
  for (let account = 0; account < count; account++) {
    if ((positions.lots[account] ?? 0) === 0) continue;
    pnl[account] = unrealizedPnl(world, state, account, contract);
    liquidationPrice[account] = liquidationPriceTicks(world, state, account, contract);
    bankruptcyPrice[account] = bankruptcyPriceTicks(world, state, account, contract);
    if (isIsolated(state, account, contract)) isolatedMargin[account] = moneyOf(state, account, contract);
  }
  const ranked = (side: number): number[] => {
    const order: number[] = [];
    walkRanking(world, state, contract, side, (account, place, score) => {
      order.push(account);
      rank[account] = place;
      adlScore[account] = score;
      return true;
    });
    const sizes = order.map((account) => Math.abs(positions.lots[account] ?? 0));
    const lit = lightsOf(world.rules.lights, sizes);
    order.forEach((account, i) => {
      lights[account] = lit[i] ?? 0;
    });
    return order;
  };
  const longs = ranked(1);
  const shorts = ranked(-1);
  const path = (pick: (trail: Trail) => number | undefined, now: number) =>
    Float64Array.from([...trails.map((trail) => pick(trail) ?? Number.NaN), now]);
  return {
    index: market.index,
    mark: market.mark,
    previousMark: market.previousMark,
    last: market.last,
    bids: market.book.levels('buy', MOST_LEVELS),
    asks: market.book.levels('sell', MOST_LEVELS),
    openInterest: market.openInterest,
    markPath: path((trail) => trail.marks[contract], market.mark),
    indexPath: path((trail) => trail.indices[contract], market.index),
    lots: positions.lots.slice(),
    cost: positions.cost.slice(),
    isolatedMargin,
    unrealizedPnl: pnl,
    liquidationPrice,
    bankruptcyPrice,
    adlScore,
    rank,
    lights,
    longQueue: longs.slice(0, MOST_RANKED),
    shortQueue: shorts.slice(0, MOST_RANKED),
    longCount: longs.length,
    shortCount: shorts.length,
  };
}

/**
 * The balance at which ADL starts: the floor, or the draw-down line from the peak; null where the rule has no line.
 * `fundCannotCover` has none: whether the balance is enough depends on what there is to take over.
 */
function triggerLine(world: World, state: State, fund: number): number | null {
  const { trigger } = world.rules.adl;
  const { fundFloor } = world.amounts;
  if (trigger.kind === 'fundDrawDown') {
    const peak = fundPeak(world, state, fund);
    return peak - Math.ceil((peak * trigger.triggerPpm) / 1_000_000);
  }
  if (trigger.kind === 'fundAtFloor') return Number.isFinite(fundFloor) ? fundFloor : null;
  return null;
}

function fundFrame({ world, state, trails }: Moment, at: number): FundFrame {
  const memory = state.funds[at];
  if (memory === undefined) throw new RangeError(`no fund ${at}`);
  const balance = fundBalance(world, state, memory.account);
  const history = [...trails.map((trail) => trail.funds[at] ?? Number.NaN), balance];
  const { fundFloor } = world.amounts;
  return {
    account: memory.account,
    contract: memory.contract,
    balance,
    cash: state.cash[memory.account] ?? 0,
    inventoryPnl: inventoryPnl(world, state, memory.account),
    floor: Number.isFinite(fundFloor) ? fundFloor : null,
    peak: Math.max(...history),
    triggerLine: triggerLine(world, state, memory.account),
    history: Float64Array.from(history),
  };
}

function accountColumns({ world, state }: Moment): Pick<Frame, 'cash' | 'equity' | 'maintenance'> {
  const equity = new Float64Array(world.accounts);
  const maintenance = new Float64Array(world.accounts);
  for (let account = 0; account < world.accounts; account++) {
    let worth = bucketEquity(world, state, account, CROSS);
    let required = bucketMaintenance(world, state, account, CROSS);
    for (let contract = 0; contract < world.contracts.length; contract++) {
      if (!isIsolated(state, account, contract)) continue;
      worth += bucketEquity(world, state, account, contract);
      required += bucketMaintenance(world, state, account, contract);
    }
    equity[account] = worth;
    maintenance[account] = account < world.firstTrader ? 0 : required;
  }
  return { cash: state.cash.slice(), equity, maintenance };
}

export function frameOf(moment: Moment, seq: number): Frame {
  const { world, state, log, events, cursor, preview } = moment;
  const summary = summarise(world, log, events);
  const { liquidations, deleveraged } = summary;
  const total = (stage: keyof Frame['waterfall']) => liquidations.column(stage).reduce((sum, part) => sum + part, 0);
  const lanes = moment.digest.slice();
  digestLog(lanes, log, events);
  const books: BooksFrame = booksOf(world, state);
  return {
    seq,
    preview,
    cursor,
    digest: digestText(lanes),
    contracts: world.contracts.map((_, contract) => columnsOf(moment, contract)),
    ...accountColumns(moment),
    touched: touchedBy(world.accounts, summary),
    funds: state.funds.map((_, at) => fundFrame(moment, at)),
    liquidations,
    deleveraged,
    aftermath: aftermathOf(world, state, [...moment.earlier, deleveraged]),
    waterfall: {
      loss: total('loss'),
      margin: total('margin'),
      book: total('book'),
      fund: total('fund'),
      adl: total('adl'),
      socialised: total('socialised'),
    },
    books,
  };
}
