/** The backstop vault: takes positions over while its own margin and its loss cap allow. */

import { unitValue } from '../contract/contract.ts';
import { initialMarginByTier } from '../contract/tiers.ts';
import { bucketEquity, CROSS, contractOf, legsOf, marketOf, notional } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { VAULT } from '../world.ts';

/**
 * May the vault take `lots` (signed) at `atoms`? Afterwards its equity must cover the initial margin of all it holds,
 * and its loss so far (what it was given less its equity) must stay within the cap.
 */
export function vaultMayTake(run: Run, contract: number, lots: number, atoms: number): boolean {
  const { world, state } = run;
  if (world.rules.vault.kind === 'none') return false;
  const spec = contractOf(world, contract);
  const { mark, positions } = marketOf(state, contract);
  const equity = bucketEquity(world, state, VAULT, CROSS) + lots * unitValue(spec, mark) - atoms;
  let required = 0;
  for (const leg of legsOf(world, state, VAULT, CROSS))
    if (leg !== contract)
      required += initialMarginByTier(contractOf(world, leg).tiers, notional(world, state, VAULT, leg));
  const held = (positions.lots[VAULT] ?? 0) + lots;
  required += initialMarginByTier(spec.tiers, Math.abs(held * unitValue(spec, mark)));
  return equity >= required && vaultRoom(run, equity) >= 0;
}

/**
 * The most of `quantity` lots that the vault may take, `atoms` being what some of them cost it (signed like the position).
 * More lots never leave it more room, but for those that close what it holds: those it always may.
 */
export function vaultTakes(
  run: Run,
  contract: number,
  side: number,
  quantity: number,
  atoms: (lots: number) => number,
): number {
  const may = (lots: number): boolean => vaultMayTake(run, contract, side * lots, atoms(lots));
  if (may(quantity)) return quantity;
  let takes = 0;
  let not = quantity;
  while (not - takes > 1) {
    const middle = Math.floor((takes + not) / 2);
    if (may(middle)) takes = middle;
    else not = middle;
  }
  return takes;
}

/** What the vault may still lose, given its equity: cap − (money it was given − equity); Infinity without a cap. */
export function vaultRoom(run: Run, equity = bucketEquity(run.world, run.state, VAULT, CROSS)): number {
  return run.world.amounts.vaultLossCap - (run.state.vaultGiven - equity);
}
