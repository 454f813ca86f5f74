/**
 * Small orders at random times, so that nobody sees the whole position coming; close to bankruptcy the vault, which stands
 * for the backstop liquidity providers, takes it share by share (FTX). The generator is the state's own.
 */
import type { CloseOut } from '#protocol/rulebook.ts';
import { bucketEquity, bucketMaintenance, marketOf } from '../margin/bucket.ts';
import { Generator } from '../rng.ts';
import type { Run } from '../run.ts';
import { compareProducts, MILLION, mulDivCeil, mulDivFloor, ppmCeil, ppmFloor } from '../units.ts';
import { askVault } from './askVault.ts';
import { offer } from './bookFill.ts';
import { worseBy } from './limits.ts';
import { atomsAt, type Liquidation, left } from './liquidation.ts';

type Rule = Extract<CloseOut, { kind: 'staggeredOrders' }>;

/** Lots within a notional at the mark, at least 1. */
function lotsWithin(run: Run, liquidation: Liquidation, notional: number): number {
  if (notional === Number.POSITIVE_INFINITY) return left(liquidation);
  const perLot = Math.abs(atomsAt(run, liquidation, 1, marketOf(run.state, liquidation.contract).mark));
  return Math.max(1, mulDivFloor(notional, 1, perLot));
}

/**
 * (1 − equity ÷ (share × maintenance)) of the position, rounded up, but no less than the smallest order; all of it below
 * zero. Source: help.ftx.com, Liquidations (April 2019), step 2.
 */
function backstopLots(run: Run, liquidation: Liquidation, equity: number, level: number): number {
  const size = left(liquidation);
  if (equity <= 0) return size;
  const share = mulDivCeil(size, level - equity, level);
  return Math.min(size, Math.max(share, lotsWithin(run, liquidation, run.world.amounts.minNotional)));
}

/** The size of an order: a share of the position, within bounds, times a factor drawn from 1 ∓ spread. */
function drawLots(run: Run, liquidation: Liquidation, rule: Rule, generator: Generator): number {
  const { minNotional, maxNotional } = run.world.amounts;
  const size = left(liquidation);
  const wanted = Math.max(ppmCeil(size, rule.portionPpm), lotsWithin(run, liquidation, minNotional));
  const bounded = Math.min(wanted, size, lotsWithin(run, liquidation, maxNotional));
  const factor = MILLION - rule.spreadPpm + generator.below(2 * rule.spreadPpm + 1);
  return Math.max(1, Math.min(size, ppmFloor(bounded, factor)));
}

export function staggeredOrders(run: Run, liquidation: Liquidation, rule: Rule): void {
  const { world, state } = run;
  const { account, bucket, contract, side } = liquidation;
  if (left(liquidation) === 0) return;
  liquidation.pending = 'nextStep';
  const equity = bucketEquity(world, state, account, bucket);
  const maintenance = bucketMaintenance(world, state, account, bucket);
  if (compareProducts(equity, MILLION, maintenance, rule.backstopBelowMaintenancePpm) < 0) {
    const level = ppmCeil(maintenance, rule.backstopBelowMaintenancePpm);
    const lots = backstopLots(run, liquidation, equity, level);
    askVault(run, liquidation, lots, liquidation.event);
    // What the vault had no room for is what is offered to whoever comes next.
    liquidation.offered = liquidation.refused;
    return;
  }
  const generator = new Generator(state.generator);
  const comes = generator.below(MILLION) < rule.chancePpm;
  const quantity = comes ? drawLots(run, liquidation, rule, generator) : 0;
  state.generator = generator.state;
  if (quantity === 0) return;
  const { book } = marketOf(state, contract);
  const best = side > 0 ? book.bestBid() : book.bestAsk();
  if (best === 0 || best === Number.POSITIVE_INFINITY) return;
  const limit = worseBy(liquidation, best, rule.throughPpm);
  offer(run, liquidation, { quantity, limit, stopWhenHealthy: true });
  // Such an order expires: nothing of it is left for anybody.
  liquidation.offered = liquidation.filled;
}
