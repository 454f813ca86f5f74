/** The order in which accounts are loaded changes nothing, except where the rules themselves go by it (invariant 9). */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyState, type State } from '#engine/account/state.ts';
import { QueueCache } from '#engine/adl/queue.ts';
import { eventsOf } from '#engine/events.ts';
import type { Exchange } from '#engine/exchange.ts';
import { Log } from '#engine/log.ts';
import { compareProducts } from '#engine/units.ts';
import type { Command } from '#protocol/command.ts';
import type { EngineEvent } from '#protocol/event.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { rulebook } from '../arbitraries/rulebooks.ts';
import { type DrawnScenario, world } from '../arbitraries/worlds.ts';
import { admitted, open } from '../play.ts';
import { runs, TIMEOUT } from './settings.ts';

/**
 * Rule books in which the order of loading is no rule: no listing, no order by account, no score shared by all losers, no
 * rest for the last one paid.
 */
const indifferent = ({ liquidationOrder, adl: { ranking, candidates }, sharing }: RuleBook): boolean =>
  sharing?.rounding !== 'payoutsDown' &&
  (liquidationOrder === 'lowestMarginRatio' || liquidationOrder === 'lowestEquity') &&
  ranking.kind !== 'listed' &&
  (ranking.kind !== 'walletReturnTimesMarginRatio' || candidates.who === 'profitableOnly');

type Breached = Extract<EngineEvent, { kind: 'marginBreached' }>;
type Socialised = Extract<EngineEvent, { kind: 'lossSocialised' }>;

const sameRank = (a: Breached, b: Breached): boolean =>
  a.equity === b.equity || compareProducts(a.equity, b.maintenance, b.equity, a.maintenance) === 0;

/** Two candidates of a side with the same score, at the moment an ADL is triggered: after a haircut's lots have gone. */
function scoresTie(exchange: Exchange, from: State, commands: readonly Command[], event: EngineEvent): boolean {
  if (event.kind !== 'adlTriggered') return false;
  let tie = false;
  exchange.stepTo(from, commands, event.id, (state) => {
    const run = { world: exchange.world, state, log: new Log() };
    for (const side of [1, -1]) {
      let last = Number.NaN;
      new QueueCache().queueFor(run, event.contract, side).walk(run, event.account, (_account, _rank, key) => {
        tie ||= key === last;
        last = key;
        return true;
      });
    }
  });
  return tie;
}

/** Did anything in this step depend on who was loaded first? */
function hasTies(exchange: Exchange, from: State, commands: readonly Command[]): boolean {
  exchange.step(copyState(from), commands);
  const events = eventsOf(exchange.log);
  const breached = events.filter((event): event is Breached => event.kind === 'marginBreached');
  if (breached.some((a, i) => breached.some((b, j) => i < j && sameRank(a, b)))) return true;
  const socialised = events.filter((event): event is Socialised => event.kind === 'lossSocialised');
  if (socialised.some((a, i) => socialised.some((b, j) => i < j && Math.abs(a.amount - b.amount) <= 1))) return true;
  return events.some((event) => scoresTie(exchange, from, commands, event));
}

/** What everybody has, by name. */
function byName(exchange: Exchange, state: State): unknown {
  const rows: [string, unknown][] = [];
  for (let account = 0; account < exchange.world.accounts; account++)
    rows.push([
      exchange.world.idOf(account),
      [
        state.cash[account],
        ...state.markets.map(({ positions: { lots, cost, margin } }) => [
          lots[account],
          cost[account],
          margin?.[account] ?? null,
        ]),
      ],
    ]);
  return rows.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Plays to the end, or to the first step in which loading order decided something: `tied` then. */
function playUntilTied(scenario: DrawnScenario): { readonly result: readonly unknown[]; readonly tied: boolean } {
  const { exchange, plan } = open(scenario);
  const state = copyState(exchange.initial);
  const result: unknown[] = [];
  for (const planned of plan) {
    const commands = admitted(exchange, state, planned);
    if (hasTies(exchange, state, commands)) return { result, tied: true };
    exchange.step(state, commands);
    result.push(byName(exchange, state));
  }
  return { result, tied: false };
}

it('permuting the accounts changes nothing where no tie is settled by loading order', { timeout: TIMEOUT }, () => {
  let whole = 0;
  let steps = 0;
  fc.assert(
    fc.property(
      world({ rules: rulebook.filter(indifferent) }).chain((scenario) =>
        fc.tuple(
          fc.constant(scenario),
          fc.shuffledSubarray([...scenario.accounts], {
            minLength: scenario.accounts.length,
            maxLength: scenario.accounts.length,
          }),
        ),
      ),
      ([scenario, accounts]) => {
        const { result, tied } = playUntilTied(scenario);
        if (!tied) whole += 1;
        steps += result.length;
        const { exchange, plan } = open({ ...scenario, accounts });
        const state = copyState(exchange.initial);
        for (const [number, expected] of result.entries()) {
          exchange.step(state, admitted(exchange, state, plan[number] ?? []));
          expect(byName(exchange, state)).toEqual(expected);
        }
      },
    ),
    runs(200, 5_001),
  );
  // Most worlds have no tie at all; those that have one are compared up to it.
  expect(whole).toBeGreaterThan(80);
  expect(steps).toBeGreaterThan(500);
});
