/**
 * What is still short once a bucket has no position left: paid by the fund down to its floor, then by the vault to its
 * cap, then by the rule book's fallback. What nobody pays stays as negative equity and is named at the end of the step.
 */

import { Code } from '../events.ts';
import { fundCapacity, tellFund } from '../fund/fund.ts';
import { vaultRoom } from '../fund/vault.ts';
import { post } from '../ledger.ts';
import { bucketEquity, CROSS, hasLegs } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { VAULT } from '../world.ts';
import { socialise } from './socialise.ts';

export function settleDeficit(run: Run, account: number, bucket: number, contract: number, cause: number): void {
  const { world, state, log } = run;
  if (bucketEquity(world, state, account, bucket) >= 0 || hasLegs(world, state, account, bucket)) return;
  const short = () => Math.max(0, -bucketEquity(world, state, account, bucket));

  const fund = world.fundOf(contract);
  const fromFund = Math.min(short(), fundCapacity(world, state, fund));
  if (fromFund > 0) {
    post(run, fund, -1, 0, 0, -fromFund);
    post(run, account, bucket, 0, 0, fromFund);
    tellFund(run, fund, account, -fromFund, cause);
  }
  if (world.rules.vault.kind === 'absorbs') {
    const fromVault = Math.min(short(), vaultRoom(run), Math.max(0, bucketEquity(world, state, VAULT, CROSS)));
    if (fromVault > 0) {
      post(run, VAULT, -1, 0, 0, -fromVault);
      post(run, account, bucket, 0, 0, fromVault);
      log.push(VAULT);
      log.seal(Code.lossSocialised, cause, account, contract, fromVault);
    }
  }
  if (short() > 0) socialise(run, account, bucket, contract, short(), cause);
}
