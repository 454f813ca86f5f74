/** What happens to an account, in its own words: liquidated, or one that trades. null: nothing worth a sentence. */
import type { EngineEvent } from '#protocol/event.ts';
import type { World } from '#protocol/frame.ts';
import { account, type Facts, factsOf, holdsLong, lots, money, plain, price, priceOfAtoms } from '../facts.ts';

/** @param event one whose `account` is the one that speaks */
export function asAccount(event: EngineEvent, world: World): Facts | null {
  const side = (atoms: number, contract: number) => plain(holdsLong(world, atoms, contract) ? 'long' : 'short');
  switch (event.kind) {
    case 'deposited':
    case 'withdrawn':
      return { key: `follow.${event.kind}`, values: { amount: money(event.amount) } };
    case 'orderPlaced':
      return {
        key: 'follow.ordered',
        values: {
          side: plain(event.lots > 0 ? 'long' : 'short'),
          lots: lots(event.lots, event.contract),
          price: price(event.price, event.contract),
        },
      };
    case 'marginBreached':
      return {
        key: 'follow.marginBreached',
        values: { equity: money(event.equity), maintenance: money(event.maintenance) },
      };
    case 'ordersCancelled':
      return { key: 'follow.ordersCancelled', values: { lots: lots(event.lots, event.contract) } };
    case 'liquidationStarted':
      return {
        key: 'follow.liquidationStarted',
        values: { side: plain(event.lots > 0 ? 'long' : 'short'), lots: lots(event.lots, event.contract) },
      };
    case 'liquidationFilled':
      return {
        key: event.fundDelta < 0 ? 'follow.filledPaid' : event.fundDelta > 0 ? 'follow.filledSurplus' : 'follow.filled',
        values: {
          lots: lots(event.lots, event.contract),
          side: side(event.atoms, event.contract),
          other: account(event.counterparty),
          price: price(event.price, event.contract),
          amount: money(Math.abs(event.fundDelta)),
        },
      };
    case 'liquidationUnfilled':
      return {
        key: 'follow.unfilled',
        values: {
          lots: lots(event.lots, event.contract),
          side: side(event.markAtoms, event.contract),
          shortfall: money(event.shortfall),
        },
      };
    case 'positionTakenOver':
    case 'vaultTookOver':
      return { key: `follow.${event.kind}`, values: { lots: lots(event.lots, event.contract) } };
    case 'fundExhausted':
      return factsOf(event, world);
    case 'adlTriggered':
      return {
        key: 'follow.adlOfMine',
        values: { lots: lots(event.lots, event.contract), candidates: plain(event.candidates) },
      };
    case 'candidateSkipped':
      return { key: 'follow.skipped', values: { rank: plain(event.rank), reason: plain(event.reason) } };
    case 'adlFilled':
      return {
        key: 'follow.adlAgainst',
        values: {
          lots: lots(event.lots, event.contract),
          other: account(event.counterparty),
          rank: plain(event.rank),
          price: price(priceOfAtoms(world, event.atoms, event.lots, event.contract), event.contract),
        },
      };
    case 'adlCompleted':
      return {
        key: 'follow.adlCompleted',
        values: { lots: lots(event.lots, event.contract), remaining: lots(event.remaining, event.contract) },
      };
    case 'haircutTaken':
    case 'lossSocialised':
      return {
        key: event.kind === 'haircutTaken' ? 'follow.haircutOfMine' : 'follow.socialisedOfMine',
        values: { other: account(event.counterparty), amount: money(event.amount) },
      };
    case 'shortfallPending':
      return { key: 'follow.pending', values: { amount: money(event.amount) } };
    case 'insolvent':
      return { key: 'follow.insolvent', values: { amount: money(event.amount) } };
    default:
      return null;
  }
}
