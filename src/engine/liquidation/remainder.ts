/** What did not fill: named, then deleveraged, or taken over, or left waiting, as the rule book says. */
import { haircut } from '../adl/haircut.ts';
import { tearUp } from '../adl/tearUp.ts';
import { lotsForAdl } from '../adl/trigger.ts';
import { Code } from '../events.ts';
import { fundCapacity, tellExhausted } from '../fund/fund.ts';
import { fundLossOfTrade } from '../fund/loss.ts';
import { vaultMayTake } from '../fund/vault.ts';
import { marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { VAULT } from '../world.ts';
import { askVault } from './askVault.ts';
import { atomsAt, bankruptcyAtoms, type Liquidation, left } from './liquidation.ts';
import { takeOver } from './takeOver.ts';

export function settleRemainder(run: Run, liquidation: Liquidation): void {
  let unfilled = Math.min(left(liquidation), liquidation.offered - liquidation.filled);
  const { account, contract } = liquidation;
  const { remainder, adl } = run.world.rules;
  let shortfall = 0;
  let event = liquidation.event;
  if (unfilled > 0) {
    const atBankruptcy = bankruptcyAtoms(run, liquidation, unfilled);
    const atMark = atomsAt(run, liquidation, unfilled, marketOf(run.state, contract).mark);
    shortfall = Math.max(0, atBankruptcy - atMark);
    event = run.log.seal(
      Code.liquidationUnfilled,
      liquidation.event,
      account,
      contract,
      unfilled,
      atBankruptcy,
      atMark,
      shortfall,
    );
  }
  // Where ADL begins with a vault that is too thin, the vault is asked first.
  if (remainder === 'vault' && adl.trigger.kind === 'backstopTooThin' && liquidation.refused === 0)
    unfilled -= askVault(run, liquidation, unfilled, event);
  const forAdl = lotsForAdl(run, liquidation, { unfilled, shortfall, event });
  if (forAdl > 0) {
    if (adl.mechanism === 'haircut') haircut(run, liquidation, forAdl, event);
    else if (tearUp(run, liquidation, forAdl, event) < forAdl) liquidation.pending = 'counterpartiesExhausted';
    return;
  }
  if (unfilled > 0) keepOrHandOn(run, liquidation, unfilled, event);
}

/** No ADL: slot `remainder`. */
function keepOrHandOn(run: Run, liquidation: Liquidation, quantity: number, cause: number): void {
  const { world, state } = run;
  const atoms = bankruptcyAtoms(run, liquidation, quantity);
  const { remainder } = world.rules;
  if (
    remainder === 'vault' &&
    world.rules.adl.trigger.kind !== 'backstopTooThin' &&
    vaultMayTake(run, liquidation.contract, liquidation.side * quantity, atoms)
  ) {
    takeOver(run, liquidation, VAULT, quantity, atoms, cause);
    return;
  }
  if (remainder === 'fundTakesOver') {
    const fund = world.fundOf(liquidation.contract);
    // By balance a take-over costs the shortfall at once; by cash alone nothing yet, unless it closes inventory.
    const loss = fundLossOfTrade(run, fund, liquidation.contract, liquidation.side * quantity, atoms);
    if (fundCapacity(world, state, fund) >= loss) {
      takeOver(run, liquidation, fund, quantity, atoms, cause);
      return;
    }
    tellExhausted(run, fund, liquidation.account, loss, cause);
  }
  liquidation.pending ??= 'waiting';
}
