/** A contract's prices, open interest and depth. */

import type { ContractQuantity, QuantityId } from '#protocol/explanation.ts';
import { sourcesOf } from '#protocol/support.ts';
import { contractOf, marketOf } from '../margin/bucket.ts';
import { ppmFloor } from '../units.ts';
import { rankedAccounts } from './account/place.ts';
import { times } from './decimal.ts';
import { type Draft, given, lotsTerm, lotsText, priceTerm, priceText, rateTerm, type Term } from './draft.ts';
import { lastEvent } from './happened.ts';
import { checkContract, named } from './refuse.ts';

import type { ExplainView } from './view.ts';

/** Events that leave a price behind. */
const TRADES = ['traded', 'liquidationFilled', 'inventoryReduced'] as const;

const lastTrade = (view: ExplainView, contract: number, end: number) =>
  lastEvent(view, end, TRADES, (event) => event.contract === contract);

/** A price that an event of this step set, or that stands from before. */
function setBy(
  view: ExplainView,
  contract: number,
  symbol: 'indexPrice' | 'lastPrice' | 'previousMark',
  ticks: number,
  from: Term | null,
): Draft {
  const before = { indexPrice: 'indexBefore', lastPrice: 'lastBefore', previousMark: 'markBefore' } as const;
  const one = from ?? priceTerm(view, before[symbol], contract, ticks);
  return { symbol, value: priceText(view, contract, ticks), unit: 'price', formula: one.symbol, terms: [one] };
}

/** Set from outside, by command or by a recorded path. */
function indexPrice(view: ExplainView, contract: number): Draft {
  const { index } = marketOf(view.state, contract);
  const set = lastEvent(view, view.events, ['indexSet'], (event) => event.contract === contract);
  const from = set && priceTerm(view, 'indexSet', contract, set.price, { of: 'event', event: set.id, field: 'price' });
  return setBy(view, contract, 'indexPrice', index, from);
}

/** Price of the last trade in the book; the index until there is one. */
function lastPrice(view: ExplainView, contract: number): Draft {
  const { last } = marketOf(view.state, contract);
  const trade = lastTrade(view, contract, view.events);
  const from = trade && priceTerm(view, trade.kind, contract, last, { of: 'event', event: trade.id, field: 'price' });
  return setBy(view, contract, 'lastPrice', last, from);
}

/** The mark of the step before. */
const previousMark = (view: ExplainView, contract: number): Draft =>
  setBy(view, contract, 'previousMark', marketOf(view.state, contract).previousMark, null);

const link = (contract: number, name: ContractQuantity): QuantityId => ({ of: 'contract', contract, name });

/** The last trade that a mark within its limit was made from, ticks; null when later trades have hidden it. */
function lastAt(view: ExplainView, contract: number, markSet: number, mark: number, free: boolean): number | null {
  const before = lastTrade(view, contract, markSet);
  if (before !== null) return before.price;
  if (lastTrade(view, contract, view.events) === null) return marketOf(view.state, contract).last;
  // Inside the limit the mark is the last trade itself.
  return free ? mark : null;
}

/**
 * The mark that a markSet event set. `index`: the index. `clampedBasis`: index + clamp(last trade − index, ± limit),
 * limit = floor(index × clamp) in ticks. At the limit, and later trades having hidden the one it was made from, the
 * basis is the limit itself.
 */
export function markOfEvent(view: ExplainView, contract: number, markSet: number, index: number, mark: number): Draft {
  const spec = contractOf(view.world, contract);
  const indexTerm = priceTerm(view, 'indexPrice', contract, index, link(contract, 'indexPrice'));
  const draft = { symbol: 'markPrice', value: priceText(view, contract, mark), unit: 'price' } as const;
  if (spec.mark.kind === 'index') return { ...draft, formula: 'indexPrice', terms: [indexTerm] };
  const most = ppmFloor(index, spec.mark.clampPpm);
  const limit = [priceTerm(view, 'basisLimit', contract, most), rateTerm('basisClamp', spec.mark.clampPpm)];
  const last = lastAt(view, contract, markSet, mark, Math.abs(mark - index) < most);
  if (last === null)
    return {
      ...draft,
      formula: `indexPrice ${mark < index ? '−' : '+'} basisLimit`,
      terms: [indexTerm, ...limit],
    };
  return {
    ...draft,
    formula: 'indexPrice + max(−basisLimit, min(basisLimit, lastPrice − indexPrice))',
    terms: [indexTerm, priceTerm(view, 'lastPrice', contract, last, link(contract, 'lastPrice')), ...limit],
  };
}

/** Frozen within a step: what the step's markSet event set, or what stands from the step before. */
function markPrice(view: ExplainView, contract: number): Draft {
  const { mark } = marketOf(view.state, contract);
  const set = lastEvent(view, view.events, ['markSet'], (event) => event.contract === contract);
  if (set !== null) return markOfEvent(view, contract, set.id, set.index, mark);
  const terms = [priceTerm(view, 'markBefore', contract, mark)];
  return { symbol: 'markPrice', value: priceText(view, contract, mark), unit: 'price', formula: 'markBefore', terms };
}

/** Sums of the lots held long and held short, both unsigned. */
export function heldLots(view: ExplainView, contract: number): { readonly long: bigint; readonly short: bigint } {
  let long = 0n;
  let short = 0n;
  for (const held of marketOf(view.state, contract).positions.lots) {
    if (held > 0) long += BigInt(held);
    else if (held < 0) short -= BigInt(held);
  }
  return { long, short };
}

/** Long lots; the short ones are as many. */
export function openInterest(view: ExplainView, contract: number): Draft {
  const { long, short } = heldLots(view, contract);
  return {
    symbol: 'openInterest',
    value: lotsText(view, contract, marketOf(view.state, contract).openInterest),
    unit: 'lots',
    formula: 'longLots',
    terms: [lotsTerm(view, 'longLots', contract, long), lotsTerm(view, 'shortLots', contract, short)],
  };
}

/** All lots that rest in the book, both sides. */
function depth(view: ExplainView, contract: number): Draft {
  const { book } = marketOf(view.state, contract);
  const resting = (side: 'buy' | 'sell') =>
    book.levels(side, Number.POSITIVE_INFINITY).reduce((sum, level) => sum + BigInt(level.lots), 0n);
  const bids = resting('buy');
  const asks = resting('sell');
  return {
    symbol: 'depth',
    value: lotsText(view, contract, bids + asks),
    unit: 'lots',
    formula: 'bidLots + askLots',
    terms: [lotsTerm(view, 'bidLots', contract, bids), lotsTerm(view, 'askLots', contract, asks)],
  };
}

/** How many accounts stand in the queue of a side. */
const counted =
  (symbol: 'longCount' | 'shortCount', side: 1 | -1) =>
  (view: ExplainView, contract: number): Draft => {
    const { rules } = view.world;
    const ranked = rankedAccounts({ view, state: view.state, account: 0, contract }, side);
    return given(symbol, times(ranked.length, '1'), 'count', {
      rule: `ranking: ${rules.adl.ranking.kind}`,
      sources: sourcesOf(rules, 'ranking'),
    });
  };

const byName: Readonly<Record<ContractQuantity, (view: ExplainView, contract: number) => Draft>> = {
  indexPrice,
  markPrice,
  previousMark,
  lastPrice,
  openInterest,
  depth,
  longCount: counted('longCount', 1),
  shortCount: counted('shortCount', -1),
};

export function explainContract(view: ExplainView, quantity: Extract<QuantityId, { of: 'contract' }>): Draft {
  const write = named('name', byName, quantity.name);
  return write(view, checkContract(view, quantity.contract));
}
