/** Invariant 5, and the ADL part of 10: when it may start, and that it closes what it should. */
import { Code, outcomes } from '../events.ts';
import { Underway } from './underway.ts';
import type { MakeWatcher, Scene } from './watch.ts';

export const watchAdl: MakeWatcher = (replay, report) => {
  const { rules } = replay.world;
  const underway = new Underway();
  const haircut = rules.adl.mechanism === 'haircut';
  let wanted = 0;
  let done = 0;
  let rank = 0;
  let partial = false;

  const mayStart = (lots: number): void => {
    const { trigger } = rules.adl;
    const { capacity, unfilled, shortfall, account, bucket } = underway;
    const waits = (reason: string): void => report(10, `ADL of account ${account} although ${reason}`);
    if (trigger.kind === 'never') waits('the rule book has none');
    else if (trigger.kind === 'negativeEquity') {
      const equity = unfilled > 0 ? underway.equity : replay.equity(account, bucket);
      if (equity >= 0) waits(`its equity is ${equity}`);
      if (trigger.onlyIfNothingFilled && underway.filled > 0) waits(`${underway.filled} lots were filled`);
    } else if (trigger.kind === 'backstopTooThin') {
      // What the vault took in between is no more to be closed.
      if (lots > unfilled) report(5, `${lots} lots go to ADL, ${unfilled} did not fill`);
      const equity = replay.equity(account, bucket);
      if (trigger.onlyIfNegativeEquity && equity >= 0) waits(`its equity is ${equity}`);
    } else if (lots !== unfilled) report(5, `${lots} lots go to ADL, ${unfilled} did not fill`);
    if (trigger.kind === 'fundAtFloor' && capacity > 0) waits(`the fund can pay ${capacity}`);
    if (trigger.kind === 'fundCannotCover' && capacity >= shortfall) waits(`the fund has ${capacity} for ${shortfall}`);
  };

  const triggered = ({ account, contract, numbers: [lots = 0, budget = 0] }: Scene): void => {
    if (account !== underway.account || contract !== underway.contract)
      report(5, `ADL of account ${account} during the liquidation of account ${underway.account}`);
    // A haircut hands the lots over before it asks for the money.
    if (lots > underway.left + (haircut ? lots : 0)) report(5, `${lots} lots go to ADL, ${underway.left} are left`);
    mayStart(lots);
    wanted = haircut ? budget : lots;
    done = 0;
    rank = 0;
    partial = false;
  };

  const filled = ({ counterparty, contract, numbers: [lots = 0, , , at = 0] }: Scene): void => {
    done += lots;
    if (done > wanted) report(5, `${done} lots closed by an ADL of ${wanted}`);
    if (at <= rank) report(5, `rank ${at} is deleveraged after rank ${rank}`);
    rank = at;
    if (rules.adl.allocation.kind !== 'queue') return;
    if (partial) report(5, `a counterparty before account ${counterparty} was closed in part only`);
    partial = replay.lots(counterparty, contract) !== 0;
  };

  const completed = ({ numbers: [closed = 0, remaining = 0, outcome = 0] }: Scene): void => {
    const complete = outcomes[outcome] === 'complete';
    if (!haircut && (closed !== done || closed + remaining !== wanted))
      report(5, `${done} of ${wanted} lots were closed, the event says ${closed} and ${remaining}`);
    if (complete !== (done === wanted)) report(5, `${done} of ${wanted} done is called ${outcomes[outcome]}`);
  };

  return {
    after: (scene) => {
      if (scene.code === Code.adlTriggered) triggered(scene);
      else if (scene.code === Code.adlFilled) filled(scene);
      else if (scene.code === Code.haircutTaken) done += scene.numbers[0] ?? 0;
      else if (scene.code === Code.adlCompleted) completed(scene);
      underway.follow(scene);
    },
  };
};
