/** What does not change while a scenario runs: contracts, who is who, and the rule book in engine units. */
import type { DirectoryRole } from '#protocol/frame.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Contract } from './contract/contract.ts';
import type { LiquidityRule } from './liquidity/quotes.ts';

/** The first accounts of every world. Funds start at `FIRST_FUND`; traders follow the funds. */
export const STREET = 0;
export const FEES = 1;
export const VAULT = 2;
export const FIRST_FUND = 3;

/** Amounts of a rule book as atoms, read once. */
export interface RuleAmounts {
  /** −Infinity: the fund may go negative without limit. */
  readonly fundFloor: number;
  readonly vaultLossCap: number;
  readonly wholeBelowNotional: number;
  readonly minPositionNotional: number;
  readonly maxNotional: number;
  /** Of one order: at least this much. */
  readonly minNotional: number;
  readonly wholeUpToNotional: number;
  readonly maxFundLoss: number;
  readonly drawDownOnlyAbove: number;
  readonly drawDownMinBalance: number;
}

export interface World {
  readonly contracts: readonly Contract[];
  readonly liquidity: readonly LiquidityRule[];
  /** Number of accounts, the system's own included. */
  readonly accounts: number;
  /** Index of the first trader; everything below is street, fees, vault and funds. */
  readonly firstTrader: number;
  /** The fund that serves a contract. */
  readonly fundOf: (contract: number) => number;
  readonly roleOf: (account: number) => DirectoryRole;
  readonly idOf: (account: number) => string;
  readonly rules: RuleBook;
  readonly amounts: RuleAmounts;
  /** One unit of quote currency in atoms. */
  readonly atomsPerQuote: number;
}
