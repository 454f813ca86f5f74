/** What is explained is what is shown: the worker's frames and the explanations give the same numbers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AccountQuantity, Explanation, QuantityId, WaterfallStage } from '#protocol/explanation.ts';
import type { Frame, World } from '#protocol/frame.ts';
import type { Reply, Request } from '#protocol/message.ts';
import { world as randomWorld } from '#testing/arbitraries/worlds.ts';
import { Num } from '#testing/formula.ts';
import { createHost } from '#worker/host.ts';

type Ask = (request: Request) => Reply;

/** The explanation; null: there is no such number now. */
function explained(ask: Ask, quantity: QuantityId): Explanation | null {
  const reply = ask({ kind: 'explain', quantity });
  if (reply.kind === 'explained') return reply.explanation;
  if (reply.kind === 'refused') return null;
  throw new Error(JSON.stringify(reply).slice(0, 600));
}

/** `shown` counts units of decimal text; NaN: the frame has no such number. Fractions and scores to six digits. */
function expectSame(ask: Ask, quantity: QuantityId, shown: number, unit: string): void {
  const explanation = explained(ask, quantity);
  const at = JSON.stringify(quantity);
  if (Number.isNaN(shown) || explanation === null) {
    expect(explanation === null, at).toBe(Number.isNaN(shown));
    return;
  }
  const value = new Num(shown).times(unit);
  const gap = value.minus(explanation.value).abs();
  const most = Number.isSafeInteger(shown) ? 0 : value.abs().times(1e-5);
  expect(gap.lessThanOrEqualTo(most), `${at}: ${value.toFixed()} shown, ${explanation.value} explained`).toBe(true);
}

function compareAccounts(ask: Ask, frame: Frame, world: World): void {
  const { atom } = world;
  world.accounts.forEach((_, account) => {
    const whole = (name: AccountQuantity, shown: number) =>
      expectSame(ask, { of: 'account', account, contract: -1, name }, shown, atom);
    whole('cash', frame.cash[account] ?? 0);
    whole('equity', frame.equity[account] ?? 0);
    whole('maintenanceMargin', frame.maintenance[account] ?? 0);
    world.contracts.forEach(({ tickSize, lotSize }, contract) => {
      const one = frame.contracts[contract];
      if (one === undefined) throw new Error(`no contract ${contract}`);
      const lots = one.lots[account] ?? 0;
      const of = (name: AccountQuantity, shown: number, unit: string) =>
        expectSame(ask, { of: 'account', account, contract, name }, shown, unit);
      of('lots', lots, lotSize);
      of('cost', one.cost[account] ?? 0, atom);
      if (lots === 0) return;
      of('unrealizedPnl', one.unrealizedPnl[account] ?? 0, atom);
      of('isolatedMargin', one.isolatedMargin[account] ?? Number.NaN, atom);
      of('liquidationPrice', one.liquidationPrice[account] ?? Number.NaN, tickSize);
      of('bankruptcyPrice', one.bankruptcyPrice[account] ?? Number.NaN, tickSize);
      const { ranking } = world.rules.adl;
      // A random start is drawn anew for every ranking that is asked for.
      if (ranking.kind !== 'listed' || ranking.start === 'first') {
        of('rank', one.rank[account] || Number.NaN, '1');
        of('lights', one.lights[account] || Number.NaN, '1');
      }
      const score = one.adlScore[account] ?? Number.NaN;
      const scored = Number.isFinite(score) && ranking.kind !== 'listed';
      of('adlScore', scored ? score : Number.NaN, '1');
    });
  });
}

/** Liquidations and closings of the step, and what is left of closings on the line. */
function compareClosed(ask: Ask, frame: Frame, world: World): void {
  const of = (contract: number) => world.contracts[contract] ?? { tickSize: '', lotSize: '' };
  for (const one of frame.liquidations) {
    const { tickSize, lotSize } = of(one.contract);
    for (const name of ['filled', 'takenOver', 'unfilled', 'deleveraged'] as const)
      expectSame(ask, { of: 'liquidations', events: [one.event], name }, one[name], lotSize);
    for (const name of ['shortfall', 'fund'] as const)
      expectSame(ask, { of: 'liquidations', events: [one.event], name }, one[name], world.atom);
    expectSame(ask, { of: 'event', event: one.event, field: 'bankruptcyPrice' }, one.bankruptcyPrice, tickSize);
  }
  for (const one of frame.deleveraged) {
    const { tickSize, lotSize } = of(one.contract);
    const field = (name: string, shown: number, unit: string) =>
      expectSame(ask, { of: 'event', event: one.event, field: name }, shown, unit);
    if (one.lots === 0) field('amount', one.gaveUp, world.atom);
    else {
      field('lots', one.lots, lotSize);
      field('price', one.price, tickSize);
      field('gaveUp', one.gaveUp, world.atom);
      field('kept', one.kept, world.atom);
    }
  }
  for (const { account, contract } of frame.aftermath) {
    const mine = frame.aftermath.of(account).filter((one) => one.contract === contract);
    const sum = (pick: (one: (typeof mine)[number]) => number) => mine.reduce((all, one) => all + pick(one), 0);
    const [kept, held] = [sum((one) => one.kept), sum((one) => one.held)];
    const line = { of: 'aftermath', account, contract } as const;
    expectSame(
      ask,
      { ...line, name: 'closedLots' },
      sum((one) => one.lots),
      of(contract).lotSize,
    );
    expectSame(ask, { ...line, name: 'kept' }, kept, world.atom);
    expectSame(ask, { ...line, name: 'held' }, held, world.atom);
    expectSame(ask, { ...line, name: 'difference' }, held - kept, world.atom);
  }
  for (const { account, peak } of frame.funds)
    expectSame(ask, { of: 'peak', fund: account, name: 'peak' }, peak, world.atom);
}

function compareRest(ask: Ask, frame: Frame, world: World): void {
  frame.contracts.forEach((one, contract) => {
    const { tickSize, lotSize } = world.contracts[contract] ?? { tickSize: '', lotSize: '' };
    expectSame(ask, { of: 'contract', contract, name: 'indexPrice' }, one.index, tickSize);
    expectSame(ask, { of: 'contract', contract, name: 'markPrice' }, one.mark, tickSize);
    expectSame(ask, { of: 'contract', contract, name: 'previousMark' }, one.previousMark, tickSize);
    expectSame(ask, { of: 'contract', contract, name: 'lastPrice' }, one.last, tickSize);
    expectSame(ask, { of: 'contract', contract, name: 'openInterest' }, one.openInterest, lotSize);
    expectSame(ask, { of: 'books', contract, name: 'lots' }, frame.books.lots[contract] ?? 0, lotSize);
    expectSame(ask, { of: 'books', contract, name: 'openInterest' }, frame.books.openInterest[contract] ?? 0, lotSize);
  });
  expectSame(ask, { of: 'books', contract: 0, name: 'money' }, frame.books.money, world.atom);
  for (const fund of frame.funds) {
    const { account } = fund;
    expectSame(ask, { of: 'fund', name: 'balance', fund: account }, fund.balance, world.atom);
    expectSame(ask, { of: 'fund', name: 'floor', fund: account }, fund.floor ?? Number.NaN, world.atom);
    expectSame(ask, { of: 'fund', name: 'triggerLine', fund: account }, fund.triggerLine ?? Number.NaN, world.atom);
  }
  compareClosed(ask, frame, world);
  for (const name of Object.keys(frame.waterfall) as WaterfallStage[]) {
    expectSame(ask, { of: 'waterfall', account: -1, name }, frame.waterfall[name], world.atom);
    for (const { account } of frame.liquidations) {
      const own = frame.liquidations.of(account);
      const shown = own.reduce((sum, liquidation) => sum + liquidation[name], 0);
      expectSame(ask, { of: 'waterfall', account, name }, shown, world.atom);
    }
  }
}

it('explains the numbers of frames of random worlds', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(randomWorld({ steps: fc.integer({ min: 1, max: 2 }) }), fc.nat(), (scenario, pick) => {
      const host = createHost();
      const ask: Ask = (request) => host.handle(request);
      const loaded = ask({ kind: 'load', scenario });
      if (loaded.kind !== 'loaded') return;
      const compare = (frame: Frame) => {
        compareAccounts(ask, frame, loaded.world);
        compareRest(ask, frame, loaded.world);
      };
      compare(loaded.frame);
      for (let reply = ask({ kind: 'advance' }); reply.kind === 'moved'; reply = ask({ kind: 'advance' })) {
        compare(reply.frame);
        const { node, events } = reply.frame.cursor;
        const earlier = ask({ kind: 'seek', node, event: 1 + (pick % events) });
        if (earlier.kind === 'moved') compare(earlier.frame);
        ask({ kind: 'seek', node });
      }
    }),
    // Shrinking such worlds takes minutes and finds little: the world that fails is reported as it is.
    { numRuns: 6, endOnFailure: true },
  );
});
