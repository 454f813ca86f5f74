/**
 * The memory of a book: orders, price levels and owners as columns of typed arrays with lists of free slots. It grows
 * and copies; it knows nothing of matching. A slot is where something lives now and is used again; order numbers, which
 * are shown to people and never repeat, are kept in a column.
 */

/** "No slot": the end of a list. */
export const NONE = -1;

const wider = (old: Int32Array): Int32Array => {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
};
const widerFloat = (old: Float64Array): Float64Array => {
  const grown = new Float64Array(old.length * 2);
  grown.set(old);
  return grown;
};
/** Chains slots from…to − 1 into a free list. */
const chain = (next: Int32Array, from: number, to: number): void => {
  for (let slot = from; slot < to; slot++) next[slot] = slot + 1 < to ? slot + 1 : NONE;
};

export class OrderColumns {
  /** Order number; 0 in a free slot. */
  number: Float64Array = new Float64Array(16);
  /** Unsigned lots still standing. */
  lots: Float64Array = new Float64Array(16);
  level: Int32Array = new Int32Array(16);
  /** Place of the owner in `OwnerColumns`. */
  owner: Int32Array = new Int32Array(16);
  /** Neighbours in the level, oldest first; `next` also chains free slots. */
  next: Int32Array = new Int32Array(16);
  previous: Int32Array = new Int32Array(16);
  /** Neighbours among the owner's orders, newest first. */
  ownerNext: Int32Array = new Int32Array(16);
  ownerPrevious: Int32Array = new Int32Array(16);
  free = 0;

  constructor() {
    chain(this.next, 0, 16);
  }

  take(): number {
    if (this.free === NONE) this.grow();
    const slot = this.free;
    this.free = this.next[slot] ?? NONE;
    return slot;
  }

  release(slot: number): void {
    this.number[slot] = 0;
    this.next[slot] = this.free;
    this.free = slot;
  }

  copy(): OrderColumns {
    const twin = new OrderColumns();
    twin.number = this.number.slice();
    twin.lots = this.lots.slice();
    twin.level = this.level.slice();
    twin.owner = this.owner.slice();
    twin.next = this.next.slice();
    twin.previous = this.previous.slice();
    twin.ownerNext = this.ownerNext.slice();
    twin.ownerPrevious = this.ownerPrevious.slice();
    twin.free = this.free;
    return twin;
  }

  private grow(): void {
    const size = this.next.length;
    this.number = widerFloat(this.number);
    this.lots = widerFloat(this.lots);
    this.level = wider(this.level);
    this.owner = wider(this.owner);
    this.next = wider(this.next);
    this.previous = wider(this.previous);
    this.ownerNext = wider(this.ownerNext);
    this.ownerPrevious = wider(this.ownerPrevious);
    chain(this.next, size, size * 2);
    this.free = size;
  }
}

export class LevelColumns {
  /** +price of a bid level, −price of an ask level; 0 in a free slot. */
  key: Float64Array = new Float64Array(16);
  /** Sum of the lots of its orders. */
  lots: Float64Array = new Float64Array(16);
  /** Oldest order; also chains free slots. */
  head: Int32Array = new Int32Array(16);
  tail: Int32Array = new Int32Array(16);
  free = 0;

  constructor() {
    chain(this.head, 0, 16);
  }

  take(key: number): number {
    if (this.free === NONE) this.grow();
    const slot = this.free;
    this.free = this.head[slot] ?? NONE;
    this.key[slot] = key;
    this.lots[slot] = 0;
    this.head[slot] = NONE;
    this.tail[slot] = NONE;
    return slot;
  }

  release(slot: number): void {
    this.key[slot] = 0;
    this.head[slot] = this.free;
    this.free = slot;
  }

  copy(): LevelColumns {
    const twin = new LevelColumns();
    twin.key = this.key.slice();
    twin.lots = this.lots.slice();
    twin.head = this.head.slice();
    twin.tail = this.tail.slice();
    twin.free = this.free;
    return twin;
  }

  private grow(): void {
    const size = this.head.length;
    this.key = widerFloat(this.key);
    this.lots = widerFloat(this.lots);
    this.head = wider(this.head);
    this.tail = wider(this.tail);
    chain(this.head, size, size * 2);
    this.free = size;
  }
}

/** Everyone who ever had an order here, and the newest order each has now. Places are never given back. */
export class OwnerColumns {
  readonly placeOf: Map<number, number>;
  account: Int32Array = new Int32Array(4);
  head: Int32Array = new Int32Array(4);
  count = 0;

  constructor(placeOf = new Map<number, number>()) {
    this.placeOf = placeOf;
  }

  /** Place of an account; −1 if it never had an order. */
  find(account: number): number {
    // Most flow comes from one or two accounts: look at the first before asking the map.
    if (this.count > 0 && this.account[0] === account) return 0;
    return this.placeOf.get(account) ?? NONE;
  }

  take(account: number): number {
    const known = this.find(account);
    if (known !== NONE) return known;
    const place = this.count;
    if (place === this.head.length) {
      this.account = wider(this.account);
      this.head = wider(this.head);
    }
    this.account[place] = account;
    this.head[place] = NONE;
    this.placeOf.set(account, place);
    this.count = place + 1;
    return place;
  }

  copy(): OwnerColumns {
    const twin = new OwnerColumns(new Map(this.placeOf));
    twin.account = this.account.slice();
    twin.head = this.head.slice();
    twin.count = this.count;
    return twin;
  }
}
