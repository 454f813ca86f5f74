/**
 * The reference exchange: the same rules as the engine's, written the straightforward way with plain objects, arrays and
 * decimal.js. It is the independent oracle of the engine's accounts and the yardstick of the benchmark, and must stay
 * easy to read: nothing in it is there for speed. One linear contract, cross accounts, no vault and no fees.
 *
 * All amounts are whole: prices in ticks, sizes in lots, money in atoms.
 */
import { Decimal } from 'decimal.js';
import type { Ranking } from '#protocol/rulebook.ts';
import type { Built } from '#testing/builders/world.ts';

/** Forty digits: every product here is exact, and no two different quotients are that near to each other. */
export const Num = Decimal.clone({ precision: 40 });
export type Num = Decimal;

export const ZERO = new Num(0);

export interface Account {
  readonly id: number;
  /** Not the street, fees, vault or fund: may be liquidated and deleveraged. */
  readonly isTrader: boolean;
  cash: Num;
  /** Signed: long > 0. */
  lots: Num;
  /** Signed money paid for the lots. */
  cost: Num;
  /** The leverage the trader chose; null: by tier. */
  readonly leverage: Num | null;
}

export interface Order {
  readonly owner: Account;
  readonly price: Num;
  lots: Num;
}

export interface Tier {
  /** null: no upper end. */
  readonly upTo: Num | null;
  readonly initialRate: Num;
  readonly maintenanceRate: Num;
  readonly amount: Num;
}

/** The slots of a rule book that the reference knows. */
export interface Rules {
  readonly breachedAt: 'below' | 'atOrBelow';
  readonly closeOut: 'soldIntoBook' | 'takenOverAtBankruptcy';
  readonly surplus: 'fund' | 'account';
  /** null: the fund may go negative. */
  readonly fundFloor: Num | null;
  readonly adlTrigger: 'fundCannotCover' | 'anyRemainder' | 'never';
  readonly adlPrice: 'bankruptcy' | 'mark';
  readonly returnBase: 'entryValue' | 'initialMargin';
  readonly losersToo: boolean;
  readonly skipLeftNegative: boolean;
}

export interface Exchange {
  readonly rules: Rules;
  readonly tiers: readonly Tier[];
  /** What one lot gains when the price rises by one tick. */
  readonly perTick: Num;
  /** All of them, by id: the street, fees, vault and fund first. */
  readonly accounts: readonly Account[];
  readonly fund: Account;
  /** Best first; within a price the oldest first. */
  bids: Order[];
  asks: Order[];
  mark: Num;
}

const refuse = (what: string): never => {
  throw new Error(`the reference exchange does not know ${what}`);
};

function rulesOf({ world }: Built): Rules {
  const { rules, amounts } = world;
  const { closeOut, fund, adl } = rules;
  if (fund.balance !== 'cashAndInventory' || fund.whenShort !== 'stop') refuse('this fund');
  if (rules.remainder !== 'fundTakesOver' || rules.fallback !== 'none') refuse('this remainder or fallback');
  if (rules.recomputePerFill || rules.rounding.bankruptcyValue !== 'up') refuse('this bankruptcy value');
  if (adl.allocation.kind !== 'queue' || adl.maxCandidates !== null || adl.feePpm !== 0) refuse('this ADL');
  if (adl.openOrders !== 'cancel' || adl.candidates.inventory) refuse('these candidates');
  return {
    breachedAt: rules.liquidationTrigger.compare,
    closeOut:
      closeOut.kind === 'soldIntoBook' || closeOut.kind === 'takenOverAtBankruptcy'
        ? closeOut.kind
        : refuse(closeOut.kind),
    surplus: fund.surplus.to === 'feeCapped' ? refuse('a capped fee') : fund.surplus.to,
    fundFloor: Number.isFinite(amounts.fundFloor) ? new Num(amounts.fundFloor) : null,
    adlTrigger:
      adl.trigger.kind === 'fundCannotCover' || adl.trigger.kind === 'anyRemainder' || adl.trigger.kind === 'never'
        ? adl.trigger.kind
        : refuse(adl.trigger.kind),
    adlPrice:
      adl.price?.kind === 'bankruptcy' || adl.price?.kind === 'mark'
        ? adl.price.kind
        : refuse(`the ADL price ${JSON.stringify(adl.price)}`),
    returnBase: returnBaseOf(adl.ranking),
    losersToo: adl.candidates.who === 'winnersThenLosers',
    skipLeftNegative: adl.candidates.leftNegative === 'skip',
  };
}

function returnBaseOf(ranking: Ranking): 'entryValue' | 'initialMargin' {
  if (ranking.kind !== 'returnTimesLeverage' || ranking.leverage !== 'effective') return refuse(ranking.kind);
  return ranking.returnBase === 'amount' ? refuse(ranking.returnBase) : ranking.returnBase;
}

/** A copy of the engine's world, before its first step, as objects. */
export function referenceOf(built: Built): Exchange {
  const { world, state } = built;
  const [contract] = world.contracts;
  const [market] = state.markets;
  if (contract === undefined || market === undefined) throw new RangeError('a world has a contract');
  const { positions, book } = market;
  const accounts = Array.from(state.cash, (cash, id): Account => {
    const leverage = positions.leverage?.[id] ?? 0;
    return {
      id,
      isTrader: id >= world.firstTrader,
      cash: new Num(cash),
      lots: new Num(positions.lots[id] ?? 0),
      cost: new Num(positions.cost[id] ?? 0),
      leverage: leverage > 0 ? new Num(leverage).div(1_000_000) : null,
    };
  });
  const accountOf = (id: number): Account => accounts[id] ?? refuse(`account ${id}`);
  const bids: Order[] = [];
  const asks: Order[] = [];
  book.fold((owner, _order, lots, price) => {
    const side = lots > 0 ? bids : asks;
    side.push({ owner: accountOf(owner), price: new Num(price), lots: new Num(Math.abs(lots)) });
  });
  return {
    rules: rulesOf(built),
    tiers: contract.tiers.map((tier) => ({
      upTo: Number.isFinite(tier.upTo) ? new Num(tier.upTo) : null,
      initialRate: new Num(tier.initialPpm).div(1_000_000),
      maintenanceRate: new Num(tier.maintenancePpm).div(1_000_000),
      amount: new Num(tier.amount),
    })),
    perTick: new Num(contract.atomsPerTickLot),
    accounts,
    fund: accountOf(world.fundOf(0)),
    bids,
    asks,
    mark: new Num(market.mark),
  };
}
