/**
 * An event as one account tells it: the key of a sentence in the first person and its facts; or the story's own sentence
 * where somebody else's fate explains mine; or null where it is none of my business. Decides wording, computes nothing.
 */
import type { EngineEvent } from '#protocol/event.ts';
import type { World } from '#protocol/frame.ts';
import { account, type Facts, factsOf, lots, plain, price } from '../facts.ts';
import { asAccount } from './asAccount.ts';
import { asCounterparty } from './asCounterparty.ts';

/** The step's events that concern an account, with what is needed to tell them. */
export interface Mine {
  readonly event: EngineEvent;
  readonly facts: Facts;
}

/** Kinds that say how a bankrupt's trouble came to the account that is told of. */
const CONTEXT: ReadonlySet<EngineEvent['kind']> = new Set<EngineEvent['kind']>([
  'liquidationStarted',
  'liquidationUnfilled',
  'fundExhausted',
]);

/** The account's story of the first `happened` events; which of the others' events belong in it, the whole step says. */
export function myStory(events: readonly EngineEvent[], happened: number, me: number, world: World): readonly Mine[] {
  const related = relatedTo(events, me);
  return events.slice(0, happened).flatMap((event) => {
    const own = myFacts(event, events, me, world);
    if (own) return [{ event, facts: own }];
    const context = CONTEXT.has(event.kind) && 'account' in event && related.has(event.account);
    return context ? [{ event, facts: factsOf(event, world) }] : [];
  });
}

/** Is the account touched in this step, by anything but a move of the mark? */
export function isTouched(mine: readonly Mine[]): boolean {
  return mine.some(({ event }) => event.kind !== 'markSet');
}

/** Bankrupts whose ADL, haircut or socialised loss came to this account, or came near it. */
function relatedTo(events: readonly EngineEvent[], me: number): ReadonlySet<number> {
  const related = new Set<number>();
  for (const event of events) {
    if (event.kind === 'adlTriggered' && (event.picked.includes(me) || event.next.includes(me)))
      related.add(event.account);
    if ('counterparty' in event && event.counterparty === me && 'account' in event && event.account !== me)
      if (event.kind !== 'liquidationFilled' && event.kind !== 'inventoryReduced') related.add(event.account);
  }
  related.delete(me);
  return related;
}

function myFacts(event: EngineEvent, events: readonly EngineEvent[], me: number, world: World): Facts | null {
  if (event.kind === 'markSet') {
    if (event.mark === event.previousMark) return null;
    const { contract } = event;
    return {
      key: 'follow.markSet',
      values: { previousMark: price(event.previousMark, contract), mark: price(event.mark, contract) },
    };
  }
  if (event.kind === 'fundingPaid') return funding(event, me);
  if (event.kind === 'traded') return trade(event, me);
  if (!('account' in event)) return null;
  if (event.account === me) return asAccount(event, world);
  if ('counterparty' in event && event.counterparty === me) return asCounterparty(event, world);
  if (event.kind === 'adlTriggered') return asCandidate(event, events, me);
  return null;
}

type EventOf<Kind extends EngineEvent['kind']> = Extract<EngineEvent, { kind: Kind }>;

function funding(event: EventOf<'fundingPaid'>, me: number): Facts | null {
  const atoms = event.postings.reduce((sum, one) => (one.account === me ? sum + one.cash - one.cost : sum), 0);
  if (atoms === 0) return null;
  const why = { of: 'funding', event: event.id, account: me, name: 'fundingPayment' } as const;
  return {
    key: 'follow.fundingPaid',
    values: { side: plain(atoms < 0 ? 'paid' : 'received'), amount: { of: 'money', atoms: Math.abs(atoms), why } },
  };
}

function trade(event: EventOf<'traded'>, me: number): Facts | null {
  if (event.buyer !== me && event.seller !== me) return null;
  const bought = event.buyer === me;
  return {
    key: bought ? 'follow.bought' : 'follow.sold',
    values: {
      lots: lots(event.lots, event.contract),
      other: account(bought ? event.seller : event.buyer),
      price: price(event.price, event.contract),
    },
  };
}

/** Somebody's lots are closed against the queue I stand in. The fill that follows knows my rank. */
function asCandidate(event: EventOf<'adlTriggered'>, events: readonly EngineEvent[], me: number): Facts | null {
  const values = { lots: lots(event.lots, event.contract), account: account(event.account) };
  const pick = events.find(
    (one) =>
      one.cause === event.id && (one.kind === 'adlFilled' || one.kind === 'haircutTaken') && one.counterparty === me,
  );
  if (pick && 'rank' in pick && event.lots > 0)
    return { key: 'follow.adlPicked', values: { ...values, rank: plain(pick.rank) } };
  return event.next.includes(me) ? { key: 'follow.adlNotReached', values } : null;
}
