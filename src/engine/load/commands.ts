/** The script's commands in engine units: names to indices, decimals to integers. */
import type { Command } from '#protocol/command.ts';
import type { CommandFile } from '#protocol/scenario.ts';
import { atoms, lots, ticks } from '../units.ts';
import { readContract } from './accounts.ts';
import type { LoadedContract } from './contract.ts';
import type { Directory } from './directory.ts';
import { type AtomUnit, type ContractUnits, readAmount, readPrice, readSize } from './read.ts';
import { quoted, refuse } from './refuse.ts';

/** What a command's names and decimals are read against. */
export interface Naming {
  readonly contracts: readonly LoadedContract[];
  readonly directory: Directory;
  readonly unit: AtomUnit;
}

function readAccount(path: string, id: string, { directory }: Naming): number {
  const index = directory.indexOf(id);
  if (index < 0) refuse(path, quoted(id), 'the id of an account of the scenario');
  return index;
}

function unitsOf(contract: number, { contracts }: Naming): ContractUnits {
  const loaded = contracts[contract];
  if (loaded === undefined) throw new RangeError(`no contract ${contract}`);
  return loaded.units;
}

/** @throws Refused naming the field below `path` */
export function loadCommand(path: string, file: CommandFile, naming: Naming): Command {
  if ('amount' in file) {
    const amount = readAmount(`${path}.amount`, file.amount, naming.unit);
    if (amount === 0) refuse(`${path}.amount`, quoted(file.amount), 'an amount above 0');
    return { kind: file.kind, account: readAccount(`${path}.account`, file.account, naming), amount: atoms(amount) };
  }
  const contract = readContract(`${path}.contract`, file.contract, naming.contracts);
  if (file.kind === 'cancelOrders')
    return { kind: 'cancelOrders', account: readAccount(`${path}.account`, file.account, naming), contract };
  const units = unitsOf(contract, naming);
  const price = ticks(readPrice(`${path}.price`, file.price, units));
  if (file.kind === 'setIndexPrice') return { kind: 'setIndexPrice', contract, price };
  const size = readSize(`${path}.size`, file.size, units);
  if (file.kind === 'placeOrder') {
    const account = readAccount(`${path}.account`, file.account, naming);
    return { kind: 'placeOrder', account, contract, lots: lots(file.side === 'buy' ? size : -size), price };
  }
  const buyer = readAccount(`${path}.buyer`, file.buyer, naming);
  const seller = readAccount(`${path}.seller`, file.seller, naming);
  if (buyer === seller) refuse(`${path}.seller`, quoted(file.seller), 'another account than the buyer');
  return { kind: 'trade', buyer, seller, contract, lots: lots(size), price };
}
