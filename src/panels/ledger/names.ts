/** What the ledger calls the two ends of a movement and its kind. */
import type { EventKind } from '#protocol/event.ts';
import type { World } from '#protocol/frame.ts';
import type { Words } from '#ui/words.tsx';
import { accountName } from '../AccountName.tsx';

/** −1 is the world outside the exchange, where deposits come from. */
export function ownerName(world: World | null, account: number, words: Words): string {
  return account < 0 ? words.t('ledger.outside') : accountName(world, account, words);
}

export function kindName(kind: EventKind, words: Words): string {
  return words.maybe(`ledger.kind.${kind}`) ?? words.maybe(`quantity.${kind}`) ?? kind;
}
