/**
 * Up to 256 positions side by side, in columns: what is known of them, and their scores. Rankings work on batches, so
 * that a pass over a million accounts makes no objects and calls no function per account. Made once, filled again.
 */

export const BATCH = 256;

const column = (): Float64Array => new Float64Array(BATCH);

export class Batch {
  count = 0;
  readonly accounts = new Int32Array(BATCH);
  /** Signed lots. */
  readonly lots = column();

  // Facts, in atoms at the current mark.
  /** |money paid for the lots|. */
  readonly entryValue = column();
  /** |value of the lots|. */
  readonly notional = column();
  readonly pnl = column();
  /** The position's part of its bucket's equity: mark value − bankruptcy value. */
  readonly share = column();
  /** Of the whole bucket. */
  readonly equity = column();
  readonly wallet = column();
  /** Of the whole bucket; filled only when the ranking needs it. */
  readonly maintenance = column();
  /** Of the position, by entry value; filled only when the ranking needs it. */
  readonly initialMargin = column();

  // The score: first × second ÷ (over × under). Safe integers; over, under >= 0; `first` carries the sign.
  readonly first = column();
  readonly second = column();
  readonly over = column();
  readonly under = column();
  // What decides between equal scores, one after the other, higher first; 0 where the ranking has none. Safe integers.
  readonly tie1 = column();
  readonly tie2 = column();
  readonly tie3 = column();
  /** The score as a double. */
  readonly key = column();
}
