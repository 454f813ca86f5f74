/** One position on its way out: what it was, its bankruptcy value, and how much of it has been closed at that value. */
import type { PendingReason } from '#protocol/event.ts';
import { unitValue } from '../contract/contract.ts';
import { Code } from '../events.ts';
import { bankruptcyValue, partOfValue } from '../margin/bankruptcy.ts';
import { bucketEquity, bucketMaintenance, contractOf, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';

export interface Liquidation {
  readonly account: number;
  readonly bucket: number;
  readonly contract: number;
  /** +1: the position is long and is being sold; −1: short, being bought back. */
  readonly side: number;
  /** Lots at the start, unsigned. */
  readonly size: number;
  /** Lots that the close-out is to close, at most all. */
  readonly wanted: number;
  /** Value of the whole position at its bankruptcy price, signed like the position. */
  readonly value: number;
  /** The liquidationStarted event. */
  event: number;
  /** Lots closed so far, and the bankruptcy value used up by them. */
  closed: number;
  taken: number;
  /** What ADL closes at better than bankruptcy for the counterparties have left to the fund, atoms. */
  leftToFund: number;
  /** Lots offered to the book so far, and filled there. */
  offered: number;
  filled: number;
  /** Lots that the vault was asked to take and had no room for. */
  refused: number;
  /** Why the rest is not offered in this step, if it is not. */
  pending: PendingReason | null;
}

/** Fixes the bankruptcy value of a position; nothing happens yet. */
export function prepare(run: Run, account: number, bucket: number, contract: number, wanted?: number): Liquidation {
  const lots = marketOf(run.state, contract).positions.lots[account] ?? 0;
  return {
    account,
    bucket,
    contract,
    side: lots < 0 ? -1 : 1,
    size: Math.abs(lots),
    wanted: wanted ?? Math.abs(lots),
    value: bankruptcyValue(run.world, run.state, account, contract),
    event: -1,
    closed: 0,
    taken: 0,
    leftToFund: 0,
    offered: 0,
    filled: 0,
    refused: 0,
    pending: null,
  };
}

/** Announces it. */
export function start(run: Run, liquidation: Liquidation, cause: number): void {
  const { account, bucket, contract, side, size, value } = liquidation;
  liquidation.event = run.log.seal(
    Code.liquidationStarted,
    cause,
    account,
    contract,
    side * size,
    marketOf(run.state, contract).mark,
    value,
    bucketEquity(run.world, run.state, account, bucket),
    bucketMaintenance(run.world, run.state, account, bucket),
  );
}

export const left = (liquidation: Liquidation): number => liquidation.size - liquidation.closed;

/**
 * What `quantity` more lots are worth at the bankruptcy price, signed like the position. Set once for the whole
 * liquidation (the parts add up exactly), or afresh from the state before every fill where the rule book says so.
 */
export function bankruptcyAtoms(run: Run, liquidation: Liquidation, quantity: number): number {
  const { rules } = run.world;
  if (rules.recomputePerFill)
    return bankruptcyValue(run.world, run.state, liquidation.account, liquidation.contract, quantity);
  const { value, size, closed, taken } = liquidation;
  return partOfValue(value, size, closed, taken, quantity, rules.rounding.bankruptcyValue === 'up');
}

/** What `quantity` lots of the position are worth at a price in ticks, signed like the position. */
export const atomsAt = (run: Run, liquidation: Liquidation, quantity: number, ticks: number): number =>
  liquidation.side * quantity * unitValue(contractOf(run.world, liquidation.contract), ticks);

/** Books `quantity` lots as closed, `atoms` being their bankruptcy value. */
export function close(liquidation: Liquidation, quantity: number, atoms: number): void {
  liquidation.closed += quantity;
  liquidation.taken += atoms;
}
