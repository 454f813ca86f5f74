/** dYdX's order of liquidations: the farthest from the oracle price first, then the larger. */
import { byDistance, type OrderDistance } from '#engine/liquidation/farthest.ts';
import type { Fields, GoldenCase } from '../case.ts';
import { atScale } from '../decimal.ts';
import { decimalOf, fieldsOf, listOf, textOf } from '../read.ts';

/** Equal orders stay as given: upstream settles them by a hash that an example cannot know. */
export function sortLiquidations({ inputs }: GoldenCase): Fields {
  const oracle = decimalOf(inputs.oracleBTC, 'inputs.oracleBTC');
  const orders = listOf(inputs.orders, 'inputs.orders').map((row, i) => {
    const name = `inputs.orders[${i}]`;
    const fields = fieldsOf(row, name);
    return {
      id: textOf(fields.id, `${name}.id`),
      price: decimalOf(fields.price, `${name}.price`),
      size: decimalOf(fields.size, `${name}.size`),
    };
  });
  const ticks = Math.max(oracle.scale, ...orders.map(({ price }) => price.scale));
  const lots = Math.max(0, ...orders.map(({ size }) => size.scale));
  const mark = Number(atScale(oracle, ticks));
  const placed = orders.map(({ id, price, size }) => {
    const order: OrderDistance = {
      price: Number(atScale(price, ticks)),
      mark,
      notional: Math.abs(Number(atScale(size, lots))) * mark,
    };
    return { id, order };
  });
  return { order: placed.sort((a, b) => byDistance(a.order, b.order)).map(({ id }) => id) };
}
