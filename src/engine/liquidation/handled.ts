/** Which buckets' waterfalls ran in this step, and why something of them is left. Whoever is handled is touched, too. */
import type { PendingReason } from '#protocol/event.ts';
import { CROSS } from '../margin/bucket.ts';
import type { Touched } from '../run.ts';

export class Handled {
  /** By account: 1 when its cross bucket was handled. They are the many; the rest is few. */
  private readonly cross: Uint8Array;
  /** Isolated buckets, by account and contract; null: nothing is left. */
  private readonly isolated = new Map<string, PendingReason | null>();
  /** Of the cross buckets, those of which something is left. */
  private readonly pending = new Map<number, PendingReason>();

  constructor(accounts: number) {
    this.cross = new Uint8Array(accounts);
  }

  set(account: number, bucket: number, reason: PendingReason | null): void {
    if (bucket !== CROSS) {
      this.isolated.set(`${account}/${bucket}`, reason);
      return;
    }
    this.cross[account] = 1;
    if (reason !== null) this.pending.set(account, reason);
  }

  has(account: number, bucket: number): boolean {
    return bucket === CROSS ? this.cross[account] === 1 : this.isolated.has(`${account}/${bucket}`);
  }

  reasonOf(account: number, bucket: number): PendingReason | null {
    const reason = bucket === CROSS ? this.pending.get(account) : this.isolated.get(`${account}/${bucket}`);
    return reason ?? null;
  }

  /** Forgets a step, in time proportional to the accounts it touched. */
  clear(touched: Touched): void {
    for (let i = 0; i < touched.count; i++) this.cross[touched.list[i] ?? 0] = 0;
    this.isolated.clear();
    this.pending.clear();
  }
}
