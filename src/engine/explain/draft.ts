/**
 * An explanation while it is written: a formula over terms. The same formula with the values in it is made here, from
 * the formula's own text, so that the two cannot say different things.
 */
import type { Explanation, ExplanationTerm, QuantityId, QuantityUnit } from '#protocol/explanation.ts';
import type { Source } from '#protocol/source.ts';
import { times } from './decimal.ts';
import type { FormulaSymbol } from './symbols.ts';
import { contractTextOf, type ExplainView } from './view.ts';

/** A symbol, or a symbol of several like it: of a contract, `maintenanceMargin[X-USD]`; of an event, `fundDelta[7]`. */
type TermName = FormulaSymbol | `${FormulaSymbol}[${string}]`;

export type Term = ExplanationTerm & { readonly symbol: TermName };

export interface Draft {
  readonly symbol: FormulaSymbol;
  readonly value: string;
  readonly unit: QuantityUnit;
  readonly formula: string;
  readonly terms: readonly Term[];
  readonly rule?: string | null;
  readonly rounding?: string | null;
  readonly sources?: readonly Source[];
}

/** Words that formulas use and that are no symbols. `round`: to the atom, halves away from zero. */
const FUNCTIONS: ReadonlySet<string> = new Set(['abs', 'ceil', 'max', 'min', 'round']);

const NAME = /[A-Za-z]+(?:\[[^\]]*\])?/g;

/** Names in a formula, in order, each once. */
export const namesIn = (formula: string): string[] =>
  [...new Set(formula.match(NAME) ?? [])].filter((name) => !FUNCTIONS.has(name));

/** The formula with its names replaced by their values; a negative value in brackets where an operator stands before it. */
function substitute(formula: string, values: ReadonlyMap<string, string>): string {
  return formula.replace(NAME, (name, at: number) => {
    if (FUNCTIONS.has(name)) return name;
    const value = values.get(name);
    if (value === undefined) throw new RangeError(`the formula ${formula} has no value for ${name}`);
    if (!value.startsWith('-')) return value;
    const first = at === 0 || formula[at - 1] === '(' || formula.slice(0, at).endsWith(', ');
    return first ? `−${value.slice(1)}` : `(−${value.slice(1)})`;
  });
}

/** The finished explanation. A formula may be its own symbol: a number that is given, not computed. */
export function finish(quantity: QuantityId, draft: Draft): Explanation {
  const { symbol, value, unit, formula, terms, rule = null, rounding = null, sources = [] } = draft;
  const values = new Map<string, string>([[symbol, value], ...terms.map((term) => [term.symbol, term.value] as const)]);
  return {
    quantity,
    symbol,
    value,
    unit,
    formula,
    substituted: substitute(formula, values),
    terms,
    rule,
    rounding,
    sources,
  };
}

/** A number that is given: a command's, a setting's, or one that the engine carries on from before. */
export const given = (symbol: FormulaSymbol, value: string, unit: QuantityUnit, rest: Partial<Draft> = {}): Draft => ({
  symbol,
  value,
  unit,
  formula: symbol,
  terms: [],
  ...rest,
});

export const term = (symbol: TermName, value: string, unit: QuantityUnit, quantity?: QuantityId): Term =>
  quantity === undefined ? { symbol, value, unit } : { symbol, value, unit, quantity };

export const moneyText = (view: ExplainView, atoms: number | bigint): string => times(atoms, view.atom);
export const priceText = (view: ExplainView, contract: number, ticks: number): string =>
  times(ticks, contractTextOf(view, contract).tickSize);
export const lotsText = (view: ExplainView, contract: number, lots: number | bigint): string =>
  times(lots, contractTextOf(view, contract).lotSize);
/** A rate in parts per million as a plain ratio. */
export const rateText = (ppm: number): string => times(ppm, '0.000001');

export const moneyTerm = (view: ExplainView, symbol: TermName, atoms: number | bigint, quantity?: QuantityId): Term =>
  term(symbol, moneyText(view, atoms), 'money', quantity);
export const priceTerm = (
  view: ExplainView,
  symbol: TermName,
  contract: number,
  ticks: number,
  quantity?: QuantityId,
): Term => term(symbol, priceText(view, contract, ticks), 'price', quantity);
export const lotsTerm = (
  view: ExplainView,
  symbol: TermName,
  contract: number,
  lots: number | bigint,
  quantity?: QuantityId,
): Term => term(symbol, lotsText(view, contract, lots), 'lots', quantity);
export const rateTerm = (symbol: TermName, ppm: number): Term => term(symbol, rateText(ppm), 'ratio');
export const countTerm = (symbol: TermName, count: number, quantity?: QuantityId): Term =>
  term(symbol, times(count, '1'), 'count', quantity);
