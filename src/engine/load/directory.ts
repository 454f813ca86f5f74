/**
 * Who is who. Named accounts are kept by name; a population's accounts are a prefix and a number, so a million of them
 * cost no memory: their names are computed when somebody asks.
 */
import type { DirectoryRole } from '#protocol/frame.ts';
import type { Role } from '#protocol/scenario.ts';
import { FEES, FIRST_FUND, STREET, VAULT } from '../world.ts';
import { quoted, refuse } from './refuse.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: DirectoryRole;
}

/** A run of accounts named `prefix` + 1 … `prefix` + count. */
export interface Crowd {
  readonly prefix: string;
  readonly count: number;
  /** Index of the first. */
  readonly first: number;
}

export interface Directory {
  /** Number of accounts, the system's own included. */
  readonly accounts: number;
  readonly firstTrader: number;
  readonly idOf: (account: number) => string;
  readonly nameOf: (account: number) => string;
  readonly roleOf: (account: number) => DirectoryRole;
  /** True for accounts made from the seed. */
  readonly syntheticOf: (account: number) => boolean;
  /** −1: nobody has this id. */
  readonly indexOf: (id: string) => number;
}

export interface NamedAccount {
  readonly id: string;
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
}

/** Street, fees, vault, then one fund or one per contract. */
function systemMembers(fundContracts: readonly string[] | null): readonly Member[] {
  const members: Member[] = [];
  members[STREET] = { id: 'street', name: 'Street', role: 'street' };
  members[FEES] = { id: 'fees', name: 'Fees', role: 'fees' };
  members[VAULT] = { id: 'vault', name: 'Vault', role: 'vault' };
  if (fundContracts === null) members[FIRST_FUND] = { id: 'fund', name: 'Insurance fund', role: 'fund' };
  else
    fundContracts.forEach((contract, index) => {
      members[FIRST_FUND + index] = { id: `fund:${contract}`, name: `Insurance fund ${contract}`, role: 'fund' };
    });
  return members;
}

const NUMBERED = /^[1-9]\d*$/;

/** Number of an id within a crowd, from 1; 0 when it is none of its. */
function numberWithin(crowd: Crowd, id: string): number {
  if (!id.startsWith(crowd.prefix)) return 0;
  const tail = id.slice(crowd.prefix.length);
  if (!NUMBERED.test(tail)) return 0;
  const number = Number(tail);
  return number <= crowd.count ? number : 0;
}

function checkNames(byId: ReadonlyMap<string, number>, system: number, crowds: readonly Crowd[]): void {
  for (const [id, index] of byId)
    for (const crowd of crowds)
      if (numberWithin(crowd, id) > 0)
        refuse(
          index < system ? `population[${crowds.indexOf(crowd)}].prefix` : `accounts[${index - system}].id`,
          quoted(id),
          'an id that no account of the population has',
        );
  crowds.forEach((crowd, at) => {
    // Prefixes "a" and "a1" would both name "a11": one prefix may not be another followed by digits.
    const clash = crowds.findIndex(
      (other, index) =>
        index !== at && crowd.prefix.startsWith(other.prefix) && /^\d*$/.test(crowd.prefix.slice(other.prefix.length)),
    );
    if (clash >= 0)
      refuse(
        `population[${at}].prefix`,
        quoted(crowd.prefix),
        'a prefix that does not repeat the ids of another population',
      );
  });
}

/** @throws Refused when two accounts would have the same id */
export function makeDirectory(
  fundContracts: readonly string[] | null,
  named: readonly NamedAccount[],
  populations: readonly { readonly prefix: string; readonly count: number }[],
): Directory {
  const system = systemMembers(fundContracts);
  const members: Member[] = [...system];
  const byId = new Map<string, number>(system.map((member, index) => [member.id, index]));
  named.forEach((account, index) => {
    if (byId.has(account.id)) refuse(`accounts[${index}].id`, quoted(account.id), 'an id that no other account has');
    byId.set(account.id, members.length);
    members.push({ id: account.id, name: account.name ?? account.id, role: account.role ?? 'trader' });
  });
  const crowds: Crowd[] = [];
  let accounts = members.length;
  for (const { prefix, count } of populations) {
    crowds.push({ prefix, count, first: accounts });
    accounts += count;
  }
  checkNames(byId, system.length, crowds);
  const idOf = (account: number): string => {
    const member = members[account];
    if (member !== undefined) return member.id;
    for (const crowd of crowds)
      if (account >= crowd.first && account < crowd.first + crowd.count)
        return `${crowd.prefix}${account - crowd.first + 1}`;
    throw new RangeError(`no account ${account}`);
  };
  return {
    accounts,
    firstTrader: system.length,
    idOf,
    nameOf: (account) => members[account]?.name ?? idOf(account),
    roleOf: (account) => members[account]?.role ?? 'trader',
    syntheticOf: (account) => account >= members.length,
    indexOf: (id) => {
      const index = byId.get(id);
      if (index !== undefined) return index;
      for (const crowd of crowds) {
        const number = numberWithin(crowd, id);
        if (number > 0) return crowd.first + number - 1;
      }
      return -1;
    },
  };
}
