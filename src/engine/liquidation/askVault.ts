/** Asks the vault to take lots over at the bankruptcy price: it takes what its margin and its loss cap allow. */
import { vaultTakes } from '../fund/vault.ts';
import type { Run } from '../run.ts';
import { VAULT } from '../world.ts';
import { bankruptcyAtoms, type Liquidation } from './liquidation.ts';
import { takeOver } from './takeOver.ts';

/** Returns the lots taken; the others are noted as refused. */
export function askVault(run: Run, liquidation: Liquidation, quantity: number, cause: number): number {
  if (quantity === 0) return 0;
  const price = (lots: number): number => (lots === 0 ? 0 : bankruptcyAtoms(run, liquidation, lots));
  const taken = vaultTakes(run, liquidation.contract, liquidation.side, quantity, price);
  if (taken > 0) takeOver(run, liquidation, VAULT, taken, price(taken), cause);
  liquidation.refused += quantity - taken;
  return taken;
}
