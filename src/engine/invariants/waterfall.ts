/** Invariants 6 and 10: the fund's floor, who pays only after whom, and fees that leave no debt. */
import { Code } from '../events.ts';
import { isIsolated } from '../margin/bucket.ts';
import { FEES, FIRST_FUND, VAULT } from '../world.ts';
import { sumOf } from './sums.ts';
import type { MakeWatcher, Scene } from './watch.ts';

/** What people ask for, and funding on inventory, may take the fund anywhere: `fundBelowFloor` says so. */
const mayPassFloor = new Set<number>([Code.deposited, Code.withdrawn, Code.traded, Code.fundingPaid]);

export const watchWaterfall: MakeWatcher = (replay, report) => {
  const { world } = replay;
  const floor = world.amounts.fundFloor;
  const balances: number[] = [];

  const keepsFloor = (scene: Scene): void => {
    for (let fund = FIRST_FUND; fund < world.firstTrader; fund++) {
      const balance = replay.balance(fund);
      if (balance < floor && balance < (balances[fund] ?? 0))
        report(6, `fund ${fund} is taken from ${balances[fund]} to ${balance}, its floor is ${floor}`);
    }
    if (scene.code === Code.fundPaid && (scene.numbers[1] ?? 0) < floor)
      report(6, `fund ${scene.counterparty} paid down to ${scene.numbers[1]}, its floor is ${floor}`);
  };

  /** A fee is at most what the payer has once the trade itself is settled. */
  const feeMakesDebt = ({ id, code, account, counterparty }: Scene): void => {
    if (code === Code.fundingPaid || sumOf(replay, id, FEES).money <= 0) return;
    for (const payer of new Set([account, counterparty])) {
      if (payer < world.firstTrader) continue;
      // A trade only ever adds to free cash, or settles cross: what is taken from it without lots is a fee.
      let fee = 0;
      replay.eachPosting(id, (holder, contract, _lots, _cost, cash) => {
        if (holder === payer && contract === -1 && cash < 0) fee -= cash;
      });
      const has = replay.equity(payer, -1);
      if (fee > Math.max(0, has + fee)) report(10, `a fee of ${fee} leaves account ${payer} with ${has}`);
    }
  };

  /** What the fund takes from an account by itself, a liquidation fee or what is forfeited, is never more than it has. */
  const fundTakesDebt = ({ id, account }: Scene): void => {
    replay.eachPosting(id, (holder, bucket, _lots, _cost, cash) => {
      if (holder !== account || cash >= 0 || account < world.firstTrader) return;
      const has = replay.equity(account, bucket >= 0 && isIsolated(replay.state, account, bucket) ? bucket : -1);
      if (has < 0) report(10, `the fund takes ${-cash} from account ${account} and leaves it with ${has}`);
    });
  };

  const socialised = ({ account, counterparty, contract, numbers: [amount = 0] }: Scene): void => {
    const capacity = replay.capacity(world.fundOf(contract));
    if (capacity > 0) report(10, `account ${counterparty} pays for ${account} although the fund still has ${capacity}`);
    if (counterparty === VAULT) return;
    if (world.rules.fallback === 'none')
      report(10, `account ${counterparty} pays although the rule book has no fallback`);
    if (amount <= 0) report(10, `account ${counterparty} is asked for ${amount}`);
  };

  return {
    before: () => {
      for (let fund = FIRST_FUND; fund < world.firstTrader; fund++) balances[fund] = replay.balance(fund);
    },
    after: (scene) => {
      if (!mayPassFloor.has(scene.code)) keepsFloor(scene);
      feeMakesDebt(scene);
      if (scene.code === Code.lossSocialised) socialised(scene);
      if (scene.code === Code.fundReceived) fundTakesDebt(scene);
    },
  };
};
