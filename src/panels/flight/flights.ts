/**
 * What moves when the story goes on by one beat: lots from an account's bar to the book, to where they hang, to the row
 * that takes them; money from the fund and from those who give up to the vessels. Names of marks only, no pixels.
 */
import type { EngineEvent } from '#protocol/event.ts';
import type { Frame } from '#protocol/frame.ts';

export interface Flight {
  readonly key: string;
  /** Marks of the page (`data-mark`), the first that is there counts. `from` as the page was, `to` as it is now. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Share of the mark it leaves that goes: its far end. */
  readonly share: number;
  readonly role: 'long' | 'short' | 'open' | 'fund' | 'adl';
}

/** A beat that groups more events than this is cut to, not flown. */
const MOST_EVENTS = 8;

/** null: the cursor did not go on by one beat of the same step. */
export function newEvents(before: Frame | null, now: Frame, events: readonly EngineEvent[]): readonly EngineEvent[] {
  if (!before || before.preview || now.preview || before.cursor.node !== now.cursor.node) return [];
  const from = before.cursor.event;
  const to = now.cursor.event;
  return to > from && to - from <= MOST_EVENTS ? events.slice(from, to) : [];
}

export function flightsOf(fresh: readonly EngineEvent[], before: Frame, contract: number): readonly Flight[] {
  return fresh.flatMap((event) => flightsOfEvent(event, before, contract));
}

function flightsOfEvent(event: EngineEvent, before: Frame, contract: number): Flight[] {
  if (!('contract' in event) || event.contract !== contract) return [];
  const key = `${event.id}`;
  const lots = (account: number) => before.contracts[contract]?.lots[account] ?? 0;
  switch (event.kind) {
    case 'liquidationFilled': {
      const held = lots(event.account);
      const level = `${held < 0 ? 'ask' : 'bid'}${event.price}`;
      const role = held < 0 ? 'short' : 'long';
      const from = [`account${event.account}`];
      const sold: Flight = { key, from, to: [`${level}fund`, `${level}eaten`], share: shareOf(event.lots, held), role };
      return event.fundDelta < 0 ? [sold, fundPays(key)] : [sold];
    }
    case 'liquidationUnfilled':
      return [{ key, from: [`account${event.account}`], to: [`hang${event.account}open`], share: 1, role: 'open' }];
    case 'positionTakenOver':
      return [{ key, from: [`hang${event.account}open`], to: ['fund'], share: 1, role: 'fund' }];
    case 'adlFilled': {
      const open = before.liquidations.of(event.account).find((one) => one.contract === contract);
      const hanging = open ? open.unfilled - open.takenOver - open.deleveraged : 0;
      const row = `queue${event.counterparty}`;
      return [
        { key, from: [`hang${event.account}open`], to: [row], share: shareOf(event.lots, hanging), role: 'adl' },
        { key: `${key}money`, from: [row], to: ['vesseladl'], share: 0, role: 'adl' },
      ];
    }
    default:
      return [];
  }
}

function fundPays(key: string): Flight {
  return { key: `${key}money`, from: ['fund'], to: ['vesselfund'], share: 0, role: 'fund' };
}

function shareOf(lots: number, of: number): number {
  return of === 0 ? 1 : Math.min(1, Math.abs(lots / of));
}
