/**
 * Venues' rules that come before any liquidation and that this exchange does not have: which open orders a venue cancels,
 * what it counts as notional, how it tells a margin ratio. Worked out as the page says, to keep the page's numbers honest.
 */
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { decimalText } from '../decimal.ts';
import { decimalOf, fieldsOf, listOf, onlyKnows, textOf } from '../read.ts';
import {
  compare,
  digitsAt,
  type Fraction,
  fractionOf,
  larger,
  minus,
  negated,
  over,
  plus,
  sum,
  times,
  zero,
} from './fraction.ts';
import type { Answer } from './printed.ts';

type Answers = Readonly<Record<string, Answer>>;

const input = (inputs: Fields, name: string): Fraction => fractionOf(inputs[name], `inputs.${name}`);
const size = (value: Fraction): Fraction => larger(value, negated(value));

/** Cube: the larger of what the position would be worth if all bids, or all asks, filled. */
function effectiveNotional(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['position', 'mark', 'bid', 'ask']);
  const worth = (value: unknown, name: string): Fraction => {
    const [qty, price] = listOf(value ?? [0, 0], name);
    return times(fractionOf(qty, name), fractionOf(price, name));
  };
  const held = times(input(inputs, 'position'), input(inputs, 'mark'));
  const sides = [plus(held, worth(inputs.bid, 'inputs.bid')), minus(held, worth(inputs.ask, 'inputs.ask'))].map(size);
  return { effectiveNotional: sides.reduce(larger, zero) };
}

/** Liquid: (free margin + PnL) ÷ (reference price × maintenance rate), per contract of one unit. */
function marginRatios(inputs: Fields): Answers {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      const row = fieldsOf(value, `inputs.${name}`);
      onlyKnows(row, `inputs.${name}`, ['free', 'pnl', 'ref', 'mmr']);
      const ratio = over(plus(input(row, 'free'), input(row, 'pnl')), times(input(row, 'ref'), input(row, 'mmr')));
      return [name, ratio];
    }),
  );
}

export function margin({ inputs }: GoldenCase): Answers {
  return inputs.position === undefined ? marginRatios(inputs) : effectiveNotional(inputs);
}

interface Order {
  readonly side: 'buy' | 'sell';
  readonly qty: Fraction;
  readonly price: Fraction;
  readonly text: string;
}

function orderOf(value: unknown, at: number): Order {
  const name = `inputs.orders[${at}]`;
  const row = fieldsOf(value, name);
  onlyKnows(row, name, ['side', 'qty', 'px']);
  const side = textOf(row.side, `${name}.side`);
  if (side !== 'buy' && side !== 'sell') throw new NotSupported(`${name}.side: "buy" or "sell" is needed`);
  const text = `${side} ${decimalText(decimalOf(row.qty, name))} @${decimalText(decimalOf(row.px, name))}`;
  return { side, qty: fractionOf(row.qty, name), price: fractionOf(row.px, name), text };
}

/** Paradex: orders that add to the position go; of those that reduce it, nearest first, as many as it can take stay. */
export function orderCancellation({ inputs }: GoldenCase): Answers {
  onlyKnows(inputs, 'inputs', ['position', 'orders']);
  const position = input(inputs, 'position');
  const reducing = compare(position, zero) > 0 ? 'sell' : 'buy';
  const orders = listOf(inputs.orders, 'inputs.orders').map(orderOf);
  const nearest = orders
    .filter(({ side }) => side === reducing)
    .sort((a, b) => (reducing === 'sell' ? compare(a.price, b.price) : compare(b.price, a.price)));
  const kept: Order[] = [];
  for (const order of nearest)
    if (compare(sum([...kept, order].map(({ qty }) => qty)), size(position)) <= 0) kept.push(order);
  const remaining = sum(kept.map(({ qty }) => qty));
  return {
    cancelled: orders.filter((order) => !kept.includes(order)).map(({ text }) => text),
    [reducing === 'sell' ? 'remainingSell' : 'remainingBuy']: remaining,
  };
}

/** FTX: assets, leverage and distance on the position's notional at the start, after falls of these shares. */
export function stages({ inputs }: GoldenCase): Answers {
  onlyKnows(inputs, 'inputs', ['collateral', 'position', 'drops']);
  const [collateral, position] = [input(inputs, 'collateral'), input(inputs, 'position')];
  const drops = listOf(inputs.drops, 'inputs.drops').map((drop, at) => fractionOf(drop, `inputs.drops[${at}]`));
  const assets = drops.map((drop) => minus(collateral, times(position, drop)));
  return {
    assets,
    // Printed in whole times, with the sign of times; without assets there is none.
    leverage: assets.map((left) =>
      compare(left, zero) > 0 ? `${digitsAt(over(position, left), 0, 'nearest')}x` : 'N/A',
    ),
    distance: assets.map((left) => over(left, position)),
  };
}
