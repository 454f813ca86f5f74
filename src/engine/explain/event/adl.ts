/** Auto-deleveraging: what triggered it, who was passed over, who was closed, at what value, and how much was left. */
import { sourcesOf } from '#protocol/support.ts';
import { eventAt } from '../../events.ts';
import { bucketOf } from '../../margin/bucket.ts';
import { ppmCeil } from '../../units.ts';
import { equityTerm } from '../account/margin.ts';
import { rankedAccounts } from '../account/place.ts';
import { adlScore, scoreText } from '../account/score.ts';
import { times } from '../decimal.ts';
import { countTerm, type Draft, given, lotsTerm, lotsText, moneyTerm, moneyText, rateTerm } from '../draft.ts';
import { type EventOf, eventsAmong } from '../happened.ts';
import { decline } from '../refuse.ts';
import { toAtom } from '../rounding.ts';
import { summed } from '../sums.ts';
import type { ExplainView } from '../view.ts';
import { bankruptcyPart, partDraft } from './bankruptcy.ts';
import { markValue } from './closing.ts';
import {
  as,
  before,
  courseOf,
  type Fields,
  fieldId,
  givenLots,
  givenMoney,
  markAt,
  momentOf,
  worthAt,
} from './moment.ts';
import { atThePick, triggerOf } from './picked.ts';
import { proportional, sizeOf, weightsOf } from './share.ts';

type AtAdlPrice = EventOf<'adlFilled' | 'adlTriggered'>;

/** The lots' value at the rule book's ADL price: bankruptcy, mark, previous mark, or the mark capped at bankruptcy. */
function atAdlPrice(view: ExplainView, event: AtAdlPrice): Draft {
  const { rules } = view.world;
  const { contract, lots } = event;
  const { price } = rules.adl;
  const rule = `price: ${price?.kind}`;
  const sources = sourcesOf(rules, 'price');
  const part = bankruptcyPart(view, event.id, event.account, contract, lots);
  const side = courseOf(view, event.id, event.account, contract)?.side ?? 1;
  const term = { ...lotsTerm(view, 'lots', contract, lots), count: lots };
  const marked = worthAt(view, contract, side, term, markAt(view, contract));
  const previous = worthAt(view, contract, side, term, markAt(view, contract, 'previousMark'));
  const byBankruptcy =
    price?.kind === 'bankruptcy' || price?.kind === 'oracleCappedAtBankruptcy' || price?.kind === 'drawDownLine';
  if (byBankruptcy && part?.atoms === event.atoms) return { ...partDraft(view, 'atoms', part), rule, sources };
  const worth = [price?.kind === 'previousMark' ? previous : marked, marked].find(({ atoms }) => atoms === event.atoms);
  if (part !== null && price?.kind === 'drawDownLine') {
    const atBankruptcy = moneyTerm(view, 'bankruptcyAtoms', part.atoms);
    const room = moneyTerm(view, 'fundRoom', part.atoms - event.atoms);
    const value = moneyText(view, event.atoms);
    const formula = 'bankruptcyAtoms − fundRoom';
    return { symbol: 'atoms', value, unit: 'money', formula, terms: [atBankruptcy, room], rule, sources };
  }
  if (part !== null && price?.kind === 'blend') {
    const { bankruptcyParts, markParts } = price;
    return {
      symbol: 'atoms',
      value: moneyText(view, event.atoms),
      unit: 'money',
      formula: '(bankruptcyAtoms × bankruptcyParts + markAtoms × markParts) ÷ (bankruptcyParts + markParts)',
      terms: [
        moneyTerm(view, 'bankruptcyAtoms', part.atoms),
        moneyTerm(view, 'markAtoms', event.markAtoms, fieldId(event.id, 'markAtoms')),
        countTerm('bankruptcyParts', bankruptcyParts),
        countTerm('markParts', markParts),
      ],
      rounding: toAtom(view, rules.rounding.bankruptcyValue === 'up' ? 'up' : 'down'),
      rule,
      sources,
    };
  }
  if (worth === undefined) return { ...givenMoney(view, 'atoms', event.atoms), rule, sources };
  const value = moneyText(view, event.atoms);
  return { symbol: 'atoms', value, unit: 'money', formula: worth.formula, terms: worth.terms, rule, sources };
}

/** A haircut's budget: what the bucket is short of. */
function budget(view: ExplainView, event: EventOf<'adlTriggered'>): Draft {
  const state = before(view, event.id);
  const { account, contract } = event;
  const equity = equityTerm(momentOf(view, state, account, contract), bucketOf(state, account, contract));
  const rule = `allocation: ${view.world.rules.adl.allocation.kind}`;
  const value = moneyText(view, event.atoms);
  return { symbol: 'atoms', value, unit: 'money', formula: 'max(0, −equity)', terms: [equity], rule };
}

/** What did not fill; or all that is left of the position. */
function triggeredLots(view: ExplainView, event: EventOf<'adlTriggered'>): Draft {
  const { rules } = view.world;
  const { contract, lots } = event;
  const draft = {
    ...givenLots(view, 'lots', contract, lots),
    rule: `adlTrigger: ${rules.adl.trigger.kind}`,
    sources: sourcesOf(rules, 'adlTrigger'),
  };
  const cause = event.cause < 0 ? null : eventAt(view.log, event.cause);
  if (cause?.kind === 'liquidationUnfilled' && cause.lots === lots) {
    const unfilled = lotsTerm(view, 'unfilled', contract, lots, fieldId(cause.id, 'lots'));
    return { ...draft, formula: 'unfilled', terms: [unfilled] };
  }
  const course = courseOf(view, event.id, event.account, contract);
  if (course === null || course.size - course.closed !== lots) return draft;
  const terms = [
    lotsTerm(view, 'size', contract, course.size),
    lotsTerm(view, 'closedBefore', contract, course.closed),
  ];
  return { ...draft, formula: 'size − closedBefore', terms };
}

const isHaircut = (view: ExplainView): boolean => view.world.rules.adl.mechanism === 'haircut';

export const adlTriggered: Fields<'adlTriggered'> = {
  lots: triggeredLots,
  atoms: (view, event) => (isHaircut(view) ? budget(view, event) : atAdlPrice(view, event)),
  markAtoms: (view, event) =>
    isHaircut(view) ? givenMoney(view, 'markAtoms', event.markAtoms) : markValue(view, event),
  candidates: (_view, event) => given('candidates', times(event.candidates, '1'), 'count'),
  hash: (_view, event) => given('hash', times(event.hash, '1'), 'count'),
};

/** One more than those ranked before it when the ADL was triggered. */
export function rankOf(view: ExplainView, event: { readonly rank: number }): Draft {
  const { rules } = view.world;
  return {
    symbol: 'rank',
    value: times(event.rank, '1'),
    unit: 'rank',
    formula: 'ahead + 1',
    terms: [countTerm('ahead', event.rank - 1)],
    rule: `ranking: ${rules.adl.ranking.kind}`,
    sources: sourcesOf(rules, 'ranking'),
  };
}

export const candidateSkipped: Fields<'candidateSkipped'> = { rank: rankOf };

/** By the queue: what is left, or the whole position. In proportion: lots × weight ÷ all weights. */
function closedLots(view: ExplainView, event: EventOf<'adlFilled'>): Draft {
  const { adl } = view.world.rules;
  const { contract, lots, counterparty } = event;
  const trigger = triggerOf(view, event);
  const draft = {
    ...givenLots(view, 'lots', contract, lots),
    rule: `allocation: ${adl.allocation.kind}`,
    sources: sourcesOf(view.world.rules, 'allocation'),
  };
  if (trigger === null) return draft;
  if (adl.allocation.kind === 'queue') {
    const earlier = eventsAmong(view, trigger.id, event.id, ['adlFilled'], (fill) => fill.cause === trigger.id);
    const left = trigger.lots - earlier.reduce((sum, fill) => sum + fill.lots, 0);
    const size = sizeOf(before(view, event.id), contract, counterparty);
    if (Math.min(left, size) !== lots) return draft;
    const terms = [lotsTerm(view, 'remaining', contract, left), lotsTerm(view, 'size', contract, size)];
    return { ...draft, formula: 'min(remaining, size)', terms };
  }
  return { ...draft, ...(inProportion(view, event, trigger) ?? {}) };
}

/** Weights as they were when the ADL was triggered, over those looked at and not passed over. */
function inProportion(view: ExplainView, event: EventOf<'adlFilled'>, trigger: EventOf<'adlTriggered'>) {
  const { allocation, maxCandidates } = view.world.rules.adl;
  const { contract } = event;
  if (allocation.kind !== 'proRata' || allocation.weight === 'leveragedProfit') return null;
  const state = before(view, trigger.id);
  const side = courseOf(view, event.id, event.account, contract)?.side ?? 1;
  const skips = eventsAmong(view, trigger.id, view.events, ['candidateSkipped'], (one) => one.cause === trigger.id);
  const passed = new Set(skips.map((skip) => skip.account));
  const all = rankedAccounts(momentOf(view, state, event.account, contract), -side, event.account);
  const candidates = all.slice(0, maxCandidates ?? all.length).filter((account) => !passed.has(account));
  const weights = weightsOf(view, state, contract, allocation.weight, candidates);
  const remaining = lotsTerm(view, 'remaining', contract, trigger.lots, fieldId(trigger.id, 'lots'));
  const { counterparty, lots: part } = event;
  return proportional(view, { goods: 'lots', contract, budget: trigger.lots, part }, weights, counterparty, remaining);
}

export const adlFilled: Fields<'adlFilled'> = {
  lots: closedLots,
  atoms: atAdlPrice,
  markAtoms: markValue,
  rank: rankOf,
  /** The score that it was picked for: of the position as it was when the ADL was triggered. */
  score: (view, event) => {
    const value = scoreText(event.score);
    if (value === null) return decline('field', 'a score without bound', 'a counterparty with equity above 0');
    const trigger = triggerOf(view, event);
    const { ranking } = view.world.rules.adl;
    if (trigger === null || ranking.kind === 'listed')
      return given('score', value, 'ratio', { rule: `ranking: ${ranking.kind}` });
    const draft = adlScore(momentOf(view, before(view, trigger.id), event.counterparty, event.contract));
    return as('score', { ...draft, terms: draft.terms.map((one) => atThePick(one, event)) });
  },
  fee: (view, event) => {
    const { feePpm } = view.world.rules.adl;
    const atoms = moneyTerm(view, 'atoms', event.atoms, fieldId(event.id, 'atoms'));
    const capped = event.fee < ppmCeil(Math.abs(event.atoms), feePpm);
    // A fee never makes bad debt: at most what the account's equity leaves.
    const left = capped ? [moneyTerm(view, 'equityLeft', event.fee)] : [];
    return {
      symbol: 'fee',
      value: moneyText(view, event.fee),
      unit: 'money',
      formula: capped ? 'min(abs(atoms) × feeRate, equityLeft)' : 'abs(atoms) × feeRate',
      terms: [atoms, rateTerm('feeRate', feePpm), ...left],
      rounding: capped ? null : toAtom(view, 'up'),
      sources: sourcesOf(view.world.rules, 'fee'),
    };
  },
};

export const adlCompleted: Fields<'adlCompleted'> = {
  lots: (view, event) => {
    const { contract } = event;
    const fills = eventsAmong(view, event.cause, event.id, ['adlFilled'], (fill) => fill.cause === event.cause);
    const parts = fills.map((fill) => {
      const one = lotsTerm(view, `lots[${fill.id}]`, contract, fill.lots, fieldId(fill.id, 'lots'));
      return { sign: '+' as const, formula: one.symbol, terms: [one], units: fill.lots };
    });
    const sum = summed(parts, 'closedLots', (units) => lotsTerm(view, 'closedLots', contract, units));
    return { symbol: 'lots', value: lotsText(view, contract, event.lots), unit: 'lots', ...sum };
  },
  remaining: (view, event) => {
    const { contract } = event;
    const trigger = triggerOf(view, event);
    // After a haircut the lots are with their holder: none are asked for any more.
    if (trigger === null || isHaircut(view)) return givenLots(view, 'remaining', contract, event.remaining);
    return {
      symbol: 'remaining',
      value: lotsText(view, contract, event.remaining),
      unit: 'lots',
      formula: 'triggeredLots − lots',
      terms: [
        lotsTerm(view, 'triggeredLots', contract, trigger.lots, fieldId(trigger.id, 'lots')),
        lotsTerm(view, 'lots', contract, event.lots, fieldId(event.id, 'lots')),
      ],
    };
  },
};
