// Every edit against the real engine's host: what it makes is loaded and the same shock is run again in it.
import { describe, expect, it } from 'vitest';
import { bitmex } from '#content/rulebooks/bitmex.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { cascade } from '#content/scenarios/cascade.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import type { Reply } from '#protocol/message.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import type { Ticks } from '#protocol/units.ts';
import { createHost } from '#worker/host.ts';
import {
  type AccountDraft,
  clampedPrice,
  usualCounterparty,
  withAccountAdded,
  withAccountEdited,
  withAccountRemoved,
} from './accounts.ts';
import type { Change } from './change.ts';
import { atLeverage, leverageOf, mostLeverage, withLeverage } from './leverage.ts';
import {
  depthFactor,
  percentOfShare,
  shareOfPercent,
  withDepth,
  withFee,
  withFunding,
  withImpact,
  withLadder,
} from './market.ts';
import { withFund, withRules, withSeed } from './venue.ts';

const AT_84 = 8_400 as Ticks;

/** Opens the canonical book, crashes it, and runs the change. */
function vary({ scenario }: Pick<Change, 'scenario'>, from: ScenarioFile = canonical): Reply {
  const host = createHost();
  expect(host.handle({ kind: 'load', scenario: from })).toMatchObject({ kind: 'loaded' });
  host.handle({ kind: 'commit', commands: [{ kind: 'setIndexPrice', contract: 0, price: AT_84 }] });
  return host.handle({ kind: 'vary', scenario, name: 'changed' });
}

function moved(change: Change, from?: ScenarioFile): Extract<Reply, { kind: 'moved' }> {
  const reply = vary(change, from);
  if (reply.kind !== 'moved') throw new Error(JSON.stringify(reply));
  expect(reply.frame.books.balanced).toBe(true);
  return reply;
}

const refusal = (change: Change) => {
  const reply = vary(change);
  return reply.kind === 'refused' ? reply.refusal : null;
};

const account = (scenario: ScenarioFile, id: string) => scenario.accounts.find((one) => one.id === id);

describe('the venue', () => {
  it('takes another rule book and says whose', () => {
    const change = withRules(canonical, bitmex);
    expect(moved(change).world?.rules.id).toBe('bitmex@2024-11');
    expect(change.name).toEqual({ key: 'lab.name.rules', values: { name: 'BitMEX' } });
  });

  it('a fund that can cover takes the lots over instead of deleveraging', () => {
    const { frame } = moved(withFund(canonical, null, '500'));
    expect(frame.deleveraged).toHaveLength(0);
    expect(frame.liquidations.at(0)?.takenOver).toBe(60);
  });

  it('what is no amount is refused in the engine’s own words', () => {
    expect(refusal(withFund(canonical, null, 'much'))).toMatchObject({ path: 'fund', found: '"much"' });
    expect(refusal(withFund(canonical, null, '-1'))).toMatchObject({
      path: 'fund',
      expected: 'an amount of 0 or more',
    });
    expect(refusal(withSeed(canonical, 'x'))).toMatchObject({ path: 'seed' });
  });

  it('a fund per contract is set by contract', () => {
    const both = { ...canonical, fund: { 'X-USD': '200' } };
    expect(withFund(both, 'X-USD', '300').scenario.fund).toEqual({ 'X-USD': '300' });
  });

  it('the seed changes no lot of a world in which nothing is drawn', () => {
    expect(moved(withSeed(canonical, '9')).frame.deleveraged).toHaveLength(2);
  });
});

describe('the market', () => {
  it('per cent and share are the same number', () => {
    for (const percent of ['0', '0.05', '4', '-0.01', '100'])
      expect(percentOfShare(shareOfPercent(percent))).toBe(percent);
    expect(shareOfPercent('some')).toBe('some');
    expect(percentOfShare(undefined)).toBe('0');
  });

  it('twice the depth leaves fewer lots unfilled, and the factor is read back', () => {
    const change = withDepth(canonical, canonical, 0, '2');
    expect(moved(change).frame.liquidations.at(0)).toMatchObject({ lots: 100 });
    expect(depthFactor(change.scenario, canonical, 0)).toBe('2');
    const back = withDepth(change.scenario, canonical, 0, '1');
    expect(back.scenario).toEqual(canonical);
    expect(withDepth(canonical, canonical, 0, '0').scenario.contracts[0]?.liquidity).toMatchObject({ bids: [] });
    expect(refusal(withDepth(canonical, canonical, 0, 'deep'))?.found).toBe('"deep"');
  });

  it('impact makes the mark follow what is sold; none makes it the index', () => {
    const change = withImpact(canonical, 0, '5');
    expect(moved(change).world?.scenario.contracts[0]?.mark).toEqual({ kind: 'clampedBasis', clamp: '0.05' });
    expect(withImpact(cascade, 0, '0').scenario.contracts[0]?.mark).toEqual({ kind: 'index' });
  });

  it('fees and funding are set in per cent; a rate of 0 ends funding', () => {
    expect(moved(withFee(canonical, 0, 'takerFee', '0.05')).world?.scenario.contracts[0]?.takerFee).toBe('0.0005');
    const funded = withFunding(canonical, 0, '0.01', '8');
    expect(moved(funded).world?.scenario.contracts[0]?.funding).toEqual({ rate: '0.0001', everySteps: 8 });
    expect(withFunding(funded.scenario, 0, '0', '8').scenario.contracts[0]).not.toHaveProperty('funding');
    expect(refusal(withFunding(canonical, 0, '0.01', 'often'))?.path).toBe('contracts[0].funding.everySteps');
  });

  it('a quoted ladder has its own parameters', () => {
    const ladder = scenarios.find(({ contracts }) => contracts[0]?.liquidity.kind === 'ladder');
    if (!ladder) throw new Error('no scenario with a ladder');
    const change = withLadder(ladder, 0, 'levels', '3');
    expect(change.scenario.contracts[0]?.liquidity).toMatchObject({ kind: 'ladder', levels: 3 });
    expect(withLadder(ladder, 0, 'decay', '0.5').scenario.contracts[0]?.liquidity).toMatchObject({ decay: '0.5' });
    const half = withDepth(ladder, ladder, 0, '0.5').scenario;
    expect(depthFactor(half, ladder, 0)).toBe('0.5');
  });
});

describe('leverage', () => {
  it('sets the deposit, and is read back from it', () => {
    const change = withLeverage(canonical, 'sam', '5');
    expect(account(change.scenario, 'sam')?.cash).toBe('1000');
    expect(change.scenario.accounts.map((one) => leverageOf(change.scenario, one))).toEqual([
      '10',
      '5',
      '2',
      '20',
      null,
    ]);
    expect(change.name).toEqual({ key: 'lab.name.leverage', values: { name: 'Sam', leverage: '5' } });
    expect(moved(change).world?.scenario.accounts[1]?.positions[0]?.leverage).toBe('5');
  });

  it('rounds the deposit up to the atom', () => {
    expect(account(withLeverage(canonical, 'sam', '3').scenario, 'sam')?.cash).toBe('1666.666667');
  });

  it('sets the margin of an isolated position, and leaves the cash', () => {
    const position = { contract: 'X-USD', size: '100', entry: '100', isolatedMargin: '1000' };
    const isolated = { id: 'lena', cash: '7', positions: [position] };
    const changed = atLeverage(canonical, isolated, '4');
    expect(changed).toMatchObject({ cash: '7', positions: [{ isolatedMargin: '2500', leverage: '4' }] });
  });

  it('is refused where it is no leverage', () => {
    expect(refusal(withLeverage(canonical, 'sam', '0'))?.path).toBe('accounts[1].positions[0].leverage');
    expect(refusal(withLeverage(canonical, 'sam', 'high'))?.found).toBe('"high"');
  });

  it('can be no more than the first tier allows', () => {
    expect(mostLeverage(canonical.contracts[0])).toBe(20);
    expect(mostLeverage(cascade.contracts[0])).toBe(25);
  });
});

describe('accounts', () => {
  const nina: AccountDraft = { name: 'Nina', side: 'short', size: '25', entry: '96', leverage: '5' };
  const sumOf = (scenario: ScenarioFile) =>
    scenario.accounts.flatMap(({ positions }) => positions).reduce((sum, { size }) => sum + Number(size), 0);

  it('added: the market maker takes the other side at the same price', () => {
    expect(usualCounterparty(canonical, null)).toBe('market-maker');
    const change = withAccountAdded(canonical, 0, nina, 'market-maker');
    expect(account(change.scenario, 'nina')).toMatchObject({ cash: '480', positions: [{ size: '-25', entry: '96' }] });
    expect(account(change.scenario, 'market-maker')?.positions).toEqual([
      { contract: 'X-USD', size: '25', entry: '96' },
    ]);
    expect(sumOf(change.scenario)).toBe(0);
    expect(moved(change).world?.accounts.some(({ id }) => id === 'nina')).toBe(true);
  });

  it('added to somebody who is on that side: the entry becomes the average', () => {
    const change = withAccountAdded(canonical, 0, { ...nina, side: 'long', size: '50', entry: '98' }, 'sam');
    expect(account(change.scenario, 'sam')?.positions).toMatchObject([{ size: '-100', entry: '99' }]);
    expect(sumOf(change.scenario)).toBe(0);
    moved(change);
  });

  it('two of one name have two ids', () => {
    const one = withAccountAdded(canonical, 0, nina, 'market-maker').scenario;
    const two = withAccountAdded(one, 0, nina, 'market-maker');
    expect(two.scenario.accounts.at(-1)?.id).toBe('nina-2');
    moved(two);
  });

  it('edited: what changes hands goes to the counterparty', () => {
    const change = withAccountEdited(
      canonical,
      0,
      'sam',
      { name: 'Sam', side: 'short', size: '30', entry: '100', leverage: '10' },
      'market-maker',
    );
    expect(account(change.scenario, 'sam')).toMatchObject({ cash: '300', positions: [{ size: '-30' }] });
    expect(account(change.scenario, 'market-maker')?.positions).toMatchObject([{ size: '-20', entry: '100' }]);
    expect(sumOf(change.scenario)).toBe(0);
    moved(change);
  });

  it('removed: the counterparty takes over its lots; the owner of the book cannot go', () => {
    const change = withAccountRemoved(canonical, 'sam', 'market-maker');
    expect(account(change.scenario, 'sam')).toBeUndefined();
    expect(account(change.scenario, 'market-maker')?.positions).toMatchObject([{ size: '-50', entry: '100' }]);
    moved(change);
    expect(refusal(withAccountRemoved(canonical, 'market-maker', 'sam'))).toMatchObject({
      path: 'contracts[0].liquidity.owner',
      found: '"market-maker"',
    });
  });

  it('a position turned round starts at the new price; one that is gone gives its margin back', () => {
    const turned = withAccountAdded(canonical, 0, { ...nina, side: 'short', size: '70', entry: '96' }, 'sam').scenario;
    expect(account(turned, 'sam')?.positions).toEqual([{ contract: 'X-USD', size: '20', entry: '96' }]);
    const gone = withAccountAdded(canonical, 0, { ...nina, side: 'short', size: '50' }, 'sam').scenario;
    expect(account(gone, 'sam')?.positions).toEqual([]);
  });

  it('a price is brought onto the ticks and within the contract', () => {
    expect(clampedPrice('96.004', '0.01', '1000')).toBe('96');
    expect(clampedPrice('0', '0.01', '1000')).toBe('0.01');
    expect(clampedPrice('5000', '0.01', '1000')).toBe('1000');
    expect(clampedPrice('dear', '0.01', '1000')).toBe('dear');
    expect(refusal(withAccountAdded(canonical, 0, { ...nina, size: 'some' }, 'market-maker'))?.found).toBe('"some"');
  });
});
