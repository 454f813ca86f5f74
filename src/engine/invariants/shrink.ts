/** Invariant 3: who is liquidated or deleveraged only shrinks and never passes zero. */
import { Code } from '../events.ts';
import type { MakeWatcher } from './watch.ts';

export const watchShrinking: MakeWatcher = (replay, report) => {
  const held = new Map<number, number>();

  const shrinks = (who: string, account: number, contract: number, lots: number): void => {
    const before = held.get(account) ?? 0;
    const after = replay.lots(account, contract);
    if (before === 0) report(3, `${who} account ${account} holds nothing that could be closed`);
    if (Math.abs(before) - Math.abs(after) !== lots || before * after < 0)
      report(3, `${who} account ${account} goes from ${before} to ${after} lots in a close of ${lots}`);
  };

  return {
    before: ({ code, account, counterparty, contract, numbers: [lots = 0] }) => {
      held.clear();
      switch (code) {
        case Code.liquidationFilled:
        case Code.positionTakenOver:
        case Code.vaultTookOver:
        case Code.adlFilled:
          held.set(account, replay.lots(account, contract));
          held.set(counterparty, replay.lots(counterparty, contract));
          if (lots <= 0) report(3, `a close of ${lots} lots`);
          if (account === counterparty) report(3, `account ${account} closes against itself`);
          return;
        default:
      }
    },
    after: ({ code, account, counterparty, contract, numbers: [lots = 0] }) => {
      switch (code) {
        case Code.adlFilled:
          shrinks('deleveraged', counterparty, contract, lots);
          shrinks('liquidated', account, contract, lots);
          return;
        case Code.liquidationFilled:
        case Code.positionTakenOver:
        case Code.vaultTookOver:
          shrinks('liquidated', account, contract, lots);
          return;
        default:
      }
    },
  };
};
