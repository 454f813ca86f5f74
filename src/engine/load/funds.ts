/** The insurance fund's money: one account for all contracts, or one for each. */
import type { Decimal } from '#protocol/scenario.ts';
import type { FundMemory } from '../account/state.ts';
import { FIRST_FUND } from '../world.ts';
import type { Columns } from './columns.ts';
import { type AtomUnit, readAmount } from './read.ts';
import { quoted, refuse } from './refuse.ts';

const memory = (account: number, contract: number, balance: number): FundMemory => ({
  account,
  contract,
  window: [balance],
  drawnDown: false,
});

/** @param fundContracts ids of the contracts when each has its own fund; null for a shared fund */
export function loadFunds(
  fund: Decimal | Readonly<Record<string, Decimal>>,
  fundContracts: readonly string[] | null,
  columns: Columns,
  unit: AtomUnit,
): FundMemory[] {
  if (typeof fund === 'string') {
    if (fundContracts !== null && fundContracts.length > 1)
      refuse('fund', quoted(fund), 'an amount for each contract: the rule book has a fund per contract');
    const balance = readAmount('fund', fund, unit);
    columns.cash[FIRST_FUND] = balance;
    return [memory(FIRST_FUND, fundContracts === null ? -1 : 0, balance)];
  }
  if (fundContracts === null)
    return refuse('fund', 'amounts per contract', 'one amount: the rule book has a shared fund');
  for (const id of Object.keys(fund))
    if (!fundContracts.includes(id)) refuse('fund', quoted(id), `ids of contracts: ${fundContracts.join(', ')}`);
  return fundContracts.map((id, index) => {
    const text = Object.hasOwn(fund, id) ? fund[id] : undefined;
    if (text === undefined) return refuse('fund', `no amount for ${quoted(id)}`, 'an amount for each contract');
    const balance = readAmount(`fund.${id}`, text, unit);
    columns.cash[FIRST_FUND + index] = balance;
    return memory(FIRST_FUND + index, index, balance);
  });
}
