/**
 * What some liquidations of the step came to, and what some closings by ADL gave up: sums over the events that belong to
 * them. Which liquidations is the asker's choice; it names the events they began with.
 */
import type { EventKind } from '#protocol/event.ts';
import type { LiquidationQuantity, QuantityId } from '#protocol/explanation.ts';
import { eventAt } from '../events.ts';
import { summarise } from '../summary.ts';
import { type Draft, lotsTerm, lotsText, moneyTerm, moneyText } from './draft.ts';
import { type EventOf, eventsAmong } from './happened.ts';
import { checkIndex, decline, named } from './refuse.ts';
import { fieldPart, type Part, summed, summedMoney } from './sums.ts';
import type { ExplainView } from './view.ts';

type Liquidations = Extract<QuantityId, { of: 'liquidations' }>;
type Closings = Extract<QuantityId, { of: 'closings' }>;
type Started = EventOf<'liquidationStarted'>;

/** Which kinds of event make up a number, and by which of their fields. */
const MADE_OF = {
  filled: { kinds: ['liquidationFilled'], field: 'lots' },
  takenOver: { kinds: ['positionTakenOver', 'vaultTookOver'], field: 'lots' },
  unfilled: { kinds: ['liquidationUnfilled'], field: 'lots' },
  deleveraged: { kinds: ['adlFilled'], field: 'lots' },
  shortfall: { kinds: ['liquidationUnfilled'], field: 'shortfall' },
} as const satisfies Record<string, { readonly kinds: readonly EventKind[]; readonly field: 'lots' | 'shortfall' }>;

type Name = keyof typeof MADE_OF;

/** Field values of the events of one liquidation: up to the next one of the same position. */
function partsOf(view: ExplainView, started: Started, name: Name): readonly Part[] {
  const { account, contract } = started;
  const same = (event: { readonly account: number; readonly contract: number }) =>
    event.account === account && event.contract === contract;
  const next = eventsAmong(view, started.id + 1, view.events, ['liquidationStarted'], same)[0];
  const { kinds, field } = MADE_OF[name];
  const events = eventsAmong<EventKind>(view, started.id, next?.id ?? view.events, kinds, (event) =>
    'account' in event && 'contract' in event ? same(event) : false,
  );
  return events.map((event): Part => {
    if (field === 'shortfall') {
      const amount = event.kind === 'liquidationUnfilled' ? event.shortfall : 0;
      return fieldPart(view, '+', 'shortfall', event.id, amount);
    }
    const lots = 'lots' in event ? event.lots : 0;
    const one = lotsTerm(view, `lots[${event.id}]`, contract, lots, { of: 'event', event: event.id, field: 'lots' });
    return { sign: '+', formula: one.symbol, terms: [one], units: lots };
  });
}

function made(view: ExplainView, all: readonly Started[], name: Name): Draft {
  const parts = all.flatMap((one) => partsOf(view, one, name));
  const units = parts.reduce((sum, part) => sum + part.units, 0);
  if (name === 'shortfall')
    return { symbol: name, value: moneyText(view, units), unit: 'money', ...summedMoney(view, parts, 'payments') };
  const contract = all[0]?.contract ?? 0;
  const sum = summed(parts, 'closedLots', (lots) => lotsTerm(view, 'closedLots', contract, lots));
  return { symbol: name, value: lotsText(view, contract, units), unit: 'lots', ...sum };
}

/** What the fund paid (positive) or earned by these liquidations, one by one. */
function fundPaid(view: ExplainView, all: readonly Started[]): Draft {
  const ids = new Set(all.map(({ id }) => id));
  const each = [...summarise(view.world, view.log, view.events).liquidations].filter(({ event }) => ids.has(event));
  const parts = each.map(({ event, account, fund }): Part => {
    const one = moneyTerm(view, `fundPayments[${event}]`, fund, { of: 'waterfall', account, name: 'fund' });
    return { sign: '+', formula: one.symbol, terms: [one], units: fund };
  });
  const total = parts.reduce((sum, part) => sum + part.units, 0);
  return { symbol: 'fund', value: moneyText(view, total), unit: 'money', ...summedMoney(view, parts, 'payments') };
}

const byName: Readonly<Record<LiquidationQuantity, (view: ExplainView, all: readonly Started[]) => Draft>> = {
  filled: (view, all) => made(view, all, 'filled'),
  takenOver: (view, all) => made(view, all, 'takenOver'),
  unfilled: (view, all) => made(view, all, 'unfilled'),
  deleveraged: (view, all) => made(view, all, 'deleveraged'),
  shortfall: (view, all) => made(view, all, 'shortfall'),
  fund: fundPaid,
};

const listed = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value : decline('events', String(value), 'a list of events');

export function explainLiquidations(view: ExplainView, quantity: Liquidations): Draft {
  const write = named('name', byName, quantity.name);
  const all = listed(quantity.events).map((id): Started => {
    const event = eventAt(view.log, checkIndex('events', id, 0, view.events));
    return event.kind === 'liquidationStarted' ? event : decline('events', event.kind, 'the start of a liquidation');
  });
  if (new Set(all.map(({ contract }) => contract)).size > 1)
    return decline('events', 'liquidations in several contracts', 'liquidations in one contract');
  return write(view, all);
}

export function explainClosings(view: ExplainView, quantity: Closings): Draft {
  named('name', { gaveUp: true }, quantity.name);
  const parts = listed(quantity.events).map((id): Part => {
    const event = eventAt(view.log, checkIndex('events', id, 0, view.events));
    if (event.kind === 'adlFilled') return fieldPart(view, '+', 'gaveUp', id, event.atoms - event.markAtoms);
    if (event.kind === 'haircutTaken') return fieldPart(view, '+', 'amount', id, event.amount);
    return decline('events', event.kind, 'closings by ADL');
  });
  const total = parts.reduce((sum, part) => sum + part.units, 0);
  return { symbol: 'gaveUp', value: moneyText(view, total), unit: 'money', ...summedMoney(view, parts, 'payments') };
}
