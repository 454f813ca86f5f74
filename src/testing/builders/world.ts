/**
 * Builds a world of one linear contract straight from columns, without a scenario file: for worlds too large, or too
 * random, to be written down. It checks nothing that the loader checks; whoever fills the columns keeps lots balanced.
 */
import type { State } from '#engine/account/state.ts';
import { Book } from '#engine/book/book.ts';
import type { Contract } from '#engine/contract/contract.ts';
import { freshDigest } from '#engine/digest.ts';
import type { Quote } from '#engine/liquidity/quotes.ts';
import { TriggerHeaps } from '#engine/margin/triggers.ts';
import { Money } from '#engine/money.ts';
import { ruleAmounts } from '#engine/rules/amounts.ts';
import { FEES, FIRST_FUND, STREET, VAULT, type World } from '#engine/world.ts';
import type { DirectoryRole } from '#protocol/frame.ts';
import type { RuleBook } from '#protocol/rulebook.ts';

/** Street, fees, vault and one shared fund come first. */
export const FIRST_TRADER = FIRST_FUND + 1;

/** One row per account, the four of the system included. */
export interface Crowd {
  readonly cash: Float64Array;
  /** Signed lots, 0 for none. */
  readonly lots: Float64Array;
  /** Signed atoms paid for the lots. */
  readonly cost: Float64Array;
  /** The leverage chosen, ppm. */
  readonly leverage: Float64Array;
}

/** Columns for `traders` accounts behind the system's own, all zero. */
export function emptyCrowd(traders: number): Crowd {
  const accounts = FIRST_TRADER + traders;
  return {
    cash: new Float64Array(accounts),
    lots: new Float64Array(accounts),
    cost: new Float64Array(accounts),
    leverage: new Float64Array(accounts),
  };
}

export interface Plan {
  readonly contract: Contract;
  readonly rules: RuleBook;
  readonly crowd: Crowd;
  /** Atoms. */
  readonly fund: number;
  /** Ticks; index, mark and last trade alike. */
  readonly price: number;
  /** Orders that rest in the book, best first; `owner` is the street if not given. */
  readonly bids?: readonly OwnedQuote[];
  readonly asks?: readonly OwnedQuote[];
}

export interface OwnedQuote {
  readonly quote: Quote;
  readonly owner?: number;
}

export interface Built {
  readonly world: World;
  readonly state: State;
}

const SYSTEM: Readonly<Record<number, DirectoryRole>> = {
  [STREET]: 'street',
  [FEES]: 'fees',
  [VAULT]: 'vault',
  [FIRST_FUND]: 'fund',
};

const MILLIONTH = { atom: { digits: 1n, scale: 6 }, atomText: '0.000001' };

/** The world and its first state; `Exchange` builds the thresholds. The rule book's amounts are read with an atom of 0.000001. */
export function buildWorld(plan: Plan): Built {
  const { contract, rules, crowd } = plan;
  crowd.cash[FIRST_FUND] = plan.fund;
  const accounts = crowd.cash.length;
  const world: World = {
    contracts: [contract],
    liquidity: [{ kind: 'fixed', owner: STREET, bids: [], asks: [] }],
    accounts,
    firstTrader: FIRST_TRADER,
    fundOf: () => FIRST_FUND,
    roleOf: (account) => SYSTEM[account] ?? 'trader',
    idOf: (account) => SYSTEM[account] ?? `a${account}`,
    rules,
    amounts: ruleAmounts(rules, MILLIONTH),
    atomsPerQuote: 1_000_000,
  };
  const state: State = {
    step: 0,
    generator: 1,
    cash: crowd.cash,
    markets: [
      {
        positions: { lots: crowd.lots, cost: crowd.cost, isolated: null, margin: null, leverage: crowd.leverage },
        book: filledBook(plan),
        triggers: new TriggerHeaps(accounts),
        index: plan.price,
        mark: plan.price,
        previousMark: plan.price,
        periodMark: plan.price,
        last: plan.price,
        openInterest: openInterestOf(crowd),
      },
    ],
    funds: [{ account: FIRST_FUND, contract: -1, window: [plan.fund], drawnDown: false }],
    vaultGiven: 0,
    multi: new Set(),
    coolDown: new Map(),
    expectedMoney: moneyOf(crowd),
    digest: freshDigest(),
  };
  return { world, state };
}

function filledBook({ bids = [], asks = [] }: Plan): Book {
  const book = new Book();
  for (const { quote, owner } of bids) book.add(owner ?? STREET, quote[1], quote[0]);
  for (const { quote, owner } of asks) book.add(owner ?? STREET, -quote[1], quote[0]);
  return book;
}

function openInterestOf({ lots }: Crowd): number {
  let sum = 0;
  for (const held of lots) if (held > 0) sum += held;
  return sum;
}

/** Σ (cash − cost). */
function moneyOf({ cash, cost }: Crowd): Money {
  const total = new Money();
  for (const atoms of cash) total.add(atoms);
  for (const atoms of cost) total.add(-atoms);
  return total;
}
