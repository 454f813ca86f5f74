/**
 * A command of one variant in the account numbers of another. A changed scenario may have an account more or less, which
 * moves the numbers of those after it; ids stay.
 */
import type { Loaded } from '#engine/load/scenario.ts';
import type { Command } from '#protocol/command.ts';

/** null: an account that the command names is not in the other scenario. */
export function translate(command: Command, from: Loaded, to: Loaded): Command | null {
  const there = (account: number) => to.directory.indexOf(from.directory.idOf(account));
  switch (command.kind) {
    case 'setIndexPrice':
      return command;
    case 'trade': {
      const [buyer, seller] = [there(command.buyer), there(command.seller)];
      return buyer < 0 || seller < 0 ? null : { ...command, buyer, seller };
    }
    default: {
      const account = there(command.account);
      return account < 0 ? null : { ...command, account };
    }
  }
}
