/**
 * Candidates whose score changed after their ranking was made, in order, highest first: a sorted list cut into short
 * pieces, so that one entry goes in fast and the first entries are read again and again without moving anything.
 */
import type { Changes } from './changes.ts';
import { type Entry, entryOrder } from './entry.ts';

/** Entries of a piece before it is cut in two. */
const MOST = 96;

export class Overlay {
  private readonly pieces: Entry[][] = [];
  private piece = 0;
  private place = 0;

  clear(): void {
    this.pieces.length = 0;
    this.rewind();
  }

  /** While reading goes on, only entries behind what has been read may come in. */
  add(entry: Entry): void {
    const { pieces } = this;
    // The last piece whose first entry comes before this one.
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const head = pieces[middle]?.[0];
      if (head !== undefined && entryOrder(head, entry) < 0) low = middle + 1;
      else high = middle;
    }
    const at = Math.max(0, low - 1);
    const piece = pieces[at];
    if (piece === undefined) {
      pieces.push([entry]);
      return;
    }
    low = 0;
    high = piece.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = piece[middle];
      if (other !== undefined && entryOrder(other, entry) < 0) low = middle + 1;
      else high = middle;
    }
    piece.splice(low, 0, entry);
    // Reading must not miss it.
    if (at < this.piece || (at === this.piece && low < this.place)) {
      this.piece = at;
      this.place = low;
    }
    if (piece.length > MOST) this.cut(at, piece);
  }

  /** Cuts a piece in two; reading goes on where it was. */
  private cut(at: number, piece: Entry[]): void {
    const half = MOST >> 1;
    this.pieces.splice(at + 1, 0, piece.splice(half));
    if (this.piece > at) this.piece += 1;
    else if (this.piece === at && this.place >= half) {
      this.piece += 1;
      this.place -= half;
    }
  }

  /** Reading starts at the first entry. */
  rewind(): void {
    this.piece = 0;
    this.place = 0;
  }

  /** The entry that reading has reached, after throwing away those that no longer hold; undefined: no more. */
  current(changes: Changes): Entry | undefined {
    const { pieces } = this;
    for (;;) {
      const piece = pieces[this.piece];
      if (piece === undefined) return undefined;
      const entry = piece[this.place];
      if (entry === undefined) {
        if (piece.length === 0) pieces.splice(this.piece, 1);
        else this.piece += 1;
        this.place = 0;
      } else if (changes.since(entry.account) === entry.stamp) return entry;
      else piece.splice(this.place, 1);
    }
  }

  next(): void {
    this.place += 1;
  }
}
