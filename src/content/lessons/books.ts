/** Books that lessons are built from: the tiny book of the first screen, and duels that set two winners apart by one thing. */
import type { AccountFile, CommandFile, ScenarioFile } from '#protocol/scenario.ts';
import { canonical } from '../scenarios/canonical.ts';

const CONTRACT = 'X-USD';

export const falls = (price: string): readonly CommandFile[] => [{ kind: 'setIndexPrice', contract: CONTRACT, price }];

/** The tiny book under another name, with what the lesson changes in it. */
export function bookOf(id: string, changes: Partial<ScenarioFile> = {}): ScenarioFile {
  const { about: _about, ...tiny } = canonical;
  return { ...tiny, id, ...changes };
}

interface Holder {
  readonly id: string;
  readonly name: string;
  /** Lots; below 0 for a short. */
  readonly size: string;
  readonly entry: string;
  readonly cash: string;
  readonly leverage: string;
}

export function holder({ id, name, size, entry, cash, leverage }: Holder): AccountFile {
  return { id, name, cash, positions: [{ contract: CONTRACT, size, entry, leverage }] };
}

/** Orders that stay where they are. */
export function withBids(
  book: ScenarioFile,
  bids: readonly (readonly [string, string])[],
  owner: string | null = 'market-maker',
): ScenarioFile {
  return {
    ...book,
    contracts: book.contracts.map((contract) => ({
      ...contract,
      liquidity: { kind: 'fixed', ...(owner === null ? {} : { owner }), bids, asks: [] },
    })),
  };
}

/** The fund is empty and buyers take only so many lots: what is left is one winner's to close, or the other's. */
export function duel(id: string, accounts: readonly AccountFile[], taken: string): ScenarioFile {
  return { ...withBids(bookOf(id, { fund: '0' }), [['90', taken]]), accounts: [...accounts, ...makers] };
}

const makers = canonical.accounts.filter(({ id }) => id === 'market-maker');
/** An account with another deposit; leverage says what that makes of it. */
export function withDeposit(accounts: readonly AccountFile[], id: string, cash: string, leverage: string) {
  return accounts.map((account) =>
    account.id === id
      ? { ...account, cash, positions: account.positions.map((position) => ({ ...position, leverage })) }
      : account,
  );
}
