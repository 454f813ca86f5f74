/**
 * The liquidation that the walk is in: waterfalls run one after another, so there is one at most. Reads events only; the
 * numbers that an event leaves out (the bankruptcy value of lots that were deleveraged) follow from those it tells.
 */
import { Code } from '../events.ts';
import { isIsolated } from '../margin/bucket.ts';
import { mulDivCeil, mulDivFloor } from '../units.ts';
import type { Scene } from './watch.ts';

export class Underway {
  account = -1;
  contract = -1;
  bucket = -1;
  /** +1: a long is being sold. */
  side = 0;
  size = 0;
  /** Value of the whole position at its bankruptcy price, as announced. */
  value = 0;
  closed = 0;
  filled = 0;
  /** As named by the last liquidationUnfilled of this liquidation, with what the fund could pay and equity then. */
  unfilled = 0;
  shortfall = 0;
  capacity = 0;
  equity = 0;

  get left(): number {
    return this.size - this.closed;
  }

  /** Bankruptcy value of the next `quantity` lots when it was fixed at the start: the parts add up to the whole. */
  bankruptcyAtoms(quantity: number, up: boolean): number {
    const upTo = (lots: number): number =>
      lots === this.size ? this.value : (up ? mulDivCeil : mulDivFloor)(this.value, lots, this.size);
    return upTo(this.closed + quantity) - upTo(this.closed);
  }

  /** To be called after everybody has looked at the event. */
  follow({ replay, code, account, contract, numbers }: Scene): void {
    const [a = 0, , c = 0, d = 0] = numbers;
    if (code === Code.liquidationStarted) {
      this.account = account;
      this.contract = contract;
      this.bucket = isIsolated(replay.state, account, contract) ? contract : -1;
      this.side = a < 0 ? -1 : 1;
      this.size = Math.abs(a);
      this.value = c;
      this.closed = 0;
      this.filled = 0;
      this.unfilled = 0;
    } else if (code === Code.liquidationUnfilled) {
      this.unfilled = a;
      this.shortfall = d;
      this.capacity = replay.capacity(replay.world.fundOf(contract));
      this.equity = replay.equity(account, this.bucket);
    } else if (code === Code.liquidationFilled) {
      this.closed += a;
      this.filled += a;
    } else if (code === Code.positionTakenOver || code === Code.vaultTookOver || code === Code.adlFilled)
      this.closed += a;
  }
}
