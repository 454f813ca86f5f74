/** A set of accounts that can say who is the k-th of them: a Fenwick tree over membership. Both ways in O(log n). */
export class MemberTree {
  private readonly sums: Int32Array;
  private readonly top: number;

  /** `member`: 1 for accounts in the set. */
  constructor(member: Uint8Array) {
    const { length } = member;
    this.sums = new Int32Array(length + 1);
    for (let at = 1; at <= length; at++) {
      this.sums[at] = (this.sums[at] ?? 0) + (member[at - 1] ?? 0);
      const parent = at + (at & -at);
      if (parent <= length) this.sums[parent] = (this.sums[parent] ?? 0) + (this.sums[at] ?? 0);
    }
    let top = 1;
    while (top * 2 <= length) top *= 2;
    this.top = top;
  }

  add(account: number, change: 1 | -1): void {
    for (let at = account + 1; at < this.sums.length; at += at & -at) this.sums[at] = (this.sums[at] ?? 0) + change;
  }

  /** How many members come before an account. */
  before(account: number): number {
    let sum = 0;
    for (let at = account; at > 0; at -= at & -at) sum += this.sums[at] ?? 0;
    return sum;
  }

  /** The member with `place` members before it. */
  at(place: number): number {
    let left = place;
    let account = 0;
    for (let jump = this.top; jump > 0; jump >>= 1) {
      const next = account + jump;
      const sum = this.sums[next];
      if (sum === undefined || sum > left) continue;
      left -= sum;
      account = next;
    }
    return account;
  }
}
