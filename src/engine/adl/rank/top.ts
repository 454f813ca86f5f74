/** The highest keys of a stream: a bounded heap with the smallest of them on top. */
import type { Batch } from './batch.ts';
import type { Ranked } from './ranked.ts';

/** How many a first pass keeps: enough for nearly every single liquidation, cheap to keep in order. */
export const TOP = 256;

export class TopKeys {
  /** Everything not kept has a key up to this; −Infinity while nothing has been left out. */
  floor = Number.NEGATIVE_INFINITY;
  private size = 0;
  private readonly keys = new Float64Array(TOP);
  private readonly accounts = new Int32Array(TOP);

  offer({ count, key, accounts }: Batch): void {
    let { floor } = this;
    for (let i = 0; i < count; i++) {
      const offered = key[i] ?? 0;
      if (offered <= floor) continue;
      this.put(offered, accounts[i] ?? 0);
      floor = this.floor;
    }
  }

  /** Writes what was kept by key, highest first, equal keys by account. */
  into(ranked: Ranked): void {
    const { keys, accounts, size } = this;
    const order = Array.from({ length: size }, (_, i) => i);
    order.sort((a, b) => {
      const x = keys[a] ?? 0;
      const y = keys[b] ?? 0;
      return x > y ? -1 : x < y ? 1 : (accounts[a] ?? 0) - (accounts[b] ?? 0);
    });
    ranked.accounts = Int32Array.from(order, (at) => accounts[at] ?? 0);
    ranked.keys = Float64Array.from(order, (at) => keys[at] ?? 0);
    ranked.count = size;
  }

  private put(key: number, account: number): void {
    if (this.size === TOP) {
      this.sink(0, key, account);
      this.floor = this.keys[0] ?? 0;
      return;
    }
    this.keys[this.size] = key;
    this.accounts[this.size] = account;
    this.size += 1;
    if (this.size < TOP) return;
    for (let at = TOP / 2 - 1; at >= 0; at--) this.sink(at, this.keys[at] ?? 0, this.accounts[at] ?? 0);
    this.floor = this.keys[0] ?? 0;
  }

  /** Puts an entry in the place of the one at `from` and restores the heap below. */
  private sink(from: number, key: number, account: number): void {
    const { keys, accounts } = this;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= TOP) break;
      if (child + 1 < TOP && (keys[child + 1] ?? 0) < (keys[child] ?? 0)) child += 1;
      if ((keys[child] ?? 0) >= key) break;
      keys[at] = keys[child] ?? 0;
      accounts[at] = accounts[child] ?? 0;
      at = child;
    }
    keys[at] = key;
    accounts[at] = account;
  }
}
