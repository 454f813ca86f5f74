/**
 * The facts about one position that rankings are made of, read from the state at the current mark. One reader for all
 * families, so that a score pass over a million accounts reads typed arrays and makes no objects.
 */
import type { State } from '../../account/state.ts';
import { type Contract, unitValue } from '../../contract/contract.ts';
import { initialMarginByTier, maintenanceMargin } from '../../contract/tiers.ts';
import { contractOf, equityOf, equityShare, maintenanceOf, marketOf, walletOf } from '../../margin/bucket.ts';
import { mulDivCeil } from '../../units.ts';
import type { World } from '../../world.ts';

const MILLION = 1_000_000;

/** What a family reads beyond lots, cost, value and equity; not computed when not asked for. */
export interface Needs {
  readonly initialMargin: boolean;
  readonly maintenance: boolean;
}

/** Atoms unless said otherwise; all at the current mark. */
export class PositionFacts {
  /** Signed lots. */
  lots = Number.NaN;
  /** |money paid for the lots|. */
  entryValue = Number.NaN;
  /** |value of the lots|. */
  notional = Number.NaN;
  pnl = Number.NaN;
  /** The position's part of its bucket's equity; mark value − bankruptcy value. */
  share = Number.NaN;
  /** The whole bucket. */
  equity = Number.NaN;
  wallet = Number.NaN;
  /** Of the whole bucket; only when needed. */
  maintenance = Number.NaN;
  /** Of the position, by entry value; only when needed. */
  initialMargin = Number.NaN;
}

/** Reads the facts of positions in one contract. Made once per ranking; `read` is called per account. */
export class FactsReader {
  readonly facts = new PositionFacts();
  private readonly world: World;
  private readonly state: State;
  private readonly contract: number;
  private readonly needs: Needs;
  private readonly spec: Contract;
  private readonly unit: number;
  private readonly alone: boolean;

  constructor(world: World, state: State, contract: number, needs: Needs) {
    this.world = world;
    this.state = state;
    this.contract = contract;
    this.needs = needs;
    this.spec = contractOf(world, contract);
    this.unit = unitValue(this.spec, marketOf(state, contract).mark);
    this.alone = world.contracts.length === 1;
  }

  /** Fills `facts` for an account that holds lots in this contract. */
  read(account: number, lots: number): PositionFacts {
    const { facts, state } = this;
    const { positions } = marketOf(state, this.contract);
    const cost = positions.cost[account] ?? 0;
    const value = lots * this.unit;
    facts.lots = lots;
    facts.entryValue = Math.abs(cost);
    facts.notional = Math.abs(value);
    facts.pnl = value - cost;
    const isolated = positions.isolated !== null && positions.isolated[account] === 1;
    if (isolated || this.alone || this.onlyLeg(account)) {
      const wallet = isolated ? (positions.margin?.[account] ?? 0) : (state.cash[account] ?? 0);
      facts.wallet = wallet;
      facts.equity = wallet + facts.pnl;
      facts.share = facts.equity;
      if (this.needs.maintenance) facts.maintenance = maintenanceMargin(this.spec.tiers, facts.notional);
    } else this.readBucket(account);
    if (this.needs.initialMargin) facts.initialMargin = this.initialMargin(account, facts.entryValue);
    return facts;
  }

  /** True when a cross account holds lots in no other contract. */
  private onlyLeg(account: number): boolean {
    const { markets } = this.state;
    for (let other = 0; other < markets.length; other++) {
      if (other === this.contract) continue;
      const positions = markets[other]?.positions;
      if (positions !== undefined && (positions.lots[account] ?? 0) !== 0 && positions.isolated?.[account] !== 1)
        return false;
    }
    return true;
  }

  private readBucket(account: number): void {
    const { facts, world, state, contract } = this;
    facts.wallet = walletOf(state, account, contract);
    facts.equity = equityOf(world, state, account, contract);
    facts.share = equityShare(world, state, account, contract);
    if (this.needs.maintenance) facts.maintenance = maintenanceOf(world, state, account, contract);
  }

  /** |cost| ÷ chosen leverage, else by tier on |cost|; rounded up to a whole atom (`margin/bucket.ts` says the same). */
  private initialMargin(account: number, entryValue: number): number {
    const leverage = marketOf(this.state, this.contract).positions.leverage?.[account] ?? 0;
    if (leverage <= 0) return initialMarginByTier(this.spec.tiers, entryValue);
    // Whole leverages, the usual case, need no product beyond 2^53.
    if (leverage % MILLION === 0) return mulDivCeil(entryValue, 1, leverage / MILLION);
    return mulDivCeil(entryValue, MILLION, leverage);
  }
}
