/** Refuses commands that the exchange cannot carry out, before anything has changed. */
import type { Command } from '#protocol/command.ts';
import type { Refusal } from '#protocol/scenario.ts';
import type { State } from '../account/state.ts';
import { unitValue } from '../contract/contract.ts';
import { bucketEquity, CROSS, initialMargin, legsOf } from '../margin/bucket.ts';
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

/** Largest |lots| × value at the highest price that still is a safe integer. */
function checkLots(world: World, path: string, contract: number, lots: number): Refusal | null {
  const spec = world.contracts[contract];
  if (spec === undefined) return refuse(`${path}.contract`, String(contract), 'a contract');
  const unit = Math.max(Math.abs(unitValue(spec, spec.maxTicks)), Math.abs(unitValue(spec, 1)));
  const most = Math.floor(Number.MAX_SAFE_INTEGER / Math.max(1, unit) / 4);
  return whole(Math.abs(lots), 1, most) ? null : refuse(`${path}.lots`, String(lots), `a size of 1 to ${most} lots`);
}

/** Money that may leave: free cash, but no more than equity over the initial margin of what is held. */
function withdrawable(world: World, state: State, account: number): number {
  let required = 0;
  for (const contract of legsOf(world, state, account, CROSS))
    required += initialMargin(world, state, account, contract);
  return Math.max(0, Math.min(state.cash[account] ?? 0, bucketEquity(world, state, account, CROSS) - required));
}

function checkOne(world: World, state: State, command: Command, path: string): Refusal | null {
  switch (command.kind) {
    case 'setIndexPrice':
      return checkPrice(world, path, command.contract, command.price);
    case 'deposit':
    case 'withdraw': {
      const bad = checkAccount(world, `${path}.account`, command.account);
      if (bad !== null) return bad;
      if (!whole(command.amount, 1, Number.MAX_SAFE_INTEGER / 4))
        return refuse(`${path}.amount`, String(command.amount), 'a positive amount in atoms');
      const most = command.kind === 'withdraw' ? withdrawable(world, state, command.account) : Number.POSITIVE_INFINITY;
      return command.amount <= most
        ? null
        : refuse(`${path}.amount`, String(command.amount), `at most ${most} atoms, what is not needed as margin`);
    }
    case 'trade':
      if (command.buyer === command.seller)
        return refuse(`${path}.seller`, String(command.seller), 'another account than the buyer');
      return (
        checkAccount(world, `${path}.buyer`, command.buyer) ??
        checkAccount(world, `${path}.seller`, command.seller) ??
        checkPrice(world, path, command.contract, command.price) ??
        (command.lots > 0
          ? checkLots(world, path, command.contract, command.lots)
          : refuse(`${path}.lots`, String(command.lots), 'a positive size'))
      );
    case 'placeOrder':
      return (
        checkAccount(world, `${path}.account`, command.account) ??
        checkPrice(world, path, command.contract, command.price) ??
        checkLots(world, path, command.contract, command.lots)
      );
    case 'cancelOrders':
      return checkAccount(world, `${path}.account`, command.account) ?? checkPrice(world, path, command.contract, 1);
  }
}

/** The first refusal among the commands of a step, or null. */
export function checkCommands(world: World, state: State, commands: readonly Command[]): Refusal | null {
  for (const [i, command] of commands.entries()) {
    const bad = checkOne(world, state, command, `commands[${i}]`);
    if (bad !== null) return bad;
  }
  return null;
}
