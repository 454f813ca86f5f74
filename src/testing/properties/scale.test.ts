/** Everything k times as large comes out k times as large, to one lot or atom a fill (invariant 9). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { copyState, type State } from '#engine/account/state.ts';
import { unitValue } from '#engine/contract/contract.ts';
import { eventsOf } from '#engine/events.ts';
import type { Exchange } from '#engine/exchange.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { reconciled, rulebook } from '../arbitraries/rulebooks.ts';
import { scaledRules, scaledScenario } from '../arbitraries/scaled.ts';
import { type DrawnScenario, world } from '../arbitraries/worlds.ts';
import { admitted, open } from '../play.ts';
import { runs, TIMEOUT } from './settings.ts';

const K = 3;
/** Both worlds are made large first, so that one lot is little. */
const LARGE = 10_000;
/**
 * A world parts from its larger twin when one atom decides something (who is last in a queue, whether the fund can pay one
 * lot more) and the lots that follow from it differ by more than one a fill. That is rounding; a rule that does not scale parts far more.
 */
const MOST_PARTED = 0.2;

/** What happened to whom, without the amounts. */
const story = (exchange: Exchange): string =>
  eventsOf(exchange.log)
    .map(
      (event) =>
        `${event.kind} ${'account' in event ? event.account : ''} ${'counterparty' in event ? event.counterparty : ''}`,
    )
    .join('\n');

/** The greatest value of a lot at any price met: what one lot more or less can be worth. */
function greatestUnit(exchange: Exchange, state: State, before: number): number {
  return exchange.world.contracts.reduce((most, spec, contract) => {
    const market = state.markets[contract];
    const prices = [market?.mark ?? 1, market?.previousMark ?? 1, market?.last ?? 1];
    return Math.max(most, ...prices.map((price) => Math.abs(unitValue(spec, price))));
  }, before);
}

/** Largest difference of lots, and of equity, between the large world and k times the small one. */
function differences(small: State, large: State): { readonly lots: number; readonly money: number } {
  let lots = 0;
  let money = 0;
  for (let account = 0; account < small.cash.length; account++) {
    let gap = (large.cash[account] ?? 0) - K * (small.cash[account] ?? 0);
    small.markets.forEach(({ positions }, contract) => {
      const other = large.markets[contract]?.positions;
      lots = Math.max(lots, Math.abs((other?.lots[account] ?? 0) - K * (positions.lots[account] ?? 0)));
      gap += (other?.margin?.[account] ?? 0) - K * (positions.margin?.[account] ?? 0);
      gap -= (other?.cost[account] ?? 0) - K * (positions.cost[account] ?? 0);
    });
    money = Math.max(money, Math.abs(gap));
  }
  return { lots, money };
}

function compare(
  rules: typeof rulebook,
  worlds: number,
  own: number,
  change: (scaled: DrawnScenario, rules: RuleBook) => DrawnScenario = (scaled) => scaled,
): { readonly whole: number; readonly parted: number } {
  let whole = 0;
  let parted = 0;
  fc.assert(
    fc.property(world({ rules }), (scenario) => {
      const small = open(scaledScenario(scenario, LARGE));
      const large = open(change(scaledScenario(scenario, LARGE * K), small.exchange.world.rules));
      const [a, b] = [copyState(small.exchange.initial), copyState(large.exchange.initial)];
      let events = 0;
      let unit = 0;
      for (const [number, planned] of small.plan.entries()) {
        small.exchange.step(a, admitted(small.exchange, a, planned));
        large.exchange.step(b, admitted(large.exchange, b, large.plan[number] ?? []));
        events += small.exchange.log.count;
        unit = greatestUnit(small.exchange, a, unit);
        const { lots, money } = differences(a, b);
        const fills = K * (1 + events);
        const together =
          story(small.exchange) === story(large.exchange) && lots <= fills && money <= fills * (1 + unit);
        if (!together) {
          parted += 1;
          return;
        }
      }
      whole += 1;
    }),
    runs(worlds, own),
  );
  return { whole, parted };
}

describe('scaling', () => {
  it('random rule books, their own amounts scaled too', { timeout: TIMEOUT }, () => {
    const { whole, parted } = compare(rulebook, 150, 7_001);
    expect(whole + parted).toBe(150);
    expect(parted).toBeLessThan(150 * MOST_PARTED);
  });

  const scaleFree = rulebooks.filter((rules) => rules.scaleFree);

  it.each(scaleFree.map((rules) => [rules.id, rules] as const))('%s holds no amount of its own', (_id, rules) => {
    expect(scaledRules(rules, (text) => (text === '0' ? '0' : `${text}000`))).toEqual(rules);
  });

  it('rule books marked scale-free', { timeout: TIMEOUT }, () => {
    expect(compare(fc.constantFrom(...scaleFree), 100, 7_002).parted).toBeLessThan(100 * MOST_PARTED);
  });

  it('notices an amount that is not scaled', { timeout: TIMEOUT }, () => {
    const fixed = rulebook.map((rules) => reconciled({ ...rules, fund: { ...rules.fund, floor: '12345' } }));
    const scaledFund = compare(fixed, 50, 7_003);
    const unscaled = compare(fixed, 50, 7_003, (scenario, rules) => ({ ...scenario, rules }));
    expect(scaledFund.parted).toBeLessThan(50 * MOST_PARTED);
    expect(unscaled.parted).toBeGreaterThan(scaledFund.parted + 6);
  });
});
