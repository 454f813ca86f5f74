/**
 * A sum of money over any number of accounts, exact: two limbs of a safe integer each, since a sum of many balances may
 * pass 2^53 although every balance fits.
 */
const LIMB = 2 ** 40;

export class Money {
  high = 0;
  low = 0;

  add(atoms: number): this {
    const high = Math.floor(atoms / LIMB);
    this.high += high;
    this.low += atoms - high * LIMB;
    if (this.low >= LIMB) {
      this.low -= LIMB;
      this.high += 1;
    }
    return this;
  }

  copy(): Money {
    const twin = new Money();
    twin.high = this.high;
    twin.low = this.low;
    return twin;
  }

  equals(other: Money): boolean {
    return this.high === other.high && this.low === other.low;
  }

  /** As one number: exact up to 2^53, then the nearest double. For showing. */
  toNumber(): number {
    return this.high * LIMB + this.low;
  }
}
