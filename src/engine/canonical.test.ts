/** The canonical tiny book (product page), to the last atom: who is liquidated, what the fund pays, who is deleveraged. */
import { describe, expect, it } from 'vitest';
import { canonical as canonicalRules } from '#content/rulebooks/canonical.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { canonicalEmptyFund } from '#content/scenarios/canonicalEmptyFund.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { copyState } from './account/state.ts';
import { booksOf } from './books.ts';
import { eventsOf } from './events.ts';
import { Exchange } from './exchange.ts';
import { loadScenario } from './load/scenario.ts';
import { summarise } from './summary.ts';
import { ticks } from './units.ts';

function shock(scenario: ScenarioFile, price: number) {
  const loaded = loadScenario(scenario, canonicalRules);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  const exchange = new Exchange(loaded.world, loaded.state);
  const state = copyState(exchange.initial);
  exchange.step(state, [{ kind: 'setIndexPrice', contract: 0, price: ticks(price * 100) }]);
  const { world } = loaded;
  const unit = world.atomsPerQuote;
  const { liquidations, deleveraged } = summarise(world, exchange.log);
  const names = (account: number) => loaded.directory.nameOf(account);
  return { world, state, unit, names, liquidations, deleveraged, events: eventsOf(exchange.log) };
}

describe('the canonical tiny book at 84', () => {
  const { world, state, unit, names, liquidations, deleveraged, events } = shock(canonical, 84);

  it('liquidates Lena: 40 of 100 lots fill, 60 do not, shortfall 360', () => {
    expect(liquidations).toHaveLength(1);
    const [lena] = liquidations;
    expect(names(lena?.account ?? 0)).toBe('Lena');
    expect(lena).toMatchObject({ lots: 100, filled: 40, unfilled: 60, deleveraged: 60, bankruptcyPrice: 9000 });
    expect((lena?.shortfall ?? 0) / unit).toBe(360);
  });

  it('takes 1,000 from margin, 120 from the book, 120 from the fund, 360 by ADL', () => {
    const [lena] = liquidations;
    const quote = (value: number | undefined) => (value ?? 0) / unit;
    expect(quote(lena?.loss)).toBe(1600);
    expect(quote(lena?.margin)).toBe(1000);
    expect(quote(lena?.book)).toBe(120);
    expect(quote(lena?.fund)).toBe(120);
    expect(quote(lena?.adl)).toBe(360);
    expect(quote(lena?.socialised)).toBe(0);
  });

  it('deleverages Sol 20, then Sam 40, at 90', () => {
    expect(
      [...deleveraged].map(({ account, lots, price, gaveUp, kept, rank }) => [
        names(account),
        lots,
        price,
        gaveUp / unit,
        kept / unit,
        rank,
      ]),
    ).toEqual([
      ['Sol', 20, 9000, 120, 80, 1],
      ['Sam', 40, 9000, 240, 400, 2],
    ]);
    expect(deleveraged.at(0)?.score).toBeCloseTo(12.16, 2);
    expect(deleveraged.at(1)?.score).toBeCloseTo(5.17, 2);
  });

  it('leaves 80 in the fund and the books balanced', () => {
    expect((state.cash[world.fundOf(0)] ?? 0) / unit).toBe(80);
    expect(booksOf(world, state).balanced).toBe(true);
    expect(events.at(-1)?.kind).toBe('adlCompleted');
  });
});

it('empties a fund of 120 to zero', () => {
  const { world, state } = shock(canonicalEmptyFund, 84);
  expect(state.cash[world.fundOf(0)]).toBe(0);
});

it('lets the fund take the rest over while it can: no ADL at 88.67 or above', () => {
  const above = shock(canonical, 88.67);
  expect(above.deleveraged).toHaveLength(0);
  expect(above.liquidations.at(0)).toMatchObject({ takenOver: 60 });
  expect(shock(canonical, 88.66).deleveraged.length).toBeGreaterThan(0);
});
