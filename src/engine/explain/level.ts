/** One price of the order book: what rests there, and what this step's liquidations took from it. */
import type { LevelQuantity, QuantityId } from '#protocol/explanation.ts';
import { marketOf } from '../margin/bucket.ts';
import { type Draft, given, lotsTerm, lotsText, priceText } from './draft.ts';
import { type EventOf, eventsAmong } from './happened.ts';
import { checkContract, checkIndex, decline, named } from './refuse.ts';
import { summed } from './sums.ts';
import { sideOfValue } from './value.ts';
import type { ExplainView } from './view.ts';

type Level = Extract<QuantityId, { of: 'level' }>;

/** A liquidated long hits bids, a liquidated short asks. */
function fillsAt(view: ExplainView, { contract, side, price }: Level): readonly EventOf<'liquidationFilled'>[] {
  return eventsAmong(
    view,
    0,
    view.events,
    ['liquidationFilled'],
    (fill) =>
      fill.contract === contract &&
      fill.price === price &&
      (side === 'bid') === sideOfValue(view, contract, fill.atoms) > 0,
  );
}

function taken(view: ExplainView, level: Level, symbol: 'eaten' | 'eatenByFund'): Draft {
  const { contract } = level;
  const fills = fillsAt(view, level).filter(({ fundDelta }) => symbol === 'eaten' || fundDelta < 0);
  const parts = fills.map(({ id, lots }) => {
    const one = lotsTerm(view, `lots[${id}]`, contract, lots, { of: 'event', event: id, field: 'lots' });
    return { sign: '+' as const, formula: one.symbol, terms: [one], units: lots };
  });
  const lots = fills.reduce((sum, fill) => sum + fill.lots, 0);
  const sum = summed(parts, 'closedLots', (units) => lotsTerm(view, 'closedLots', contract, units));
  return { symbol, value: lotsText(view, contract, lots), unit: 'lots', ...sum };
}

/** Lots of the orders that rest there now. */
function resting(view: ExplainView, { contract, side, price }: Level): Draft {
  const levels = marketOf(view.state, contract).book.levels(side === 'bid' ? 'buy' : 'sell', Number.POSITIVE_INFINITY);
  const found = levels.find((level) => level.price === price);
  return given('resting', lotsText(view, contract, found?.lots ?? 0), 'lots');
}

const byName: Readonly<Record<LevelQuantity, (view: ExplainView, level: Level) => Draft>> = {
  price: (view, { contract, price }) => given('price', priceText(view, contract, price), 'price'),
  resting,
  eaten: (view, level) => taken(view, level, 'eaten'),
  eatenByFund: (view, level) => taken(view, level, 'eatenByFund'),
};

export function explainLevel(view: ExplainView, level: Level): Draft {
  const write = named('name', byName, level.name);
  const contract = checkContract(view, level.contract);
  checkIndex('price', level.price, 1, (view.world.contracts[contract]?.maxTicks ?? 0) + 1);
  if (level.side !== 'bid' && level.side !== 'ask') return decline('side', String(level.side), 'bid or ask');
  return write(view, level);
}
