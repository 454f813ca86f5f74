/** What the fund received, paid, could not pay, and its balance at that moment. */

import { sourcesOf } from '#protocol/support.ts';
import { eventAt } from '../../events.ts';
import { fundBalance } from '../../fund/fund.ts';
import { equityTerm } from '../account/margin.ts';
import { contractOfBucket } from '../account/moment.ts';
import { type Draft, moneyTerm, moneyText } from '../draft.ts';
import { balanceOf, floor } from '../fund.ts';
import type { EventOf } from '../happened.ts';
import { fieldTerm } from '../sums.ts';
import type { ExplainView } from '../view.ts';
import { after, before, type Fields, givenMoney, momentOf } from './moment.ts';

/** The fund's part of a fill, of the event that caused it. */
function fromFill(view: ExplainView, event: EventOf<'fundReceived' | 'fundPaid'>): Draft | null {
  const cause = event.cause < 0 ? null : eventAt(view.log, event.cause);
  if (cause?.kind !== 'liquidationFilled') return null;
  const delta = moneyTerm(view, 'fundDelta', cause.fundDelta, { of: 'event', event: cause.id, field: 'fundDelta' });
  return {
    symbol: 'amount',
    value: moneyText(view, event.amount),
    unit: 'money',
    formula: event.kind === 'fundPaid' ? '−fundDelta' : 'fundDelta',
    terms: [delta],
    sources: sourcesOf(view.world.rules, 'fund'),
  };
}

/** A deficit that was left over: all of it, or what the fund has above its floor. */
function ofDeficit(view: ExplainView, event: EventOf<'fundPaid'>): Draft | null {
  const cause = event.cause < 0 ? null : eventAt(view.log, event.cause);
  if (cause?.kind !== 'marginBreached') return null;
  const { world } = view;
  const state = before(view, event.id);
  const moment = momentOf(view, state, event.account, cause.contract);
  const equity = equityTerm({ ...moment, contract: contractOfBucket(moment, cause.contract) }, cause.contract);
  const floorless = !Number.isFinite(world.amounts.fundFloor);
  return {
    symbol: 'amount',
    value: moneyText(view, event.amount),
    unit: 'money',
    formula: floorless ? '−equity' : 'min(−equity, balance − floor)',
    terms: floorless
      ? [equity]
      : [
          equity,
          moneyTerm(view, 'balance', fundBalance(world, state, event.fund), {
            of: 'fund',
            name: 'balance',
            fund: event.fund,
          }),
          moneyTerm(view, 'floor', world.amounts.fundFloor, { of: 'fund', name: 'floor', fund: event.fund }),
        ],
    sources: sourcesOf(world.rules, 'fund'),
  };
}

const balance = (view: ExplainView, event: EventOf<'fundReceived' | 'fundPaid' | 'fundExhausted' | 'fundBelowFloor'>) =>
  balanceOf(view, after(view, event.id), event.fund);

/** The liquidation fee, or what an account had left when the network took its positions over. */
function fromAccount(view: ExplainView, event: EventOf<'fundReceived'>): Draft {
  const { rules } = view.world;
  const { fee } = rules.fund;
  return {
    ...givenMoney(view, 'amount', event.amount),
    rule: fee === undefined ? `fund.surplus: ${rules.fund.surplus.to}` : `fund.fee: ${fee.ppm} ppm of ${fee.of}`,
    sources: sourcesOf(rules, 'fund'),
  };
}

export const fundReceived: Fields<'fundReceived'> = {
  amount: (view, event) => fromFill(view, event) ?? fromAccount(view, event),
  balance,
};

export const fundPaid: Fields<'fundPaid'> = {
  amount: (view, event) => fromFill(view, event) ?? ofDeficit(view, event) ?? givenMoney(view, 'amount', event.amount),
  balance,
};

/** The loss on the fill that follows, made although the fund cannot pay all of it; null: it was not made, or not in full. */
function lossOfNext(view: ExplainView, event: EventOf<'fundExhausted'>): Draft | null {
  const next = event.id + 1 < view.events ? eventAt(view.log, event.id + 1) : null;
  if (next?.kind !== 'liquidationFilled' || next.bankruptcyAtoms - next.atoms !== event.needed) return null;
  const terms = [
    fieldTerm(view, 'bankruptcyAtoms', next.id, next.bankruptcyAtoms),
    fieldTerm(view, 'atoms', next.id, next.atoms),
  ];
  const formula = terms.map((one) => one.symbol).join(' − ');
  return { ...givenMoney(view, 'needed', event.needed), formula, terms };
}

/** The shortfall of what did not fill; or the loss on a fill that was offered. */
function needed(view: ExplainView, event: EventOf<'fundExhausted'>): Draft {
  const cause = event.cause < 0 ? null : eventAt(view.log, event.cause);
  if (cause?.kind !== 'liquidationUnfilled' || cause.shortfall !== event.needed) {
    const draft = lossOfNext(view, event) ?? givenMoney(view, 'needed', event.needed);
    return { ...draft, rule: `fund.whenShort: ${view.world.rules.fund.whenShort}` };
  }
  return {
    symbol: 'needed',
    value: moneyText(view, event.needed),
    unit: 'money',
    formula: 'shortfall',
    terms: [moneyTerm(view, 'shortfall', cause.shortfall, { of: 'event', event: cause.id, field: 'shortfall' })],
    rule: `adlTrigger: ${view.world.rules.adl.trigger.kind}`,
    sources: sourcesOf(view.world.rules, 'adlTrigger'),
  };
}

export const fundExhausted: Fields<'fundExhausted'> = { needed, balance };

export const fundBelowFloor: Fields<'fundBelowFloor'> = { balance, floor };
