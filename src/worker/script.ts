/** Commands back to the words of a scenario file, so that what was done can be saved and run again. */

import { unitsText } from '#engine/text.ts';
import type { World } from '#engine/world.ts';
import type { Command } from '#protocol/command.ts';
import type { CommandFile, ScenarioFile } from '#protocol/scenario.ts';

/** One command in decimal text. */
function commandFile(world: World, scenario: ScenarioFile, command: Command): CommandFile {
  if (command.kind === 'deposit' || command.kind === 'withdraw')
    return {
      kind: command.kind,
      account: world.idOf(command.account),
      amount: unitsText(command.amount, scenario.atom),
    };
  const file = scenario.contracts[command.contract];
  if (file === undefined) throw new RangeError(`no contract ${command.contract}`);
  const contract = file.id;
  if (command.kind === 'cancelOrders') return { kind: 'cancelOrders', account: world.idOf(command.account), contract };
  const price = unitsText(command.price, file.tickSize);
  if (command.kind === 'setIndexPrice') return { kind: 'setIndexPrice', contract, price };
  const size = unitsText(Math.abs(command.lots), file.lotSize);
  if (command.kind === 'placeOrder')
    return {
      kind: 'placeOrder',
      account: world.idOf(command.account),
      contract,
      side: command.lots > 0 ? 'buy' : 'sell',
      size,
      price,
    };
  return { kind: 'trade', buyer: world.idOf(command.buyer), seller: world.idOf(command.seller), contract, size, price };
}

/** The scenario with these steps as its script; its recorded path, if any, has become part of them. */
export function withScript(world: World, scenario: ScenarioFile, steps: readonly (readonly Command[])[]): ScenarioFile {
  const { path: _path, ...rest } = scenario;
  return { ...rest, script: steps.map((commands) => commands.map((command) => commandFile(world, scenario, command))) };
}
