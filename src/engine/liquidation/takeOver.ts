/** Somebody takes the position, or part of it, without the book: the fund, the vault, or a holder at the mark. */
import { Code } from '../events.ts';
import { trade } from '../ledger.ts';
import { marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { VAULT } from '../world.ts';
import { atomsAt, bankruptcyAtoms, close, type Liquidation } from './liquidation.ts';

/** Moves `quantity` lots to `taker` for `atoms` (signed like the position). */
export function takeOver(
  run: Run,
  liquidation: Liquidation,
  taker: number,
  quantity: number,
  atoms: number,
  cause: number,
): void {
  const { account, contract, side } = liquidation;
  const atBankruptcy = bankruptcyAtoms(run, liquidation, quantity);
  trade(run, account, contract, -side * quantity, -atoms);
  trade(run, taker, contract, side * quantity, atoms);
  close(liquidation, quantity, atBankruptcy);
  run.log.push(taker);
  run.log.seal(
    taker === VAULT ? Code.vaultTookOver : Code.positionTakenOver,
    cause,
    account,
    contract,
    quantity,
    atoms,
    atomsAt(run, liquidation, quantity, marketOf(run.state, contract).mark),
  );
}
