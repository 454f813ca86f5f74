/** What a step has done so far to one column of the state, kind of event by kind of event. */
import type { EventKind, Posting } from '#protocol/event.ts';
import type { QuantityUnit } from '#protocol/explanation.ts';
import { Code, codeAt, postingAt } from '../events.ts';
import { type Draft, type Term, term } from './draft.ts';
import type { FormulaSymbol } from './symbols.ts';
import type { ExplainView } from './view.ts';

const kindOf = new Map<number, EventKind>(
  (Object.keys(Code) as EventKind[]).map((kind) => [Code[kind], kind] as const),
);

/** Sum of `amount` over the postings so far, by kind of event, in the order they first occur; kinds without any left out. */
function movements(view: ExplainView, amount: (posting: Posting) => number): Map<EventKind, number> {
  const { log, events } = view;
  const sums = new Map<EventKind, number>();
  let at = 0;
  for (let id = 0; id < events; id++) {
    const kind = kindOf.get(codeAt(log, id));
    for (; at < (log.postingEnd[id] ?? 0); at++) {
      const moved = amount(postingAt(log, at));
      if (moved !== 0 && kind !== undefined) sums.set(kind, (sums.get(kind) ?? 0) + moved);
    }
  }
  return sums;
}

interface Column {
  readonly symbol: FormulaSymbol;
  /** The same as the step began. */
  readonly before: FormulaSymbol;
  readonly unit: QuantityUnit;
  readonly now: number;
  readonly text: (count: number) => string;
  readonly amount: (posting: Posting) => number;
}

/** A number that postings make: as the step began, plus what each kind of event has added. Exact. */
export function accumulated(view: ExplainView, column: Column): Draft {
  const { symbol, before, unit, now, text } = column;
  const sums = movements(view, column.amount);
  let start = now;
  for (const moved of sums.values()) start -= moved;
  const terms: Term[] = [term(before, text(start), unit)];
  for (const [kind, moved] of sums) terms.push(term(kind, text(moved), unit));
  return { symbol, value: text(now), unit, formula: terms.map((one) => one.symbol).join(' + '), terms };
}
