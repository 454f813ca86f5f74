/** Which of a rule book's sources support which slot: by what each says it supports. The one thing here that is no type. */
import type { RuleBook } from './rulebook.ts';
import type { Source } from './source.ts';

export type Supported =
  | 'liquidationTrigger'
  | 'closeOut'
  | 'crossBankruptcy'
  | 'fund'
  | 'vault'
  | 'adlTrigger'
  | 'ranking'
  | 'allocation'
  | 'price'
  | 'fee'
  | 'remainder'
  | 'lotsHolder'
  | 'fallback'
  | 'lights';

/** What a source that supports a slot says it supports, in the words that rule books use. */
const SUPPORTS: Readonly<Record<Supported, RegExp>> = {
  liquidationTrigger: /maintenance|liquidation trigger/i,
  closeOut: /immediate-or-cancel|close-out|slices|order book|fillable|fill limits|taken over/i,
  crossBankruptcy: /bankruptcy|bankrupt/i,
  fund: /fund/i,
  vault: /vault/i,
  adlTrigger: /trigger|insufficient|losses beyond the fund|deleveraging only after/i,
  ranking: /rank|score|order of a queue|list order|entry notional/i,
  allocation: /order of a queue|list order|in proportion|allocation|shared among/i,
  price: /bankruptcy price|mark price|closed at|bankruptcy and/i,
  fee: /\bfees?\b/i,
  remainder: /taken over|take-over|remainder|fund cannot accept/i,
  lotsHolder: /lots|holder/i,
  fallback: /socialis|beyond the fund|in proportion/i,
  lights: /lights|percentile|rank over/i,
};

/** Sources of the rule book whose stated support names the slot. */
export const sourcesOf = (rules: RuleBook, slot: Supported): readonly Source[] =>
  rules.sources.filter(({ supports }) => supports !== undefined && SUPPORTS[slot].test(supports));
