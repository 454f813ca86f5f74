/**
 * The leverage of one position. Leverage is chosen by depositing: margin = entry value ÷ leverage, rounded up to the
 * atom. So the edit sets the deposit (the account's cash, or the isolated margin) and writes the leverage beside it.
 */
import type { AccountFile, ContractFile, PositionFile, ScenarioFile } from '#protocol/scenario.ts';
import { type Exact, exactOf } from '#ui/decimal.ts';
import type { Change } from './change.ts';
import { absolute, quotient, signOf, textOf, times } from './decimals.ts';

const TENTH: Exact = { units: 1n, scale: 1 };

/** |size| × entry (linear), |size| × multiplier ÷ entry (inverse), in quote currency to the atom; null: not a number. */
function entryValue(contract: ContractFile, atom: string, position: PositionFile): Exact | null {
  const [size, entry, unit] = [exactOf(position.size), exactOf(position.entry), exactOf(atom)];
  if (!size || !entry || !unit || signOf(entry) <= 0) return null;
  if (contract.kind === 'linear') return times(absolute(size), entry);
  const multiplier = exactOf(contract.multiplier ?? '1');
  return multiplier && quotient(times(absolute(size), multiplier), entry, unit, 'near');
}

/** The money behind an account's only position: its isolated margin, else the account's cash. */
function depositOf(account: AccountFile, position: PositionFile): string {
  return position.isolatedMargin ?? account.cash;
}

/** Only where one deposit backs one position does leverage say how large the deposit is. */
function leveragedPosition(account: AccountFile): PositionFile | null {
  return account.positions.length === 1 ? (account.positions[0] ?? null) : null;
}

/** Entry value over deposit, to a tenth; null without a position or a deposit above 0. */
export function leverageOf(scenario: ScenarioFile, account: AccountFile): string | null {
  const position = leveragedPosition(account);
  const contract = scenario.contracts.find(({ id }) => id === position?.contract);
  if (!position || !contract) return null;
  const value = entryValue(contract, scenario.atom, position);
  const deposit = exactOf(depositOf(account, position));
  if (!value || !deposit || signOf(deposit) <= 0) return null;
  const leverage = quotient(value, deposit, TENTH, 'near');
  return leverage && textOf(leverage);
}

/** The highest leverage that the first tier's initial margin allows, in whole numbers. */
export function mostLeverage(contract: ContractFile | undefined): number {
  const rate = Number(contract?.tiers[0]?.initialRate);
  return rate > 0 ? Math.max(1, Math.floor(1 / rate + 1e-9)) : 100;
}

/** The account with the deposit that this leverage takes. Text that is no number above 0 is left for the engine to refuse. */
export function atLeverage(scenario: ScenarioFile, account: AccountFile, leverage: string): AccountFile {
  const position = leveragedPosition(account);
  const contract = scenario.contracts.find(({ id }) => id === position?.contract);
  if (!position || !contract) return account;
  const value = entryValue(contract, scenario.atom, position);
  const [by, atom] = [exactOf(leverage), exactOf(scenario.atom)];
  const margin = value && by && atom && signOf(by) > 0 ? quotient(value, by, atom, 'up') : null;
  const deposit = margin ? textOf(margin) : depositOf(account, position);
  return position.isolatedMargin === undefined
    ? { ...account, cash: deposit, positions: [{ ...position, leverage }] }
    : { ...account, positions: [{ ...position, leverage, isolatedMargin: deposit }] };
}

export function withLeverage(scenario: ScenarioFile, id: string, leverage: string): Change {
  const account = scenario.accounts.find((one) => one.id === id);
  return {
    scenario: {
      ...scenario,
      accounts: scenario.accounts.map((one) => (one.id === id ? atLeverage(scenario, one, leverage) : one)),
    },
    subject: `account.${id}.leverage`,
    name: { key: 'lab.name.leverage', values: { name: account?.name ?? id, leverage } },
  };
}
