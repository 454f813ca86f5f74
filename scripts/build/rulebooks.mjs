// Rule books for a page in one file: what the engine computes with and what an explanation cites. The prose about a rule
// book is read on the site, in the rule books' own mode.
import path from 'node:path';

/** @param {object} book a rule book */
export function leanRuleBook(book) {
  const sources = book.sources.filter(({ supports }) => supports !== undefined);
  // The engine wants to see that each assumption has a reason; what the reason is stands on the site.
  const assumptions = Object.fromEntries(Object.keys(book.assumptions).map((part) => [part, '-']));
  return { ...book, about: '', assumptions, gaps: [], errata: [], sources };
}

/** @param rulebooks as the registry exports them */
export function leanRuleBooks(root, rulebooks) {
  const place = path.join(root, 'src/content/rulebooks/registry.ts');
  const books = JSON.stringify(rulebooks.map(leanRuleBook));
  return {
    name: 'adl-lab:lean-rule-books',
    load: (id) => (id === place ? `export const rulebooks = ${books};` : null),
  };
}
