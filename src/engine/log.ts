/**
 * The event log of one step, in columns: a row of eight numbers per event, a row of four per posting, and a list of
 * whole numbers for what varies in length. Objects are made only when somebody wants to read (`events.ts`). Postings are
 * written first and belong to the next event sealed: state has already changed when `seal` is called.
 */

export const ROW = 8;
export const POSTING = 4;
/** A posting's account and contract share one number: account × 4096 + contract + 1. */
export const CONTRACT_SPAN = 4096;

const double = (old: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
  const grown = new Float64Array(old.length * 2);
  grown.set(old);
  return grown;
};
const doubleInts = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
};

const real = new Float64Array(1);
const halves = new Int32Array(real.buffer);

/** The number whose two halves were pushed. */
export function realOf(first: number, second: number): number {
  halves[0] = first;
  halves[1] = second;
  return real[0] ?? 0;
}

export class Log {
  rows = new Float64Array(ROW * 256);
  /** Per event: where its postings, and its extra numbers, end. */
  postingEnd = new Int32Array(256);
  extraEnd = new Int32Array(256);
  postings = new Float64Array(POSTING * 256);
  extra = new Int32Array(1024);
  count = 0;
  postingCount = 0;
  extraCount = 0;
  /** Called once, right after event number `captureAt` (1 = the first) has been sealed. */
  captureAt = -1;
  capture: (() => void) | null = null;

  reset(): void {
    this.count = 0;
    this.postingCount = 0;
    this.extraCount = 0;
    this.captureAt = -1;
    this.capture = null;
  }

  posting(account: number, contract: number, lots: number, cost: number, cash: number): void {
    const at = this.postingCount * POSTING;
    if (at + POSTING > this.postings.length) this.postings = double(this.postings);
    const column = this.postings;
    column[at] = account * CONTRACT_SPAN + contract + 1;
    column[at + 1] = lots;
    column[at + 2] = cost;
    column[at + 3] = cash;
    this.postingCount += 1;
  }

  push(value: number): void {
    if (this.extraCount === this.extra.length) this.extra = doubleInts(this.extra);
    this.extra[this.extraCount++] = value;
  }

  /** The first `count` of them. */
  pushAll(values: Int32Array, count: number): void {
    while (this.extraCount + count > this.extra.length) this.extra = doubleInts(this.extra);
    const { extra, extraCount } = this;
    for (let i = 0; i < count; i++) extra[extraCount + i] = values[i] ?? 0;
    this.extraCount = extraCount + count;
  }

  /** A number that need not be whole, as the two halves of its bits. */
  pushReal(value: number): void {
    real[0] = value;
    this.push(halves[0] ?? 0);
    this.push(halves[1] ?? 0);
  }

  /** Closes an event over the postings and extras since the last one. Returns its id. */
  seal(code: number, cause: number, account: number, contract: number, a = 0, b = 0, c = 0, d = 0, e = 0): number {
    const id = this.count;
    const at = id * ROW;
    if (at + ROW > this.rows.length) this.rows = double(this.rows);
    if (id === this.postingEnd.length) {
      this.postingEnd = doubleInts(this.postingEnd);
      this.extraEnd = doubleInts(this.extraEnd);
    }
    const row = this.rows;
    row[at] = code * CONTRACT_SPAN + contract + 1;
    row[at + 1] = cause;
    row[at + 2] = account;
    row[at + 3] = a;
    row[at + 4] = b;
    row[at + 5] = c;
    row[at + 6] = d;
    row[at + 7] = e;
    this.postingEnd[id] = this.postingCount;
    this.extraEnd[id] = this.extraCount;
    this.count = id + 1;
    if (this.count === this.captureAt) this.capture?.();
    return id;
  }
}
