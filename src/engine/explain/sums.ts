/** Sums over events: each event's part by name while they are few, one total when they are many. */
import { type Draft, moneyTerm, type Term } from './draft.ts';
import type { FormulaSymbol } from './symbols.ts';
import type { ExplainView } from './view.ts';

/** More parts than this are shown as one total. */
const MOST_PARTS = 6;

export interface Part {
  readonly sign: '+' | '−';
  readonly formula: string;
  readonly terms: readonly Term[];
  /** Atoms or lots, sign included. */
  readonly units: number;
}

/** The value of one event's field as a part, named after the event. */
export function fieldTerm(view: ExplainView, field: FormulaSymbol, event: number, atoms: number): Term {
  return moneyTerm(view, `${field}[${event}]`, atoms, { of: 'event', event, field });
}

export function fieldPart(
  view: ExplainView,
  sign: Part['sign'],
  field: FormulaSymbol,
  event: number,
  atoms: number,
): Part {
  const one = fieldTerm(view, field, event, atoms);
  return { sign, formula: one.symbol, terms: [one], units: sign === '+' ? atoms : -atoms };
}

/** `all` names the total when the parts are too many, `total` makes it a term. Without any part: 0. */
export function summed(
  parts: readonly Part[],
  all: FormulaSymbol,
  total: (units: bigint) => Term,
): Pick<Draft, 'formula' | 'terms'> {
  if (parts.length === 0) return { formula: '0', terms: [] };
  if (parts.length > MOST_PARTS)
    return { formula: all, terms: [total(parts.reduce((sum, part) => sum + BigInt(part.units), 0n))] };
  const formula = parts
    .map(({ sign, formula: part }, i) => (i > 0 ? ` ${sign} ${part}` : sign === '−' ? `−${part}` : part))
    .join('');
  return { formula, terms: parts.flatMap((part) => part.terms) };
}

/** The same of money. */
export const summedMoney = (view: ExplainView, parts: readonly Part[], all: FormulaSymbol) =>
  summed(parts, all, (atoms) => moneyTerm(view, all, atoms));
