/**
 * One event as a sentence's key and the facts that go into it: which account, which amount, still in engine units. It
 * knows no words and formats nothing; `Sentence.tsx` does both.
 */

import type { MessageKey } from '#content/messages/en.ts';
import type { EngineEvent } from '#protocol/event.ts';
import type { QuantityId } from '#protocol/explanation.ts';
import type { World } from '#protocol/frame.ts';

export type Fact =
  | { readonly of: 'account'; readonly account: number }
  | { readonly of: 'price'; readonly ticks: number; readonly contract: number }
  | { readonly of: 'lots'; readonly lots: number; readonly contract: number }
  /** `why`: what it asks, where the event's own field is another number. */
  | { readonly of: 'money'; readonly atoms: number; readonly why?: QuantityId }
  /** Chooses a wording, or is counted: never shown as an amount. */
  | { readonly of: 'plain'; readonly value: string | number };

export interface Facts {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, Fact>>;
}

export const account = (index: number): Fact => ({ of: 'account', account: index });
export const price = (ticks: number, contract: number): Fact => ({ of: 'price', ticks, contract });
export const lots = (count: number, contract: number): Fact => ({ of: 'lots', lots: Math.abs(count), contract });
export const money = (atoms: number): Fact => ({ of: 'money', atoms });
export const plain = (value: string | number): Fact => ({ of: 'plain', value });

export function factsOf(event: EngineEvent, world: World): Facts {
  const sideOf = (atoms: number, contract: number): Fact => plain(holdsLong(world, atoms, contract) ? 'long' : 'short');
  switch (event.kind) {
    case 'stepStarted':
      return { key: 'story.stepStarted', values: { step: plain(event.step) } };
    case 'deposited':
    case 'withdrawn':
      return { key: `story.${event.kind}`, values: { account: account(event.account), amount: money(event.amount) } };
    case 'orderPlaced':
      return {
        key: 'story.orderPlaced',
        values: {
          account: account(event.account),
          side: plain(event.lots > 0 ? 'long' : 'short'),
          lots: lots(event.lots, event.contract),
          price: price(event.price, event.contract),
        },
      };
    case 'traded':
      return {
        key: 'story.traded',
        values: {
          buyer: account(event.buyer),
          seller: account(event.seller),
          lots: lots(event.lots, event.contract),
          price: price(event.price, event.contract),
        },
      };
    case 'indexSet':
      return {
        key: 'story.indexSet',
        values: { previous: price(event.previous, event.contract), price: price(event.price, event.contract) },
      };
    case 'markSet':
      return {
        key: event.basis === 0 ? 'story.markSet' : 'story.markSetApart',
        values: {
          previousMark: price(event.previousMark, event.contract),
          mark: price(event.mark, event.contract),
          basis: price(event.basis, event.contract),
        },
      };
    case 'quotesRefreshed':
      return {
        key: 'story.quotesRefreshed',
        values: {
          account: account(event.account),
          bidLots: lots(event.bidLots, event.contract),
          askLots: lots(event.askLots, event.contract),
        },
      };
    case 'fundingPaid':
      return {
        key: 'story.fundingPaid',
        values: { side: plain(event.byLongs < 0 ? 'long' : 'short'), amount: money(Math.abs(event.byLongs)) },
      };
    case 'marginBreached':
      return {
        key: 'story.marginBreached',
        values: { account: account(event.account), equity: money(event.equity), maintenance: money(event.maintenance) },
      };
    case 'ordersCancelled':
      return {
        key: 'story.ordersCancelled',
        values: { account: account(event.account), lots: lots(event.lots, event.contract) },
      };
    case 'liquidationStarted':
      return {
        key: 'story.liquidationStarted',
        values: {
          account: account(event.account),
          side: plain(event.lots > 0 ? 'long' : 'short'),
          lots: lots(event.lots, event.contract),
          equity: money(event.equity),
          maintenance: money(event.maintenance),
        },
      };
    case 'reductionOrdered':
      return {
        key: 'story.reductionOrdered',
        values: {
          account: account(event.account),
          lots: lots(event.lots, event.contract),
          tierLimit: money(event.tierLimit),
        },
      };
    case 'liquidationFilled':
      return {
        key:
          event.fundDelta < 0
            ? 'story.liquidationFilledPaid'
            : event.fundDelta > 0
              ? 'story.liquidationFilledSurplus'
              : 'story.liquidationFilled',
        values: {
          account: account(event.account),
          side: sideOf(event.atoms, event.contract),
          counterparty: account(event.counterparty),
          lots: lots(event.lots, event.contract),
          price: price(event.price, event.contract),
          amount: money(Math.abs(event.fundDelta)),
        },
      };
    case 'liquidationUnfilled':
      return {
        key: 'story.liquidationUnfilled',
        values: {
          account: account(event.account),
          side: sideOf(event.markAtoms, event.contract),
          lots: lots(event.lots, event.contract),
          shortfall: money(event.shortfall),
        },
      };
    case 'positionTakenOver':
    case 'vaultTookOver':
      return {
        key: `story.${event.kind}`,
        values: { account: account(event.account), lots: lots(event.lots, event.contract) },
      };
    case 'fundReceived':
    case 'fundPaid':
      return { key: `story.${event.kind}`, values: { amount: money(event.amount), balance: money(event.balance) } };
    case 'fundExhausted':
      return {
        key: 'story.fundExhausted',
        values: { account: account(event.account), needed: money(event.needed), balance: money(event.balance) },
      };
    case 'fundBelowFloor':
      return { key: 'story.fundBelowFloor', values: { balance: money(event.balance), floor: money(event.floor) } };
    case 'inventoryReduced':
      return {
        key: 'story.inventoryReduced',
        values: {
          account: account(event.account),
          lots: lots(event.lots, event.contract),
          price: price(event.price, event.contract),
        },
      };
    case 'adlTriggered':
      return {
        key: 'story.adlTriggered',
        values: {
          account: account(event.account),
          lots: lots(event.lots, event.contract),
          candidates: plain(event.candidates),
        },
      };
    case 'candidateSkipped':
      return {
        key: 'story.candidateSkipped',
        values: { account: account(event.account), rank: plain(event.rank), reason: plain(event.reason) },
      };
    case 'adlFilled': {
      // Both are signed like the bankrupt's position, so their difference is what its counterparty gives up.
      const givenUp = event.atoms - event.markAtoms;
      return {
        key: givenUp > 0 ? 'story.adlFilled' : givenUp < 0 ? 'story.adlFilledGain' : 'story.adlFilledEven',
        values: {
          counterparty: account(event.counterparty),
          rank: plain(event.rank),
          lots: lots(event.lots, event.contract),
          price: price(priceOfAtoms(world, event.atoms, event.lots, event.contract), event.contract),
          amount: money(Math.abs(givenUp)),
        },
      };
    }
    case 'adlCompleted':
      return {
        key: 'story.adlCompleted',
        values: {
          account: account(event.account),
          lots: lots(event.lots, event.contract),
          remaining: lots(event.remaining, event.contract),
          outcome: plain(event.outcome),
        },
      };
    case 'haircutTaken':
      return {
        key: 'story.haircutTaken',
        values: {
          account: account(event.account),
          counterparty: account(event.counterparty),
          rank: plain(event.rank),
          amount: money(event.amount),
        },
      };
    case 'lossSocialised':
      return {
        key: 'story.lossSocialised',
        values: {
          account: account(event.account),
          counterparty: account(event.counterparty),
          amount: money(event.amount),
        },
      };
    case 'shortfallPending':
      return {
        key: 'story.shortfallPending',
        values: { account: account(event.account), amount: money(event.amount), reason: plain(event.reason) },
      };
    case 'insolvent':
      return { key: 'story.insolvent', values: { account: account(event.account), amount: money(event.amount) } };
    case 'invariantBreached':
      return {
        key: 'story.invariantBreached',
        values: { number: plain(event.number), message: plain(event.message) },
      };
  }
}

/** A position's value is positive for a long of a linear contract, and for a short of an inverse one. */
export function holdsLong(world: World, atoms: number, contract: number): boolean {
  return world.contracts[contract]?.kind === 'inverse' ? atoms < 0 : atoms > 0;
}

/** The price, in ticks and fractions, at which so many lots are worth so much: a closing price may lie between ticks. */
export function priceOfAtoms(world: World, atoms: number, count: number, contract: number): number {
  const one = world.contracts[contract];
  if (!one || count === 0 || atoms === 0) return Number.NaN;
  const perLot = Math.abs(atoms / count);
  return one.kind === 'linear' ? perLot / one.atomsPerTickLot : one.inverseNumerator / perLot;
}

/** Values of a sentence that go by another name in their event. */
const FIELDS: Readonly<Partial<Record<EngineEvent['kind'], Readonly<Record<string, string>>>>> = {
  adlFilled: { amount: 'gaveUp', price: 'price' },
  liquidationFilled: { amount: 'fundDelta' },
  fundingPaid: { amount: 'byLongs' },
};

/** The field of the event that a value of the sentence shows, for *why?*; null when it is not a number of the event's. */
export function fieldOf(event: EngineEvent, name: string): string | null {
  const renamed = FIELDS[event.kind]?.[name];
  return renamed ?? (name in event ? name : null);
}
