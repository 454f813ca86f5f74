/** Fees and funding recomputed from the events: rate, rounding, and who pays. */
import { Code } from '#engine/events.ts';
import { sumOf } from '#engine/invariants/sums.ts';
import type { MakeWatcher, Scene } from '#engine/invariants/watch.ts';
import { contractOf } from '#engine/margin/bucket.ts';
import { FEES, FIRST_FUND } from '#engine/world.ts';
import { rateDown, rateUp } from './exact.ts';

/** Who paid a fee in an event, how much, and what that left. */
interface Paid {
  readonly account: number;
  readonly amount: number;
  readonly left: number;
}

export const watchFees: MakeWatcher = (replay, report) => {
  const { world } = replay;
  /** Fills of an order that has not been named yet: its event comes after them. */
  let waiting: { readonly scene: Scene; readonly paid: readonly Paid[] }[] = [];

  const paidBy = (id: number, account: number): number => {
    let fee = 0;
    replay.eachPosting(id, (holder, contract, _lots, _cost, cash) => {
      if (holder === account && contract === -1 && cash < 0) fee -= cash;
    });
    return fee;
  };

  /** A fee is what is due, or all that the payer has. */
  const check = ({ account, amount, left }: Paid, value: number, ppm: number): void => {
    const due = Number(rateUp(value, ppm));
    if (amount === due) return;
    const has = account >= FIRST_FUND && account < world.firstTrader ? replay.capacity(account) : left;
    const spent = account >= FIRST_FUND && amount < due && (has <= 0 || amount === 0);
    if (!spent) report(10, `account ${account} pays a fee of ${amount}, ${due} is due and ${left} is left`);
  };

  const seen = (id: number, account: number): Paid => ({
    account,
    amount: paidBy(id, account),
    left: replay.equity(account, -1),
  });

  const funding = ({ id, contract, numbers: [ppm = 0] }: Scene): void => {
    const unit = replay.unit[contract] ?? 0;
    const { lots } = replay.state.markets[contract]?.positions ?? {};
    replay.eachPosting(id, (account, pocket, _lots, _cost, cash) => {
      if (pocket !== contract) return;
      // Whom nothing else touches in this step still holds what it held.
      const held = replay.tracks(account) ? replay.lots(account, contract) : (lots?.[account] ?? 0);
      const pays = held > 0 === ppm > 0;
      const due = pays ? -rateUp(held * unit, ppm) : rateDown(held * unit, ppm);
      if (BigInt(cash) !== due) report(2, `account ${account} is paid ${cash} in funding instead of ${due}`);
    });
  };

  return {
    after: (scene) => {
      const { id, code, account, counterparty, contract, numbers } = scene;
      const [a = 0, b = 0, c = 0, , e = 0] = numbers;
      if (code === Code.traded) {
        waiting.push({ scene, paid: [seen(id, account), seen(id, counterparty)] });
        return;
      }
      const fills = waiting;
      waiting = [];
      for (const { scene: fill, paid } of fills) {
        // A trade between two accounts by command costs nothing: no order names it.
        const { takerFeePpm, makerFeePpm } = contractOf(world, fill.contract);
        const ordered = code === Code.orderPlaced && sumOf(replay, fill.id, FEES).money > 0;
        if (!ordered) continue;
        for (const one of paid) check(one, fill.numbers[2] ?? 0, one.account === account ? takerFeePpm : makerFeePpm);
      }
      if (code === Code.fundingPaid) funding(scene);
      if (code === Code.liquidationFilled) check(seen(id, counterparty), c, contractOf(world, contract).makerFeePpm);
      if (code === Code.adlFilled) {
        check({ account: counterparty, amount: e, left: replay.equity(counterparty, -1) }, b, world.rules.adl.feePpm);
        if (a <= 0) report(5, `an ADL fill of ${a} lots`);
      }
    },
  };
};
