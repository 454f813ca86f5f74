/** Every number of the engine says its formula, and the formula with the values in it comes to the number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical as canonicalRules } from '#content/rulebooks/canonical.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import type { Explanation, QuantityId } from '#protocol/explanation.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { world as randomWorld } from '#testing/arbitraries/worlds.ts';
import { eventQuantities, faultsOf, isRefusal, madeQuantities, standingQuantities } from '#testing/explanations.ts';
import { visit } from '#testing/visit.ts';
import { eventsOf } from '../events.ts';
import { type ExplainView, explain } from './explain.ts';

/** Explains everything that can be asked at a moment; every event's number must have an answer. */
function explainAll(view: ExplainView, quantities: Iterable<QuantityId>): void {
  for (const quantity of quantities) {
    const answer = explain(view, quantity);
    if (isRefusal(answer)) {
      if (quantity.of === 'event' || quantity.of === 'funding') throw new Error(JSON.stringify(answer));
      continue;
    }
    expect(faultsOf(view, answer)).toEqual([]);
  }
}

const crash: ScenarioFile = {
  ...canonical,
  script: [[{ kind: 'setIndexPrice', contract: 'X-USD', price: '84' }]],
};

/** The view after the crash to 84, all events over. */
function afterCrash(scenario: ScenarioFile = crash): ExplainView {
  const views: ExplainView[] = [];
  visit(
    scenario,
    canonicalRules,
    (_, events) => [events],
    (view) => views.push(view),
  );
  const last = views.at(-1);
  if (last === undefined) throw new Error('no step was run');
  return last;
}

function answered(view: ExplainView, quantity: QuantityId): Explanation {
  const answer = explain(view, quantity);
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

const accountOf = (view: ExplainView, id: string): number => {
  for (let account = 0; account < view.world.accounts; account++) if (view.world.idOf(account) === id) return account;
  throw new Error(`no account ${id}`);
};

/** The explanation of a field of the first event of a kind. */
function ofEvent(view: ExplainView, kind: string, field: string, nth = 0): Explanation {
  const event = eventsOf(view.log, 0, view.events).filter((one) => one.kind === kind)[nth];
  if (event === undefined) throw new Error(`no ${kind}`);
  return answered(view, { of: 'event', event: event.id, field });
}

describe('the canonical crash', () => {
  it('explains every number, under every rule book', { timeout: 120_000 }, () => {
    for (const rules of rulebooks)
      visit(
        crash,
        rules,
        // Every moment of the first rule book, two of each other.
        (_, events) =>
          rules === rulebooks[0]
            ? Array.from({ length: events }, (_, event) => event + 1)
            : [Math.ceil(events / 2), events],
        (view) => explainAll(view, [...eventQuantities(view), ...madeQuantities(view), ...standingQuantities(view)]),
      );
  });

  it('tells how Lena is bankrupt at 90, and what that costs the fund', () => {
    const view = afterCrash();
    const lena = accountOf(view, 'lena');
    expect(ofEvent(view, 'liquidationStarted', 'bankruptcyValue')).toMatchObject({
      value: '9000',
      formula: 'lots × markPrice − equity',
      substituted: '100 × 84 − (−600)',
      rounding: null,
    });
    expect(ofEvent(view, 'liquidationFilled', 'fundDelta', 1)).toMatchObject({
      value: '-60',
      formula: 'atoms − bankruptcyAtoms',
      substituted: '1740 − 1800',
    });
    expect(ofEvent(view, 'liquidationUnfilled', 'shortfall')).toMatchObject({
      value: '360',
      formula: 'max(0, bankruptcyAtoms − markAtoms)',
      substituted: 'max(0, 5400 − 5040)',
    });
    const fund = answered(view, { of: 'waterfall', account: lena, name: 'fund' });
    expect(fund.value).toBe('120');
    expect(fund.formula.replaceAll(/\[\d+\]/g, '')).toBe('−fundDelta − fundDelta − fundDelta');
    expect(fund.substituted).toBe('−(−20) − (−60) − (−40)');
    expect(answered(view, { of: 'fund', name: 'balance' })).toMatchObject({
      value: '80',
      formula: 'cash + inventoryPnl',
      rule: 'fund.balance: cashAndInventory',
    });
  });

  it('gives the bankruptcy price before the crash, one level deeper its share of equity', () => {
    const views: ExplainView[] = [];
    visit(
      crash,
      canonicalRules,
      () => [],
      (view) => views.push(view),
    );
    const [view] = views;
    if (view === undefined) throw new Error('nothing was loaded');
    const price = answered(view, {
      of: 'account',
      account: accountOf(view, 'lena'),
      contract: 0,
      name: 'bankruptcyPrice',
    });
    expect(price).toMatchObject({ value: '90', formula: 'markPrice − equityShare ÷ lots' });
    const share = price.terms.find((term) => term.symbol === 'equityShare');
    expect(share?.quantity).toMatchObject({ of: 'account', name: 'equityShare' });
  });

  it('scores Sol 12.16 = 2.1277 × 5.7143', () => {
    const view = afterCrash();
    expect(ofEvent(view, 'adlFilled', 'score')).toMatchObject({
      value: '12.1581',
      formula: 'returnOnMargin × effectiveLeverage',
      substituted: '2.12766 × 5.71429',
      rule: 'ranking: returnTimesLeverage',
      rounding: 'to 6 significant digits',
    });
    expect(ofEvent(view, 'adlFilled', 'lots')).toMatchObject({ value: '20', substituted: 'min(60, 20)' });
  });

  it('explains the funding of one account, not that of its side', () => {
    const contracts = crash.contracts.map((one) => ({ ...one, funding: { everySteps: 1, rate: '0.001' } }));
    const script: ScenarioFile['script'] = [[{ kind: 'setIndexPrice', contract: 'X-USD', price: '96' }]];
    const view = afterCrash({ ...crash, contracts, script });
    const event = eventsOf(view.log, 0, view.events).find(({ kind }) => kind === 'fundingPaid');
    if (event === undefined) throw new Error('no funding was paid');
    const of = (id: string) =>
      answered(view, { of: 'funding', event: event.id, account: accountOf(view, id), name: 'fundingPayment' });
    expect(of('lena')).toMatchObject({ value: '9.6', substituted: '9600 × 0.001' });
    expect(of('sam')).toMatchObject({ value: '4.8', substituted: '4800 × 0.001' });
    expect(faultsOf(view, of('sam'))).toEqual([]);
    expect(explain(view, { of: 'funding', event: 0, account: 0, name: 'fundingPayment' })).toMatchObject({ ok: false });
  });

  it('changes nothing that it looks at', () => {
    const view = afterCrash();
    const before = JSON.stringify([view.state.generator, [...view.state.cash], [...view.state.digest]]);
    explainAll(view, [...eventQuantities(view), ...madeQuantities(view), ...standingQuantities(view)]);
    expect(JSON.stringify([view.state.generator, [...view.state.cash], [...view.state.digest]])).toBe(before);
  });
});

describe('random worlds', () => {
  it('explains every number of every event, and every number that stands', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(randomWorld({ steps: fc.integer({ min: 1, max: 3 }) }), fc.nat(), (scenario, pick) => {
        visit(
          scenario,
          scenario.rules,
          (step, events) => [events, 1 + ((pick + 31 * step) % events)],
          (view) => explainAll(view, [...eventQuantities(view), ...madeQuantities(view), ...standingQuantities(view)]),
        );
      }),
      // Shrinking such worlds takes minutes and finds little: the world that fails is reported as it is.
      { numRuns: 10, endOnFailure: true },
    );
  });
});

describe('bad ids', () => {
  const view = afterCrash();
  const refused = (quantity: unknown): string => {
    const answer = explain(view, quantity as QuantityId);
    return isRefusal(answer) ? `${answer.path}: ${answer.found}; ${answer.expected}` : 'explained';
  };

  it('names the path, what was found and what was expected', () => {
    expect(refused({ of: 'account', account: 99, contract: 0, name: 'cash' })).toBe(
      `quantity.account: 99; a whole number from 0 to ${view.world.accounts - 1}`,
    );
    expect(refused({ of: 'account', account: 4, contract: 7, name: 'cash' })).toMatch(/^quantity\.contract: 7; /);
    expect(refused({ of: 'account', account: 4, contract: 0, name: 'luck' })).toMatch(
      /^quantity\.name: "luck"; one of /,
    );
    expect(refused({ of: 'event', event: view.events, field: 'amount' })).toMatch(/^quantity\.event: /);
    expect(refused({ of: 'event', event: 0, field: 'account' })).toBe(
      'quantity.field: "account"; one of step, generator',
    );
    expect(refused({ of: 'event', event: 0, field: 'toString' })).toMatch(/^quantity\.field: /);
    expect(refused({ of: 'fund', name: 'balance', fund: 0 })).toMatch(/^quantity\.fund: 0; /);
    expect(refused({ of: 'waterfall', account: 5, name: 'loss' })).toMatch(/was liquidated/);
    expect(refused({ of: 'moon' })).toMatch(/^quantity\.of: "moon"; /);
  });

  it('says what is missing where there is no such number now', () => {
    const lena = accountOf(view, 'lena');
    expect(refused({ of: 'account', account: lena, contract: 0, name: 'bankruptcyPrice' })).toMatch(/holds lots/);
    expect(refused({ of: 'account', account: lena, contract: 0, name: 'rank' })).toMatch(/holds lots/);
    expect(refused({ of: 'account', account: 0, contract: 0, name: 'marginRatio' })).toMatch(/not margined/);
  });
});
