/** Cuts the engine's formula where its terms stand, so that each can be shown with its name and value. */
import type { Explanation, ExplanationTerm } from '#protocol/explanation.ts';

/** Identifiers as formulas write them: `equity`, `maintenanceMargin[X-USD]`. */
const IDENTIFIER = /([A-Za-z]\w*(?:\[[^\]]*\])?)/;

export function formulaParts({ formula, terms }: Explanation): readonly (string | ExplanationTerm)[] {
  const bySymbol = new Map(terms.map((term) => [term.symbol, term]));
  return formula
    .split(IDENTIFIER)
    .filter((part) => part !== '')
    .map((part) => bySymbol.get(part) ?? part);
}
