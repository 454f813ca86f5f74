/** How a liquidated position was closed: fills in the book, what did not fill, take-overs, inventory worked off. */
import type { FundSlot } from '#protocol/rulebook.ts';
import { sourcesOf } from '#protocol/support.ts';
import { ppmFloor } from '../../units.ts';
import { type Draft, lotsTerm, moneyTerm, moneyText, priceTerm, rateTerm, type Term } from '../draft.ts';
import { type EventOf, eventsAmong } from '../happened.ts';
import { toAtom } from '../rounding.ts';
import type { FormulaSymbol } from '../symbols.ts';
import { sidedValue, sideOfValue, valueTerms } from '../value.ts';
import type { ExplainView } from '../view.ts';
import { bankruptcyPart, partDraft } from './bankruptcy.ts';
import { courseOf, type Fields, givenLots, givenMoney, givenPrice, isReduction, markAt, worthAt } from './moment.ts';

type AtMark = EventOf<'liquidationUnfilled' | 'positionTakenOver' | 'vaultTookOver' | 'adlFilled' | 'adlTriggered'>;

/** The lots' value at the mark, signed like the position. */
export function markValue(view: ExplainView, event: AtMark): Draft {
  const { contract, lots } = event;
  const side = courseOf(view, event.id, event.account, contract)?.side ?? 1;
  const worth = worthAt(
    view,
    contract,
    side,
    { ...lotsTerm(view, 'lots', contract, lots), count: lots },
    markAt(view, contract),
  );
  return {
    symbol: 'markAtoms',
    value: moneyText(view, event.markAtoms),
    unit: 'money',
    formula: worth.formula,
    terms: worth.terms,
  };
}

/** The lots' value at the price of the trade. */
function tradedValue(view: ExplainView, event: EventOf<'liquidationFilled' | 'inventoryReduced'>): Draft {
  const { contract } = event;
  return {
    symbol: 'atoms',
    value: moneyText(view, event.atoms),
    unit: 'money',
    formula: sidedValue(view, contract, sideOfValue(view, contract, event.atoms), 'lots', 'price'),
    terms: [
      lotsTerm(view, 'lots', contract, event.lots),
      priceTerm(view, 'price', contract, event.price),
      ...valueTerms(view, contract),
    ],
  };
}

/** The lots' value at the bankruptcy price, whichever way the rule book fixes it. */
function bankruptcyAtoms(view: ExplainView, event: EventOf<'liquidationFilled' | 'liquidationUnfilled'>): Draft {
  const part = bankruptcyPart(view, event.id, event.account, event.contract, event.lots);
  return part === null
    ? givenMoney(view, 'bankruptcyAtoms', event.bankruptcyAtoms)
    : partDraft(view, 'bankruptcyAtoms', part);
}

/** Another field of the same event as a term. */
const own = (view: ExplainView, symbol: FormulaSymbol, event: number, atoms: number): Term =>
  moneyTerm(view, symbol, atoms, { of: 'event', event, field: symbol });

/** Whose a surplus over bankruptcy is. */
function surplusRule(view: ExplainView, reduces: boolean): FundSlot['surplus'] {
  const { fund, reduction } = view.world.rules;
  return reduces && reduction.kind === 'byTiers' ? { to: 'feeCapped', maxFeePpm: reduction.maxFeePpm } : fund.surplus;
}

/**
 * What the fund gains (its part of the surplus over bankruptcy) or pays (the whole difference, or what it still can).
 */
function fundDelta(view: ExplainView, event: EventOf<'liquidationFilled'>): Draft {
  const { rules } = view.world;
  const { whenShort } = rules.fund;
  const course = courseOf(view, event.id, event.account, event.contract);
  const reduces = course !== null && isReduction(view, course.started.id);
  const surplus = surplusRule(view, reduces);
  const slot = reduces ? 'reduction' : 'fund.surplus';
  const difference = event.atoms - event.bankruptcyAtoms;
  const terms = [
    own(view, 'atoms', event.id, event.atoms),
    own(view, 'bankruptcyAtoms', event.id, event.bankruptcyAtoms),
  ];
  const draft = {
    symbol: 'fundDelta',
    value: moneyText(view, event.fundDelta),
    unit: 'money',
    sources: sourcesOf(rules, 'fund'),
  } as const;
  if (difference > 0 && surplus.to === 'account')
    return { ...draft, formula: '0', terms: [], rule: `${slot}: account` };
  if (difference > 0 && surplus.to === 'feeCapped') {
    const capped = ppmFloor(Math.abs(event.atoms), surplus.maxFeePpm) < difference;
    return {
      ...draft,
      formula: 'min(atoms − bankruptcyAtoms, abs(atoms) × maxFee)',
      terms: [...terms, rateTerm('maxFee', surplus.maxFeePpm)],
      rule: `${slot}: feeCapped`,
      rounding: capped ? toAtom(view, 'down') : null,
    };
  }
  if (difference < 0 && whenShort === 'settleAtEnd')
    return { ...draft, formula: '0', terms: [], rule: 'fund.whenShort: settleAtEnd' };
  if (event.fundDelta !== difference)
    return {
      ...draft,
      formula: 'max(atoms − bankruptcyAtoms, −fundRoom)',
      terms: [...terms, moneyTerm(view, 'fundRoom', -event.fundDelta)],
      rule: `fund.whenShort: ${whenShort}`,
    };
  return {
    ...draft,
    formula: 'atoms − bankruptcyAtoms',
    terms,
    rule: difference > 0 ? `${slot}: ${surplus.to}` : null,
  };
}

export const liquidationFilled: Fields<'liquidationFilled'> = {
  lots: (view, event) => givenLots(view, 'lots', event.contract, event.lots),
  price: (view, event) => givenPrice(view, 'price', event.contract, event.price),
  atoms: tradedValue,
  bankruptcyAtoms,
  fundDelta,
};

/** What was offered less what filled; or, the whole rest having been offered, the position less what was closed. */
function unfilledLots(view: ExplainView, event: EventOf<'liquidationUnfilled'>): Draft {
  const { account, contract, lots } = event;
  const course = courseOf(view, event.id, account, contract);
  if (course === null) return givenLots(view, 'lots', contract, lots);
  const draft = { ...givenLots(view, 'lots', contract, lots), rule: `closeOut: ${view.world.rules.closeOut.kind}` };
  if (course.size - course.closed === lots)
    return {
      ...draft,
      formula: 'size − closedBefore',
      terms: [lotsTerm(view, 'size', contract, course.size), lotsTerm(view, 'closedBefore', contract, course.closed)],
    };
  const filled = eventsAmong(
    view,
    course.started.id,
    event.id,
    ['liquidationFilled'],
    (fill) => fill.account === account && fill.contract === contract,
  ).reduce((sum, fill) => sum + fill.lots, 0);
  return {
    ...draft,
    formula: 'offered − filled',
    terms: [lotsTerm(view, 'offered', contract, lots + filled), lotsTerm(view, 'filled', contract, filled)],
  };
}

export const reductionOrdered: Fields<'reductionOrdered'> = {
  lots: (view, event) => ({
    ...givenLots(view, 'lots', event.contract, event.lots),
    rule: `reduction: ${view.world.rules.reduction.kind}`,
    sources: sourcesOf(view.world.rules, 'closeOut'),
  }),
  tierLimit: (view, event) => givenMoney(view, 'tierLimit', event.tierLimit),
};

export const liquidationUnfilled: Fields<'liquidationUnfilled'> = {
  lots: unfilledLots,
  bankruptcyAtoms,
  markAtoms: markValue,
  /** Loss of closing the lots at the mark against their bankruptcy price. */
  shortfall: (view, event) => ({
    symbol: 'shortfall',
    value: moneyText(view, event.shortfall),
    unit: 'money',
    formula: 'max(0, bankruptcyAtoms − markAtoms)',
    terms: [
      own(view, 'bankruptcyAtoms', event.id, event.bankruptcyAtoms),
      own(view, 'markAtoms', event.id, event.markAtoms),
    ],
  }),
};

/** At the bankruptcy price; at the mark where a haircut or a fallback leaves the lots with a holder. */
function takenFor(view: ExplainView, event: EventOf<'positionTakenOver' | 'vaultTookOver'>): Draft {
  const { rules } = view.world;
  const part = bankruptcyPart(view, event.id, event.account, event.contract, event.lots);
  if (part !== null && part.atoms === event.atoms) {
    const slot = event.kind === 'vaultTookOver' ? 'vault' : 'remainder';
    return {
      ...partDraft(view, 'atoms', part),
      rule: `remainder: ${rules.remainder}`,
      sources: sourcesOf(rules, slot),
    };
  }
  return {
    ...markValue(view, event),
    symbol: 'atoms',
    value: moneyText(view, event.atoms),
    ...(rules.closeOut.kind === 'takenOverAtMark' || rules.closeOut.kind === 'proportionalCut'
      ? { rule: `closeOut: ${rules.closeOut.kind}`, sources: sourcesOf(rules, 'closeOut') }
      : { rule: `lotsHolder: ${rules.lotsHolder}`, sources: [] }),
  };
}

export const positionTakenOver: Fields<'positionTakenOver'> = {
  lots: (view, event) => givenLots(view, 'lots', event.contract, event.lots),
  atoms: takenFor,
  markAtoms: markValue,
};

export const vaultTookOver: Fields<'vaultTookOver'> = {
  lots: (view, event) => givenLots(view, 'lots', event.contract, event.lots),
  atoms: takenFor,
  markAtoms: markValue,
};

export const inventoryReduced: Fields<'inventoryReduced'> = {
  lots: (view, event) => givenLots(view, 'lots', event.contract, event.lots),
  price: (view, event) => givenPrice(view, 'price', event.contract, event.price),
  atoms: tradedValue,
};
