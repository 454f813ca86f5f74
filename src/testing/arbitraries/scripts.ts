/** Scripts of commands: prices that creep, gap and touch their limits; trades, orders, money in and out. */
import fc from 'fast-check';
import type { CommandFile } from '#protocol/scenario.ts';
import { traderId } from './accounts.ts';
import { ATOM, type DrawnContract, MAKER } from './contracts.ts';
import { times } from './numbers.ts';

export const script = (
  contracts: readonly DrawnContract[],
  count: number,
  steps: fc.Arbitrary<number>,
): fc.Arbitrary<readonly (readonly CommandFile[])[]> => {
  const someone = fc.oneof({ weight: 8, arbitrary: fc.nat(count - 1).map(traderId) }, fc.constant(MAKER));
  const contract = fc.constantFrom(...contracts);
  /** A price as a share of the starting index; now and then the lowest or highest there is. */
  const price = fc
    .tuple(
      contract,
      fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 800_000, max: 1_200_000 }) },
        { weight: 4, arbitrary: fc.integer({ min: 300_000, max: 2_500_000 }) },
        { weight: 1, arbitrary: fc.constantFrom(0, 40_000_000) },
      ),
    )
    .map(([drawn, share]) => ({
      drawn,
      ticks: Math.min(drawn.maxTicks, Math.max(1, Math.round((drawn.index * share) / 1_000_000))),
    }));
  const size = fc.integer({ min: 1, max: 40 });
  const amount = fc.integer({ min: 1, max: 200_000 }).map((atoms) => times(atoms, ATOM));
  const command: fc.Arbitrary<CommandFile> = fc.oneof(
    {
      weight: 10,
      arbitrary: price.map(({ drawn, ticks }) => ({
        kind: 'setIndexPrice' as const,
        contract: drawn.file.id,
        price: times(ticks, drawn.tick),
      })),
    },
    {
      weight: 4,
      arbitrary: fc
        .record({ price, size, someone, side: fc.constantFrom('buy' as const, 'sell' as const) })
        .map((order) => ({
          kind: 'placeOrder' as const,
          account: order.someone,
          contract: order.price.drawn.file.id,
          side: order.side,
          size: times(order.size, order.price.drawn.lot),
          price: times(order.price.ticks, order.price.drawn.tick),
        })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({ price, size, buyer: fc.nat(count - 1), by: fc.integer({ min: 1, max: count - 1 }) })
        .map((trade) => ({
          kind: 'trade' as const,
          buyer: traderId(trade.buyer),
          seller: traderId((trade.buyer + trade.by) % count),
          contract: trade.price.drawn.file.id,
          size: times(trade.size, trade.price.drawn.lot),
          price: times(trade.price.ticks, trade.price.drawn.tick),
        })),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('deposit' as const, 'withdraw' as const),
        account: someone,
        amount,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(someone, contract).map(([account, drawn]) => ({
        kind: 'cancelOrders' as const,
        account,
        contract: drawn.file.id,
      })),
    },
  );
  const step = fc.oneof(
    { weight: 2, arbitrary: fc.constant<readonly CommandFile[]>([]) },
    { weight: 8, arbitrary: fc.array(command, { minLength: 1, maxLength: 4 }) },
  );
  return steps.chain((length) => fc.array(step, { minLength: length, maxLength: length }));
};
