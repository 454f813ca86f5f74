/** Accounts in rank order with their keys: the result of a pass over all candidates, whole or only its top. */
import { isNear } from './terms.ts';

export interface Ranked {
  /** Highest score first. */
  accounts: Int32Array;
  keys: Float64Array;
  count: number;
  /** False: there are more candidates, all below those named here. */
  complete: boolean;
}

export const emptyRanking = (): Ranked => ({
  accounts: new Int32Array(0),
  keys: new Float64Array(0),
  count: 0,
  complete: true,
});

/** Sign of the exact order of two accounts: negative when `a` is ranked before `b`. Called for near keys only. */
export type ExactOrder = (a: number, b: number) => number;

const SMALL = 24;

/**
 * Puts a ranking that is sorted by key into exact order: inside each run of near keys the exact scores decide, and
 * equal scores stand by account, lowest first.
 */
export function settleNearTies(ranked: Ranked, exact: ExactOrder): void {
  const { keys, count } = ranked;
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && (keys[i] === keys[i - 1] || isNear(keys[i - 1] ?? 0, keys[i] ?? 0))) continue;
    if (i - from > 1) settleRun(ranked, from, i, exact);
    from = i;
  }
}

function settleRun(ranked: Ranked, from: number, to: number, exact: ExactOrder): void {
  const { accounts, keys } = ranked;
  const infinite = !Number.isFinite(keys[from] ?? 0);
  const order: ExactOrder = infinite ? (a, b) => a - b : exact;
  let sorted = true;
  for (let i = from + 1; i < to && sorted; i++) sorted = order(accounts[i - 1] ?? 0, accounts[i] ?? 0) < 0;
  if (sorted) return;
  // Keys travel with their accounts.
  if (to - from <= SMALL) {
    for (let i = from + 1; i < to; i++) {
      const account = accounts[i] ?? 0;
      const key = keys[i] ?? 0;
      let at = i;
      for (; at > from && order(accounts[at - 1] ?? 0, account) > 0; at--) {
        accounts[at] = accounts[at - 1] ?? 0;
        keys[at] = keys[at - 1] ?? 0;
      }
      accounts[at] = account;
      keys[at] = key;
    }
    return;
  }
  const run = Array.from(accounts.subarray(from, to), (account, i) => ({ account, key: keys[from + i] ?? 0 }));
  run.sort((a, b) => order(a.account, b.account));
  run.forEach(({ account, key }, i) => {
    accounts[from + i] = account;
    keys[from + i] = key;
  });
}
