/**
 * A world of a few accounts straight from integers: any number of contracts, cross and isolated positions, negative cash,
 * resting orders. Lots that do not sum to zero are balanced by the street. For cases that no scenario file could write
 * down; it checks only that every number is exact.
 */
import type { State } from '#engine/account/state.ts';
import { QueueCache } from '#engine/adl/queue.ts';
import { Book } from '#engine/book/book.ts';
import type { Contract } from '#engine/contract/contract.ts';
import { freshDigest } from '#engine/digest.ts';
import { Columns } from '#engine/load/columns.ts';
import type { AtomUnit } from '#engine/load/read.ts';
import { Log } from '#engine/log.ts';
import { buildTriggers } from '#engine/margin/refresh.ts';
import { TriggerHeaps } from '#engine/margin/triggers.ts';
import { Money } from '#engine/money.ts';
import { ruleAmounts } from '#engine/rules/amounts.ts';
import { type Run, Touched } from '#engine/run.ts';
import { FEES, FIRST_FUND, STREET, VAULT, type World } from '#engine/world.ts';
import type { DirectoryRole } from '#protocol/frame.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { FIRST_TRADER } from './world.ts';

export interface FewPosition {
  /** Index of the contract. */
  readonly contract: number;
  /** Signed. */
  readonly lots: number;
  /** Signed atoms paid. */
  readonly cost: number;
  /** Present: isolated with this margin, atoms. */
  readonly margin?: number;
}

export interface FewAccount {
  readonly id: string;
  /** Atoms; may be negative. */
  readonly cash: number;
  readonly positions: readonly FewPosition[];
}

export interface FewAccounts {
  readonly contracts: readonly Contract[];
  /** Ticks; index, mark and last trade of each contract. */
  readonly marks: readonly number[];
  readonly accounts: readonly FewAccount[];
  readonly rules: RuleBook;
  readonly unit: AtomUnit & { readonly atomsPerQuote: number };
  /** Atoms. */
  readonly fund?: number;
  /** In order of time; lots signed, buy > 0. Limit prices that do not cross. */
  readonly orders?: readonly {
    readonly contract: number;
    readonly owner: string;
    readonly lots: number;
    readonly price: number;
  }[];
}

export interface Few {
  readonly world: World;
  readonly state: State;
  /** RangeError for an id that nobody has. */
  readonly accountOf: (id: string) => number;
}

const SYSTEM: Readonly<Record<number, DirectoryRole>> = {
  [STREET]: 'street',
  [FEES]: 'fees',
  [VAULT]: 'vault',
  [FIRST_FUND]: 'fund',
};

/** The number itself; RangeError when it is not exact. −0 becomes 0. */
function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is past the exact range of 2^53`);
  return value === 0 ? 0 : value;
}

function fill(few: FewAccounts, columns: Columns): void {
  few.accounts.forEach(({ cash, positions }, row) => {
    const account = FIRST_TRADER + row;
    columns.cash[account] = exact(cash);
    for (const { contract, lots, cost, margin } of positions) {
      const held = columns.positions[contract];
      if (held === undefined) throw new RangeError(`no contract ${contract}`);
      held.lots[account] = exact(lots);
      held.cost[account] = exact(cost);
      if (margin === undefined) continue;
      const isolated = columns.isolated(contract);
      isolated.flags[account] = 1;
      isolated.margin[account] = exact(margin);
    }
  });
  for (const { lots, cost } of columns.positions) {
    lots[STREET] = exact(-lots.reduce((sum, held) => sum + held, 0));
    cost[STREET] = exact(-cost.reduce((sum, paid) => sum + paid, 0));
  }
}

/** Σ (cash + margin − cost). */
function moneyOf({ cash, positions }: Columns): Money {
  const total = new Money();
  for (const atoms of cash) total.add(atoms);
  for (const { cost, isolated } of positions) {
    for (const atoms of cost) total.add(-atoms);
    for (const atoms of isolated?.margin ?? []) total.add(atoms);
  }
  return total;
}

function bookOf(few: FewAccounts, contract: number, accountOf: (id: string) => number): Book {
  const book = new Book();
  for (const order of few.orders ?? [])
    if (order.contract === contract) book.add(accountOf(order.owner), order.lots, order.price);
  return book;
}

export function buildFewAccounts(few: FewAccounts): Few {
  const { contracts, marks, rules, unit } = few;
  const accounts = FIRST_TRADER + few.accounts.length;
  const columns = new Columns(accounts, contracts.length);
  fill(few, columns);
  columns.cash[FIRST_FUND] = exact(few.fund ?? 0);
  const byId = new Map(few.accounts.map(({ id }, row) => [id, FIRST_TRADER + row]));
  const accountOf = (id: string): number => {
    const account = byId.get(id);
    if (account === undefined) throw new RangeError(`no account ${id}`);
    return account;
  };
  const world: World = {
    contracts,
    liquidity: contracts.map(() => ({ kind: 'fixed', owner: STREET, bids: [], asks: [] })),
    accounts,
    firstTrader: FIRST_TRADER,
    fundOf: () => FIRST_FUND,
    roleOf: (account) => SYSTEM[account] ?? 'trader',
    idOf: (account) => SYSTEM[account] ?? few.accounts[account - FIRST_TRADER]?.id ?? `no account ${account}`,
    rules,
    amounts: ruleAmounts(rules, unit),
    atomsPerQuote: unit.atomsPerQuote,
  };
  const state: State = {
    step: 0,
    generator: 1,
    cash: columns.cash,
    markets: contracts.map((_, contract) => {
      const mark = exact(marks[contract] ?? Number.NaN);
      const positions = columns.finished(contract);
      const openInterest = positions.lots.reduce((sum, lots) => sum + Math.max(0, lots), 0);
      const book = bookOf(few, contract, accountOf);
      const triggers = new TriggerHeaps(accounts);
      const prices = { index: mark, mark, previousMark: mark, periodMark: mark, last: mark };
      return { positions, book, triggers, ...prices, openInterest };
    }),
    funds: [{ account: FIRST_FUND, contract: -1, window: [], drawnDown: false }],
    vaultGiven: 0,
    multi: new Set(),
    coolDown: new Map(),
    expectedMoney: moneyOf(columns),
    digest: freshDigest(),
  };
  buildTriggers(world, state);
  return { world, state, accountOf };
}

/** What a step has in its hands, for calling one part of it. */
export function runOf({ world, state }: Pick<Few, 'world' | 'state'>, queues = new QueueCache(), log = new Log()): Run {
  return {
    world,
    state,
    log,
    queues,
    touched: new Touched(world.accounts),
    fundLoss: new Map(),
    liquidatedNotional: new Map(),
  };
}
