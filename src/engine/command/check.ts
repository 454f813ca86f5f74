/** Refuses commands that the exchange cannot carry out, before anything has changed. */
import type { Command } from '#protocol/command.ts';
import type { Refusal } from '#protocol/scenario.ts';
import type { State } from '../account/state.ts';
import { type Contract, unitValue } from '../contract/contract.ts';
import { bucketEquity, CROSS, initialMargin, legsOf, marketOf } from '../margin/bucket.ts';
import type { World } from '../world.ts';

const refuse = (path: string, found: string, expected: string): Refusal => ({ ok: false, path, found, expected });
const whole = (value: number, from: number, to: number): boolean =>
  Number.isSafeInteger(value) && value >= from && value <= to;

function checkAccount(world: World, path: string, account: number): Refusal | null {
  return whole(account, 0, world.accounts - 1)
    ? null
    : refuse(path, String(account), `an account, 0 to ${world.accounts - 1}`);
}

function checkPrice(world: World, path: string, contract: number, price: number): Refusal | null {
  const spec = world.contracts[contract];
  if (spec === undefined)
    return refuse(`${path}.contract`, String(contract), `a contract, 0 to ${world.contracts.length - 1}`);
  return whole(price, 1, spec.maxTicks)
    ? null
    : refuse(`${path}.price`, String(price), `a price of 1 to ${spec.maxTicks} ticks`);
}

/** What one lot can be worth at most, atoms: at the highest price, or an inverse one at the lowest. */
const greatestUnit = (spec: Contract): number =>
  Math.max(Math.abs(unitValue(spec, spec.maxTicks)), Math.abs(unitValue(spec, 1)));

/** What the commands before this one ask of an account. */
interface Asked {
  withdrawn: number;
  /** Atoms that they can add to |cash| + Σ |lots| × greatest value. */
  reach: number;
}

/** |cash| + margins + Σ |lots| × greatest value: every sum that the engine makes of an account stays within it. */
function reachOf(world: World, state: State, account: number): number {
  let reach = Math.abs(state.cash[account] ?? 0);
  world.contracts.forEach((spec, contract) => {
    const { positions } = marketOf(state, contract);
    reach +=
      Math.abs(positions.lots[account] ?? 0) * greatestUnit(spec) +
      Math.abs(positions.cost[account] ?? 0) +
      Math.abs(positions.margin?.[account] ?? 0);
  });
  return reach;
}

/** Refuses what would take an account past the exact range; else notes it. */
function checkReach(
  world: World,
  state: State,
  path: string,
  found: number,
  account: number,
  more: number,
  asked: Asked,
): Refusal | null {
  asked.reach += more;
  return reachOf(world, state, account) + asked.reach <= Number.MAX_SAFE_INTEGER
    ? null
    : refuse(path, String(found), 'less: cash and values at maxPrice of one account stay below 2^53 atoms');
}

/** A size within what a contract and the accounts can hold. */
function checkLots(
  world: World,
  state: State,
  path: string,
  contract: number,
  lots: number,
  accounts: readonly number[],
  askedOf: (account: number) => Asked,
): Refusal | null {
  const spec = world.contracts[contract];
  if (spec === undefined) return refuse(`${path}.contract`, String(contract), 'a contract');
  const most = Math.floor(Number.MAX_SAFE_INTEGER / Math.max(1, greatestUnit(spec)) / 4);
  if (!whole(Math.abs(lots), 1, most)) return refuse(`${path}.lots`, String(lots), `a size of 1 to ${most} lots`);
  // Twice: the lots, and what is paid for them.
  const more = 2 * Math.abs(lots) * greatestUnit(spec);
  for (const account of accounts) {
    const bad = checkReach(world, state, `${path}.lots`, lots, account, more, askedOf(account));
    if (bad !== null) return bad;
  }
  return null;
}

/** Money that may leave: free cash, but no more than equity over the initial margin of what is held. */
function withdrawable(world: World, state: State, account: number): number {
  let required = 0;
  for (const contract of legsOf(world, state, account, CROSS))
    required += initialMargin(world, state, account, contract);
  return Math.max(0, Math.min(state.cash[account] ?? 0, bucketEquity(world, state, account, CROSS) - required));
}

function checkOne(
  world: World,
  state: State,
  command: Command,
  path: string,
  askedOf: (account: number) => Asked,
): Refusal | null {
  switch (command.kind) {
    case 'setIndexPrice':
      return checkPrice(world, path, command.contract, command.price);
    case 'deposit':
    case 'withdraw': {
      const { account, amount } = command;
      const bad = checkAccount(world, `${path}.account`, account);
      if (bad !== null) return bad;
      if (!whole(amount, 1, Math.floor(Number.MAX_SAFE_INTEGER / 4)))
        return refuse(`${path}.amount`, String(amount), 'a positive amount in atoms');
      const asked = askedOf(account);
      if (command.kind === 'deposit') return checkReach(world, state, `${path}.amount`, amount, account, amount, asked);
      const most = withdrawable(world, state, account) - asked.withdrawn;
      asked.withdrawn += amount;
      return amount <= most
        ? null
        : refuse(`${path}.amount`, String(amount), `at most ${most} atoms, what is not needed as margin`);
    }
    case 'trade': {
      const { buyer, seller, contract, price, lots } = command;
      if (buyer === seller) return refuse(`${path}.seller`, String(seller), 'another account than the buyer');
      return (
        checkAccount(world, `${path}.buyer`, buyer) ??
        checkAccount(world, `${path}.seller`, seller) ??
        checkPrice(world, path, contract, price) ??
        (lots > 0
          ? checkLots(world, state, path, contract, lots, [buyer, seller], askedOf)
          : refuse(`${path}.lots`, String(lots), 'a positive size'))
      );
    }
    case 'placeOrder': {
      const { account, contract, price, lots } = command;
      return (
        checkAccount(world, `${path}.account`, account) ??
        checkPrice(world, path, contract, price) ??
        checkLots(world, state, path, contract, lots, [account], askedOf)
      );
    }
    case 'cancelOrders':
      return checkAccount(world, `${path}.account`, command.account) ?? checkPrice(world, path, command.contract, 1);
  }
}

/** The first refusal among the commands of a step, or null. Commands of one step share what an account has. */
export function checkCommands(world: World, state: State, commands: readonly Command[]): Refusal | null {
  const all = new Map<number, Asked>();
  const askedOf = (account: number): Asked => {
    const asked = all.get(account) ?? { withdrawn: 0, reach: 0 };
    all.set(account, asked);
    return asked;
  };
  for (const [i, command] of commands.entries()) {
    const bad = checkOne(world, state, command, `commands[${i}]`, askedOf);
    if (bad !== null) return bad;
  }
  return null;
}
