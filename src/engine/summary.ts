/** What a step came to, read from its log: each liquidation's waterfall, and each deleveraged account's outcome. */
import type { DeleveragedSummary, LiquidationSummary } from '#protocol/frame.ts';
import { GrowingRows, type Rows } from '#protocol/rows.ts';
import { priceOfUnitValue, unitValue } from './contract/contract.ts';
import { Code } from './events.ts';
import { CONTRACT_SPAN, type Log, POSTING, ROW, realOf } from './log.ts';
import { contractOf } from './margin/bucket.ts';
import type { World } from './world.ts';
import { VAULT } from './world.ts';

const LIQUIDATION = [
  'event',
  'account',
  'contract',
  'lots',
  'filled',
  'takenOver',
  'unfilled',
  'deleveraged',
  'bankruptcyPrice',
  'loss',
  'margin',
  'book',
  'fund',
  'adl',
  'socialised',
  'shortfall',
] as const satisfies readonly (keyof LiquidationSummary)[];

const DELEVERAGED = [
  'event',
  'account',
  'contract',
  'rank',
  'score',
  'side',
  'lots',
  'price',
  'atoms',
  'gaveUp',
  'kept',
] as const satisfies readonly (keyof DeleveragedSummary)[];

export interface StepSummary {
  readonly liquidations: Rows<LiquidationSummary>;
  readonly deleveraged: Rows<DeleveragedSummary>;
}

/** Where each field of a row stands. */
const placesOf = <Field extends string>(fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field, at) => [field, at])) as Readonly<Record<Field, number>>;
const L = placesOf(LIQUIDATION);
const D = placesOf(DELEVERAGED);

/** What an account's postings in one event did: entry cost released, what it was settled for, and its cash. */
interface Settlement {
  released: number;
  settled: number;
  cash: number;
}

/** Reads columns, never objects: after a mass shock there are hundreds of thousands of rows. */
class Fold {
  readonly liquidations = new GrowingRows<LiquidationSummary>(LIQUIDATION);
  readonly deleveraged = new GrowingRows<DeleveragedSummary>(DELEVERAGED);
  private readonly world: World;
  private readonly log: Log;
  /** Per position: where its last liquidation's row starts, + 1. Per account: the same of its last in any contract. */
  private readonly open: Int32Array;
  private readonly last: Int32Array;
  /** Per liquidation: the mark that it began at. */
  private readonly marks: number[] = [];
  private readonly settlement: Settlement = { released: 0, settled: 0, cash: 0 };

  constructor(world: World, log: Log) {
    this.world = world;
    this.log = log;
    this.open = new Int32Array(world.accounts * world.contracts.length);
    this.last = new Int32Array(world.accounts);
  }

  private settle(event: number, account: number): Settlement {
    const { settlement, log } = this;
    const { postings, postingEnd } = log;
    const low = account * CONTRACT_SPAN;
    let cost = 0;
    let cash = 0;
    const to = (postingEnd[event] ?? 0) * POSTING;
    for (let at = event === 0 ? 0 : (postingEnd[event - 1] ?? 0) * POSTING; at < to; at += POSTING) {
      const key = postings[at] ?? 0;
      if (key < low || key >= low + CONTRACT_SPAN) continue;
      cost += postings[at + 2] ?? 0;
      cash += postings[at + 3] ?? 0;
    }
    settlement.released = -cost;
    settlement.settled = cash - cost;
    settlement.cash = cash;
    return settlement;
  }

  private add(start: number, field: number, amount: number): void {
    const { cells } = this.liquidations;
    cells[start + field] = (cells[start + field] ?? 0) + amount;
  }

  /** Where the row of a position's running liquidation starts; −1: none has begun. */
  private find(account: number, contract: number): number {
    return (this.open[account * this.world.contracts.length + contract] ?? 0) - 1;
  }

  private spread(account: number, stage: number, amount: number): void {
    const start = (this.last[account] ?? 0) - 1;
    if (start < 0) return;
    this.add(start, stage, amount);
    this.add(start, L.margin, -amount);
  }

  private started(id: number, account: number, contract: number, row: number): void {
    const { rows } = this.log;
    const lots = rows[row + 3] ?? 0;
    const start = this.liquidations.add();
    const { cells } = this.liquidations;
    cells[start + L.event] = id;
    cells[start + L.account] = account;
    cells[start + L.contract] = contract;
    cells[start + L.lots] = lots;
    cells[start + L.bankruptcyPrice] = priceOfUnitValue(contractOf(this.world, contract), (rows[row + 5] ?? 0) / lots);
    this.marks.push(rows[row + 4] ?? 0);
    this.open[account * this.world.contracts.length + contract] = start + 1;
    this.last[account] = start + 1;
  }

  private filled(id: number, account: number, contract: number, row: number): void {
    const start = this.find(account, contract);
    if (start < 0) return;
    const { rows } = this.log;
    const [lots, atoms] = [rows[row + 3] ?? 0, rows[row + 5] ?? 0];
    const side = Math.sign(this.liquidations.cells[start + L.lots] ?? 0);
    const mark = this.marks[start / LIQUIDATION.length] ?? 0;
    const atMark = side * lots * unitValue(contractOf(this.world, contract), mark);
    const { released, settled } = this.settle(id, account);
    this.add(start, L.filled, lots);
    this.add(start, L.loss, released - atMark);
    this.add(start, L.margin, released - settled);
    this.add(start, L.book, atoms - atMark);
    this.add(start, L.fund, settled - atoms);
  }

  private unfilled(account: number, contract: number, row: number): void {
    const start = this.find(account, contract);
    if (start < 0) return;
    this.add(start, L.unfilled, this.log.rows[row + 3] ?? 0);
    this.add(start, L.shortfall, this.log.rows[row + 6] ?? 0);
  }

  /** What is left goes to the fund, to the vault, or through ADL to a counterparty. Returns the row's start; −1: none. */
  private handed(id: number, account: number, contract: number, row: number, stage: number): number {
    const start = this.find(account, contract);
    if (start < 0) return start;
    const { rows } = this.log;
    const markAtoms = rows[row + 5] ?? 0;
    const { released, settled } = this.settle(id, account);
    this.add(start, L.loss, released - markAtoms);
    this.add(start, L.margin, released - settled);
    this.add(start, stage, settled - markAtoms);
    this.add(start, stage === L.adl ? L.deleveraged : L.takenOver, rows[row + 3] ?? 0);
    return start;
  }

  private adlFilled(id: number, account: number, contract: number, row: number, from: number): void {
    const start = this.handed(id, account, contract, row, L.adl);
    if (start < 0) return;
    const { rows, extra } = this.log;
    const [lots, atoms, markAtoms] = [rows[row + 3] ?? 0, rows[row + 4] ?? 0, rows[row + 5] ?? 0];
    const side = Math.sign(this.liquidations.cells[start + L.lots] ?? 0);
    const counterparty = extra[from] ?? -1;
    const at = this.deleveraged.add();
    const { cells } = this.deleveraged;
    cells[at + D.event] = id;
    cells[at + D.account] = counterparty;
    cells[at + D.contract] = contract;
    cells[at + D.rank] = rows[row + 6] ?? 0;
    cells[at + D.score] = realOf(extra[from + 1] ?? 0, extra[from + 2] ?? 0);
    cells[at + D.side] = -side;
    cells[at + D.lots] = lots;
    cells[at + D.price] = priceOfUnitValue(contractOf(this.world, contract), atoms / (side * lots));
    cells[at + D.atoms] = -atoms + 0;
    cells[at + D.gaveUp] = atoms - markAtoms;
    cells[at + D.kept] = this.settle(id, counterparty).cash + (rows[row + 7] ?? 0);
  }

  private haircut(id: number, account: number, contract: number, row: number, from: number): void {
    const { rows, extra } = this.log;
    const amount = rows[row + 3] ?? 0;
    this.spread(account, L.adl, amount);
    const at = this.deleveraged.add();
    const { cells } = this.deleveraged;
    cells[at + D.event] = id;
    cells[at + D.account] = extra[from] ?? -1;
    cells[at + D.contract] = contract;
    cells[at + D.rank] = rows[row + 4] ?? 0;
    cells[at + D.price] = Number.NaN;
    cells[at + D.gaveUp] = amount;
  }

  read(id: number): void {
    const { rows, extra, extraEnd, postingEnd } = this.log;
    const row = id * ROW;
    const head = rows[row] ?? 0;
    const code = Math.floor(head / CONTRACT_SPAN);
    const contract = head - code * CONTRACT_SPAN - 1;
    const account = rows[row + 2] ?? -1;
    const from = id === 0 ? 0 : (extraEnd[id - 1] ?? 0);
    switch (code) {
      case Code.liquidationStarted:
        this.started(id, account, contract, row);
        break;
      case Code.liquidationFilled:
        this.filled(id, account, contract, row);
        break;
      case Code.liquidationUnfilled:
        this.unfilled(account, contract, row);
        break;
      case Code.positionTakenOver:
      case Code.vaultTookOver:
        this.handed(id, account, contract, row, L.fund);
        break;
      case Code.adlFilled:
        this.adlFilled(id, account, contract, row, from);
        break;
      case Code.fundPaid:
      case Code.fundReceived:
        // A part of a fill is in the fill's postings already.
        if ((postingEnd[id] ?? 0) > (id === 0 ? 0 : (postingEnd[id - 1] ?? 0)))
          this.spread(account, L.fund, (code === Code.fundPaid ? 1 : -1) * (rows[row + 3] ?? 0));
        break;
      case Code.haircutTaken:
        this.haircut(id, account, contract, row, from);
        break;
      case Code.lossSocialised:
        this.spread(account, extra[from] === VAULT ? L.fund : L.socialised, rows[row + 3] ?? 0);
        break;
      default:
        break;
    }
  }
}

/**
 * Folds the first `events` events. loss = margin + book + fund + adl + socialised for every liquidation, exactly:
 * loss is entry cost less value at the mark of the lots closed; book is what the fills were better than the mark; margin
 * is what the account itself lost, including what it still owes.
 */
export function summarise(world: World, log: Log, events = log.count): StepSummary {
  const fold = new Fold(world, log);
  for (let id = 0; id < events; id++) fold.read(id);
  return { liquidations: fold.liquidations.done(), deleveraged: fold.deleveraged.done() };
}
