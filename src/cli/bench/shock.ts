/** Targets E1, E2 and E3: a mass shock against decimal.js, against the lower bound, and ten times as large. */
import { canonical } from '#content/rulebooks/canonical.ts';
import { copyState } from '#engine/account/state.ts';
import { Exchange } from '#engine/exchange.ts';
import { buildMassShock, shockCommands, shockMark } from '#testing/builders/massShock.ts';
import type { Built } from '#testing/builders/world.ts';
import { referenceOf } from '#testing/reference/exchange.ts';
import { referenceStep } from '#testing/reference/step.ts';
import { BareShock } from './bareShock.ts';
import { alternate, type Rounds, type Side, timed } from './measure.ts';
import { type Row, ratioRow } from './row.ts';

const SEED = 20_251_010;

const crowd = (accounts: number): Built => buildMassShock({ accounts, seed: SEED, rules: canonical, book: 'thin' });

/** The full engine: margin check, waterfall, ADL, events, digest. Copying the state beforehand does not count. */
function engineSide(built: Built): Side {
  const exchange = new Exchange(built.world, built.state);
  return () => {
    const state = copyState(exchange.initial);
    return timed(() => exchange.step(state, shockCommands));
  };
}

/** Throws unless engine and reference end with the same cash, lots and cost in every account. */
function assertSameAccounts(built: Built): void {
  const reference = referenceOf(built);
  const exchange = new Exchange(built.world, built.state);
  const state = copyState(exchange.initial);
  exchange.step(state, shockCommands);
  referenceStep(reference, shockMark);
  const positions = state.markets[0]?.positions;
  for (const { id, cash, lots, cost } of reference.accounts)
    if (!cash.eq(state.cash[id] ?? 0) || !lots.eq(positions?.lots[id] ?? 0) || !cost.eq(positions?.cost[id] ?? 0))
      throw new Error(`the engine and the decimal reference disagree on account ${id}`);
}

function referenceSide(built: Built): Side {
  return () => {
    const reference = referenceOf(built);
    return timed(() => referenceStep(reference, shockMark));
  };
}

export function benchAgainstDecimal(quick: boolean): Row[] {
  assertSameAccounts(crowd(10_000));
  const engine = engineSide(crowd(10_000));
  // The engine has to be warm as well; the reference takes too long to be run for that alone.
  for (let i = 0; i < 30; i++) engine();
  const [ours = 0, reference = 0] = alternate({ warmUp: 1, measured: quick ? 3 : 15 }, [
    engine,
    referenceSide(crowd(10_000)),
  ]);
  return [
    ratioRow('E1 mass shock, 10,000 accounts, against decimal.js (ms)', ours, reference, {
      kind: 'timesFaster',
      times: 150,
    }),
  ];
}

export function benchAgainstBare(quick: boolean): Row[] {
  const bare = new BareShock(crowd(100_000), shockMark);
  const rounds: Rounds = { warmUp: quick ? 3 : 10, measured: quick ? 5 : 51 };
  const [ours = 0, reference = 0] = alternate(rounds, [engineSide(crowd(100_000)), () => timed(() => bare.run())]);
  return [
    ratioRow('E2 mass shock, 100,000 accounts, against the bare pass and sort (ms)', ours, reference, {
      kind: 'timesSlower',
      times: 3,
    }),
  ];
}

export function benchGrowth(quick: boolean): Row[] {
  const rounds: Rounds = { warmUp: 1, measured: quick ? 1 : 11 };
  const [large = 0, small = 0] = alternate(rounds, [engineSide(crowd(1_000_000)), engineSide(crowd(100_000))]);
  return [
    ratioRow('E3 mass shock, 1,000,000 accounts over 100,000 (ms)', large, small, { kind: 'timesSlower', times: 13 }),
  ];
}
