/** The fund and the vault work off what they took over, in later steps, a part at a time. */

import { unitValue } from '../contract/contract.ts';
import { Code } from '../events.ts';
import { trade } from '../ledger.ts';
import { contractOf, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { ppmCeil, ppmFloor } from '../units.ts';
import { FIRST_FUND, VAULT } from '../world.ts';
import { fundCapacity } from './fund.ts';
import { fundLossOfTrade } from './loss.ts';

/** Without a rule of the rule book a fifth of the inventory at the start of the step is offered to the book each step. */
const WORK_OFF_PPM = 200_000;

/** Lots each inventory account held before this step's liquidations: what is worked off must not be this step's. */
export function inventoryAtStart(run: Run): { account: number; contract: number; lots: number }[] {
  const held: { account: number; contract: number; lots: number }[] = [];
  for (let account = VAULT; account < run.world.firstTrader; account++)
    run.state.markets.forEach((market, contract) => {
      const lots = market.positions.lots[account] ?? 0;
      if (lots !== 0) held.push({ account, contract, lots });
    });
  return held;
}

/** How many of `offered` lots of its inventory a fund may close at a price without falling below its floor. */
function bearable(run: Run, fund: number, contract: number, side: number, offered: number, price: number): number {
  const unit = unitValue(contractOf(run.world, contract), price);
  const loss = (lots: number): number => fundLossOfTrade(run, fund, contract, -side * lots, -side * lots * unit);
  const room = fundCapacity(run.world, run.state, fund);
  const needed = loss(offered);
  if (needed <= 0 || needed <= room) return offered;
  let lots = Math.min(offered, Math.floor((room / needed) * offered) + 1);
  while (lots > 0 && loss(lots) > room) lots -= 1;
  return lots;
}

/** Lots resting on the side that would fill, whatever their price. */
function restingLots(run: Run, contract: number, side: number): number {
  const { book } = marketOf(run.state, contract);
  let lots = 0;
  for (const level of book.levels(side > 0 ? 'buy' : 'sell', Number.POSITIVE_INFINITY)) lots += level.lots;
  return lots;
}

/**
 * How many of `held` lots (unsigned) are offered in a step: a share, or all where the rest is small, but no more than a
 * share of the book. Source: vegaprotocol/specs, 0012-POSR-position_resolution (disposal in steps).
 */
function offeredLots(run: Run, contract: number, side: number, held: number): number {
  const { world, state } = run;
  const { workOff } = world.rules.fund;
  if (workOff === undefined) return ppmCeil(held, WORK_OFF_PPM);
  const { mark } = marketOf(state, contract);
  const notional = held * Math.abs(unitValue(contractOf(world, contract), mark));
  const wanted = notional <= world.amounts.wholeUpToNotional ? held : ppmCeil(held, workOff.portionPpm);
  if (workOff.maxBookPpm === null) return wanted;
  return Math.min(wanted, ppmFloor(restingLots(run, contract, side), workOff.maxBookPpm));
}

/** Offers a part of each inventory to the book at any price the fund can bear; the street's orders and all others fill it. */
export function workOffInventory(
  run: Run,
  held: readonly { account: number; contract: number; lots: number }[],
  cause: number,
): void {
  const { world, state, log } = run;
  for (const { account, contract, lots } of held) {
    const market = marketOf(state, contract);
    const now = market.positions.lots[account] ?? 0;
    if (now === 0 || now > 0 !== lots > 0) continue;
    const side = now > 0 ? 1 : -1;
    const quantity = Math.min(Math.abs(now), offeredLots(run, contract, side, Math.abs(lots)));
    const spec = contractOf(world, contract);
    market.book.match(
      side > 0 ? 'sell' : 'buy',
      quantity,
      side > 0 ? 1 : Number.POSITIVE_INFINITY,
      (owner, _order, offered, price) => {
        const sold = account < FIRST_FUND ? offered : bearable(run, account, contract, side, offered, price);
        if (sold === 0) return 0;
        const atoms = side * sold * unitValue(spec, price);
        trade(run, account, contract, -side * sold, -atoms);
        trade(run, owner, contract, side * sold, atoms);
        market.last = price;
        log.push(owner);
        log.seal(Code.inventoryReduced, cause, account, contract, sold, price, atoms);
        return sold;
      },
      account,
    );
  }
}
