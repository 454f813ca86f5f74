/** Target E3b: the exact order of a whole side against a native sort of the bare keys, which loses whose they are. */
import { canonical } from '#content/rulebooks/canonical.ts';
import { RankScratch, rankSide } from '#engine/adl/rank/order.ts';
import { Generator } from '#engine/rng.ts';
import { buildMassShock, shockMark } from '#testing/builders/massShock.ts';
import { alternate, timed } from './measure.ts';
import { type Row, ratioRow } from './row.ts';

const RANKED = 100_000;

export function benchRank(quick: boolean): Row[] {
  const { world, state } = buildMassShock({ accounts: 2 * RANKED, seed: 7, rules: canonical, book: 'empty' });
  const [market] = state.markets;
  if (market === undefined) throw new RangeError('a world has a contract');
  market.mark = shockMark;
  const scratch = new RankScratch();
  const rank = () => rankSide(world, state, 0, -1, scratch);
  const { keys, count } = rank();
  if (count !== RANKED) throw new Error(`${count} accounts were ranked, not ${RANKED}`);
  // By account, as the score pass would have left them: not in order.
  const unsorted = shuffled(keys.slice(0, count));
  const sort = (): number => {
    const copy = unsorted.slice();
    return timed(() => copy.sort());
  };
  const rounds = { warmUp: 10, measured: quick ? 31 : 101 };
  const [ours = 0, reference = 0] = alternate(rounds, [() => timed(rank), sort]);
  return [
    ratioRow('E3b full exact rank of 100,000, against sorting the bare keys (ms)', ours, reference, {
      kind: 'timesFaster',
      times: 3,
    }),
  ];
}

function shuffled(values: Float64Array): Float64Array {
  const generator = new Generator(1);
  for (let i = values.length - 1; i > 0; i--) {
    const other = generator.below(i + 1);
    const value = values[i] ?? 0;
    values[i] = values[other] ?? 0;
    values[other] = value;
  }
  return values;
}
