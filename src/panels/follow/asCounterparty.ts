/** What somebody else's trouble does to an account, in its own words. null: nothing worth a sentence. */
import type { EngineEvent } from '#protocol/event.ts';
import type { World } from '#protocol/frame.ts';
import { account, type Facts, holdsLong, lots, money, plain, price, priceOfAtoms } from '../facts.ts';

/** @param event one whose `counterparty` is the one that speaks */
export function asCounterparty(event: EngineEvent, world: World): Facts | null {
  switch (event.kind) {
    case 'liquidationFilled':
      return {
        key: 'follow.filledMine',
        values: {
          side: plain(holdsLong(world, event.atoms, event.contract) ? 'long' : 'short'),
          lots: lots(event.lots, event.contract),
          other: account(event.account),
          price: price(event.price, event.contract),
        },
      };
    case 'adlFilled': {
      // Both are signed like the bankrupt's position, so their difference is what its counterparty gives up.
      const givenUp = event.atoms - event.markAtoms;
      return {
        key: givenUp > 0 ? 'follow.adlFilled' : givenUp < 0 ? 'follow.adlFilledGain' : 'follow.adlFilledEven',
        values: {
          lots: lots(event.lots, event.contract),
          price: price(priceOfAtoms(world, event.atoms, event.lots, event.contract), event.contract),
          amount: money(Math.abs(givenUp)),
        },
      };
    }
    case 'haircutTaken':
    case 'lossSocialised':
      return {
        key: event.kind === 'haircutTaken' ? 'follow.haircut' : 'follow.socialised',
        values: { account: account(event.account), amount: money(event.amount) },
      };
    case 'inventoryReduced':
      return {
        key: 'follow.inventory',
        values: {
          account: account(event.account),
          lots: lots(event.lots, event.contract),
          price: price(event.price, event.contract),
        },
      };
    default:
      return null;
  }
}
