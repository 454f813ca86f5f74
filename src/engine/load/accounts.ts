/** Writes the named accounts of a scenario into the state's columns. */
import type { AccountFile, PositionFile } from '#protocol/scenario.ts';
import { unitValue } from '../contract/contract.ts';
import type { Columns } from './columns.ts';
import type { LoadedContract } from './contract.ts';
import { type AtomUnit, readAmount, readMoney, readPrice, readSignedSize, readUnits } from './read.ts';
import { quoted, refuse } from './refuse.ts';

const EXACT = 2 ** 53;
const MILLIONTH = { digits: 1n, scale: 6 } as const;

/** Leverage in parts per million, above 0, at most 1000x. */
export function readLeverage(path: string, text: string): number {
  const ppm = readUnits(path, text, MILLIONTH, '0.000001');
  if (ppm <= 0 || ppm > 1_000_000_000) refuse(path, quoted(text), 'a leverage above 0, at most 1000');
  return ppm;
}

/** Which contract of the scenario, by id. */
export function readContract(path: string, id: string, contracts: readonly LoadedContract[]): number {
  const index = contracts.findIndex(({ contract }) => contract.id === id);
  if (index < 0)
    refuse(path, quoted(id), `the id of a contract of the scenario: ${contracts.map((c) => c.contract.id).join(', ')}`);
  return index;
}

/** One position; returns |lots| × the greatest unit value, plus its own margin: its part of the exact range. */
function loadPosition(
  path: string,
  file: PositionFile,
  account: number,
  contracts: readonly LoadedContract[],
  columns: Columns,
  unit: AtomUnit,
): number {
  const index = readContract(`${path}.contract`, file.contract, contracts);
  const loaded = contracts[index];
  const positions = columns.positions[index];
  if (loaded === undefined || positions === undefined) throw new RangeError(`no contract ${index}`);
  const lots = readSignedSize(`${path}.size`, file.size, loaded.units);
  if (positions.lots[account] !== 0)
    refuse(`${path}.contract`, quoted(file.contract), 'one position per contract in an account');
  const reach = Math.abs(lots) * loaded.greatestUnitValue;
  if (reach >= EXACT) refuse(`${path}.size`, quoted(file.size), 'a size whose value at maxPrice is below 2^53 atoms');
  const entry = readPrice(`${path}.entry`, file.entry, loaded.units);
  positions.lots[account] = lots;
  positions.cost[account] = lots * unitValue(loaded.contract, entry);
  if (file.leverage !== undefined) columns.leverage(index)[account] = readLeverage(`${path}.leverage`, file.leverage);
  if (file.isolatedMargin === undefined) return reach;
  const margin = readAmount(`${path}.isolatedMargin`, file.isolatedMargin, unit);
  const isolated = columns.isolated(index);
  isolated.flags[account] = 1;
  isolated.margin[account] = margin;
  return reach + margin;
}

/** @param first index of the first named account */
export function loadAccounts(
  files: readonly AccountFile[],
  first: number,
  contracts: readonly LoadedContract[],
  columns: Columns,
  unit: AtomUnit,
): void {
  files.forEach((file, row) => {
    const path = `accounts[${row}]`;
    const account = first + row;
    const cash = readMoney(`${path}.cash`, file.cash, unit);
    columns.cash[account] = cash;
    let reach = Math.abs(cash);
    file.positions.forEach((position, at) => {
      const positionPath = `${path}.positions[${at}]`;
      reach += loadPosition(positionPath, position, account, contracts, columns, unit);
      if (reach >= EXACT)
        refuse(
          `${positionPath}.size`,
          quoted(position.size),
          'cash and values at maxPrice of one account below 2^53 atoms',
        );
    });
  });
}
