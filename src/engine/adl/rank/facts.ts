/** Fills in the facts that rankings are made of, from the state at the current mark. Reads, and changes nothing. */
import type { Positions, State } from '../../account/state.ts';
import { type Contract, unitValue } from '../../contract/contract.ts';
import { maintenanceMargin } from '../../contract/tiers.ts';
import { contractOf, equityOf, equityShare, maintenanceOf, marketOf, walletOf } from '../../margin/bucket.ts';
import type { World } from '../../world.ts';
import type { Batch } from './batch.ts';
import { initialMarginOf } from './crowd.ts';

/** Facts that cost something and that not every ranking reads. */
export interface Needs {
  readonly initialMargin: boolean;
  readonly maintenance: boolean;
}

/** For positions in one contract. Made once per ranking: it holds the state's columns, not their contents. */
export class FactsReader {
  private readonly world: World;
  private readonly state: State;
  private readonly contract: number;
  private readonly needs: Needs;
  private readonly spec: Contract;
  private readonly unit: number;
  private readonly positions: Positions;

  constructor(world: World, state: State, contract: number, needs: Needs) {
    this.world = world;
    this.state = state;
    this.contract = contract;
    this.needs = needs;
    this.spec = contractOf(world, contract);
    this.unit = unitValue(this.spec, marketOf(state, contract).mark);
    this.positions = marketOf(state, contract).positions;
  }

  /** Fills entry value, notional and PnL of a batch whose accounts and lots are given. */
  readPnl(batch: Batch): void {
    const { unit } = this;
    const { cost } = this.positions;
    const { count, accounts, lots, entryValue, notional, pnl } = batch;
    for (let i = 0; i < count; i++) {
      const paid = cost[accounts[i] ?? 0] ?? 0;
      const value = (lots[i] ?? 0) * unit;
      entryValue[i] = Math.abs(paid);
      notional[i] = Math.abs(value);
      pnl[i] = value - paid;
    }
  }

  /** Fills the rest, after `readPnl`. */
  readBuckets(batch: Batch): void {
    const { needs } = this;
    if (this.world.contracts.length === 1 && this.positions.isolated === null) this.readAlone(batch);
    else this.readMixed(batch);
    if (needs.initialMargin) this.readInitialMargins(batch);
  }

  /** Every bucket is a cross account with this one position: the crowd. */
  private readAlone(batch: Batch): void {
    const { cash } = this.state;
    const { count, accounts, pnl, share, equity, wallet, notional, maintenance } = batch;
    for (let i = 0; i < count; i++) {
      const money = cash[accounts[i] ?? 0] ?? 0;
      const worth = money + (pnl[i] ?? 0);
      wallet[i] = money;
      equity[i] = worth;
      share[i] = worth;
    }
    if (!this.needs.maintenance) return;
    for (let i = 0; i < count; i++) maintenance[i] = maintenanceMargin(this.spec.tiers, notional[i] ?? 0);
  }

  private readMixed(batch: Batch): void {
    const { world, state, contract, positions, needs } = this;
    for (let i = 0; i < batch.count; i++) {
      const account = batch.accounts[i] ?? 0;
      const isolated = positions.isolated !== null && positions.isolated[account] === 1;
      if (isolated || this.isOnlyLeg(account)) {
        const money = isolated ? (positions.margin?.[account] ?? 0) : (state.cash[account] ?? 0);
        const worth = money + (batch.pnl[i] ?? 0);
        batch.wallet[i] = money;
        batch.equity[i] = worth;
        batch.share[i] = worth;
        if (needs.maintenance) batch.maintenance[i] = maintenanceMargin(this.spec.tiers, batch.notional[i] ?? 0);
        continue;
      }
      batch.wallet[i] = walletOf(state, account, contract);
      batch.equity[i] = equityOf(world, state, account, contract);
      batch.share[i] = equityShare(world, state, account, contract);
      if (needs.maintenance) batch.maintenance[i] = maintenanceOf(world, state, account, contract);
    }
  }

  /** True when a cross account holds lots in no other contract. */
  private isOnlyLeg(account: number): boolean {
    const { markets } = this.state;
    for (let other = 0; other < markets.length; other++) {
      if (other === this.contract) continue;
      const positions = markets[other]?.positions;
      if (positions !== undefined && (positions.lots[account] ?? 0) !== 0 && positions.isolated?.[account] !== 1)
        return false;
    }
    return true;
  }

  /** |cost| ÷ chosen leverage, else by tier on |cost|; rounded up to a whole atom (`margin/bucket.ts` says the same). */
  private readInitialMargins(batch: Batch): void {
    const { tiers } = this.spec;
    const { count, accounts, entryValue, initialMargin } = batch;
    for (let i = 0; i < count; i++) {
      const chosen = this.positions.leverage?.[accounts[i] ?? 0] ?? 0;
      initialMargin[i] = initialMarginOf(entryValue[i] ?? 0, chosen, tiers);
    }
  }
}
