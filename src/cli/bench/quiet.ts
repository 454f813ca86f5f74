/** Target E4: a step in which the price moves and nobody is hit must not cost more because more people might have been. */
import { canonical } from '#content/rulebooks/canonical.ts';
import { Exchange } from '#engine/exchange.ts';
import type { Command } from '#protocol/command.ts';
import type { Ticks } from '#protocol/units.ts';
import { buildMassShock, startMark } from '#testing/builders/massShock.ts';
import { alternate, type Side, timed } from './measure.ts';
import { type Row, ratioRow } from './row.ts';

const STEPS = 2_000;

const moves: readonly (readonly Command[])[] = [startMark, startMark + 1].map((price) => [
  { kind: 'setIndexPrice', contract: 0, price: price as Ticks },
]);

/** Milliseconds of many steps, up and down by one tick. */
function quietSide(accounts: number): Side {
  const { world, state } = buildMassShock({ accounts, seed: 5, rules: canonical, book: 'thin' });
  const exchange = new Exchange(world, state);
  return () => {
    const time = timed(() => {
      for (let i = 0; i < STEPS; i++) exchange.step(state, moves[i % 2] ?? []);
    });
    // Step started, index set, mark set: anything more would be somebody hit.
    if (exchange.log.count !== 3) throw new Error(`a quiet step has ${exchange.log.count} events`);
    return time;
  };
}

export function benchQuiet(quick: boolean): Row[] {
  const rounds = { warmUp: 20, measured: quick ? 31 : 101 };
  const [large = 0, small = 0] = alternate(rounds, [quietSide(1_000_000), quietSide(1_000)]);
  const nanoseconds = (milliseconds: number) => (milliseconds * 1e6) / STEPS;
  return [
    ratioRow('E4 quiet step, 1,000,000 accounts over 1,000 (ns)', nanoseconds(large), nanoseconds(small), {
      kind: 'timesSlower',
      times: 1.5,
    }),
  ];
}
