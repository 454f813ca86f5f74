import { describe, expect, it } from 'vitest';
import { canonical } from '#content/rulebooks/canonical.ts';
import { dydxV4 } from '#content/rulebooks/dydxV4.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import type { RankingKey, RuleBook } from '#protocol/rulebook.ts';
import { loadScenario } from '../load/scenario.ts';
import { checkRuleBook } from './check.ts';

describe('rule books that ship', () => {
  it('have ids of their own', () => {
    expect(new Set(rulebooks.map(({ id }) => id)).size).toBe(rulebooks.length);
  });
  it.each(rulebooks.map((rules) => [rules.id, rules] as const))(
    '%s is accepted and loads every scenario',
    (_id, rules) => {
      expect(checkRuleBook(rules)).toEqual({ ok: true });
      for (const scenario of scenarios) expect(loadScenario(scenario, rules)).toMatchObject({ ok: true });
    },
  );
  it.each(rulebooks.map((rules) => [rules.id, rules] as const))(
    '%s says how sure it is of every part',
    (_id, rules) => {
      expect(Object.keys(rules.confidence)).toHaveLength(14);
    },
  );
  it.each(rulebooks.map((rules) => [rules.id, rules] as const))(
    '%s says why for every part it assumes',
    (_id, rules) => {
      const assumed = Object.entries(rules.confidence).filter(([, confidence]) => confidence === 'assumed');
      expect(Object.keys(rules.assumptions).sort()).toEqual(assumed.map(([part]) => part).sort());
      for (const reason of Object.values(rules.assumptions)) expect(reason.length).toBeGreaterThan(20);
    },
  );
  it.each(rulebooks.map((rules) => [rules.id, rules] as const))(
    '%s has a source for every part that is neither assumed nor for teaching, and none for what it assumes',
    (_id, rules) => {
      const sourced = new Set<string>(rules.sources.flatMap(({ parts }) => parts ?? []));
      for (const [part, confidence] of Object.entries(rules.confidence))
        if (confidence !== 'teaching')
          expect({ part, sourced: sourced.has(part) }).toEqual({ part, sourced: confidence !== 'assumed' });
    },
  );
});

const { fund, adl } = canonical;
const slices = {
  kind: 'slicesThenVault',
  limit: 'none',
  slicePpm: 200_000,
  wholeBelowNotional: '0',
  coolDownSteps: 1,
  vaultBelowMaintenancePpm: null,
} as const;
const drawDown = {
  kind: 'fundDrawDown',
  triggerPpm: 300_000,
  stopPpm: 250_000,
  windowSteps: 480,
  onlyAbove: '0',
  minBalance: '0',
} as const;

const lexicographic = (...keys: RankingKey[]): Partial<RuleBook> => ({
  adl: { ...adl, ranking: { kind: 'lexicographic', keys } },
});
const byTiers = { kind: 'byTiers', tiersAtOnce: 1, fillOrKill: true, maxFeePpm: 0 } as const;

const vault = { kind: 'absorbs', lossCap: null } as const;
const staggered = {
  kind: 'staggeredOrders',
  chancePpm: 1,
  portionPpm: 1,
  spreadPpm: 0,
  minNotional: '0',
  maxNotional: null,
  throughPpm: 0,
  backstopBelowMaintenancePpm: 1,
} as const;
const workOff = { portionPpm: 1, wholeUpToNotional: '0', maxBookPpm: 1 } as const;

const contradictions: [string, Partial<RuleBook>, string][] = [
  ['a draw-down line without a draw-down', { adl: { ...adl, price: { kind: 'drawDownLine' } } }, 'adl.price'],
  [
    'a blend of nothing',
    { adl: { ...adl, price: { kind: 'blend', bankruptcyParts: 0, markParts: 1 } } },
    'adl.price.bankruptcyParts',
  ],
  [
    'a blend that is only one of the two',
    { adl: { ...adl, price: { kind: 'blend', bankruptcyParts: 1, markParts: 0 } } },
    'adl.price.markParts',
  ],
  ['no keys to rank by', lexicographic(), 'adl.ranking.keys'],
  ['a key twice', lexicographic('unrealizedPnl', 'unrealizedPnl'), 'adl.ranking.keys[1]'],
  ['leverage to settle ties', lexicographic('unrealizedPnl', 'leverage'), 'adl.ranking.keys[1]'],
  ['a reduction by no tier', { reduction: { ...byTiers, tiersAtOnce: 0 } }, 'reduction.tiersAtOnce'],
  ['a fee above everything', { reduction: { ...byTiers, maxFeePpm: 1_000_001 } }, 'reduction.maxFeePpm'],
  ['haircut with a price', { adl: { ...adl, mechanism: 'haircut' } }, 'adl.price'],
  ['tear-up without a price', { adl: { ...adl, price: null } }, 'adl.price'],
  [
    'haircut of losers',
    { adl: { ...adl, mechanism: 'haircut', price: null, candidates: { ...adl.candidates, who: 'winnersThenLosers' } } },
    'adl.candidates.who',
  ],
  ['a floor is compared but there is none', { fund: { ...fund, floor: null } }, 'fund.floor'],
  [
    'draw-down of a fund without a floor',
    { fund: { ...fund, floor: null }, adl: { ...adl, trigger: drawDown } },
    'fund.floor',
  ],
  [
    'fallback behind a fund that pays everything',
    { fund: { ...fund, floor: null }, adl: { ...adl, trigger: { kind: 'never' } }, fallback: 'winnersGains' },
    'fallback',
  ],
  ['remainder to no vault', { remainder: 'vault' }, 'remainder'],
  [
    'take-over by no vault',
    { closeOut: { ...slices, vaultBelowMaintenancePpm: 1 } },
    'closeOut.vaultBelowMaintenancePpm',
  ],
  ['stop beyond the trigger', { adl: { ...adl, trigger: { ...drawDown, stopPpm: 300_001 } } }, 'adl.trigger.stopPpm'],
  ['a window of nothing', { adl: { ...adl, trigger: { ...drawDown, windowSteps: 0 } } }, 'adl.trigger.windowSteps'],
  ['a slice of nothing', { closeOut: { ...slices, slicePpm: 0 } }, 'closeOut.slicePpm'],
  ['a negative amount', { closeOut: { ...slices, wholeBelowNotional: '-1' } }, 'closeOut.wholeBelowNotional'],
  ['no decimal', { fund: { ...fund, floor: '1e3' } }, 'fund.floor'],
  ['a fraction of a million', { adl: { ...adl, feePpm: 0.5 } }, 'adl.feePpm'],
  ['nobody looked at', { adl: { ...adl, maxCandidates: 0 } }, 'adl.maxCandidates'],
  [
    'a cap of nothing',
    { adl: { ...adl, allocation: { kind: 'cappedProRata', maxHaircutPpm: 0 } } },
    'adl.allocation.maxHaircutPpm',
  ],
  [
    'a fee above everything',
    { fund: { ...fund, surplus: { to: 'feeCapped', maxFeePpm: 1_000_001 } } },
    'fund.surplus.maxFeePpm',
  ],
  [
    'ADL behind a vault that is not there',
    { adl: { ...adl, trigger: { kind: 'backstopTooThin', onlyIfNegativeEquity: false } } },
    'adl.trigger',
  ],
  [
    'ADL behind a vault that nothing asks',
    { vault, adl: { ...adl, trigger: { kind: 'backstopTooThin', onlyIfNegativeEquity: false } } },
    'adl.trigger',
  ],
  ['a backstop that is not there', { closeOut: staggered }, 'closeOut.backstopBelowMaintenancePpm'],
  ['an order that never comes', { vault, closeOut: { ...staggered, chancePpm: 0 } }, 'closeOut.chancePpm'],
  ['cuts of nothing', { closeOut: { kind: 'proportionalCut', stepPpm: 0, targetPpm: 1 } }, 'closeOut.stepPpm'],
  ['a target of nothing', { closeOut: { kind: 'proportionalCut', stepPpm: 1, targetPpm: 0 } }, 'closeOut.targetPpm'],
  ['slices of nothing', { closeOut: { kind: 'fillOrKill', slicePpm: 0, lastWorsePpm: 0 } }, 'closeOut.slicePpm'],
  ['a fee of nothing', { fund: { ...fund, fee: { ppm: 0, of: 'notional' } } }, 'fund.fee.ppm'],
  ['nothing worked off', { fund: { ...fund, workOff: { ...workOff, portionPpm: 0 } } }, 'fund.workOff.portionPpm'],
  ['nothing of the book', { fund: { ...fund, workOff: { ...workOff, maxBookPpm: 0 } } }, 'fund.workOff.maxBookPpm'],
  [
    'a limit of fund money where the fund pays for no fill',
    { fund: { ...fund, whenShort: 'settleAtEnd' }, closeOut: { ...dydxV4.closeOut, maxFundLoss: '1' } },
    'closeOut.maxFundLoss',
  ],
  [
    'gains of a period that nobody shares',
    { sharing: { gainsPeriodSteps: 1, rounding: 'largestRemainder' } },
    'sharing.gainsPeriodSteps',
  ],
  [
    'payouts where none are made',
    { fallback: 'bothSidesOpenInterest', sharing: { gainsPeriodSteps: null, rounding: 'payoutsDown' } },
    'sharing.rounding',
  ],
  [
    'a rate per lot where losses go by gains',
    { fallback: 'winnersGains', sharing: { gainsPeriodSteps: null, rounding: 'ratePerLotUp' } },
    'sharing.rounding',
  ],
  [
    'cut withdrawals behind a fund that pays everything',
    { fund: { ...fund, floor: null }, adl: { ...adl, trigger: { kind: 'never' } }, fallback: 'withdrawalHaircut' },
    'fallback',
  ],
  ['a limit of nothing', { closeOut: { ...dydxV4.closeOut, maxNotional: '0' } }, 'closeOut.maxNotional'],
  [
    'a least above the most',
    { vault, closeOut: { ...staggered, minNotional: '10.5', maxNotional: '10' } },
    'closeOut.minNotional',
  ],
  [
    'a fee of a haircut',
    {
      adl: {
        ...adl,
        mechanism: 'haircut',
        price: null,
        candidates: { ...adl.candidates, who: 'profitableOnly' },
        feePpm: 1,
      },
    },
    'adl.feePpm',
  ],
  ['no reason for what is assumed', { confidence: { ranking: 'assumed' } }, 'assumptions.ranking'],
  ['a reason for what is not assumed', { assumptions: { price: 'It has to be something.' } }, 'assumptions.price'],
  ['no id', { id: '' }, 'id'],
];

describe('contradictions are refused by path', () => {
  it.each(contradictions)('%s', (_name, change, path) => {
    expect(checkRuleBook({ ...canonical, ...change })).toMatchObject({ ok: false, path });
  });
  it('loading says so too, below "rules."', () => {
    const [scenario] = scenarios;
    if (scenario === undefined) throw new Error('no scenarios');
    expect(loadScenario(scenario, { ...canonical, remainder: 'vault' })).toMatchObject({
      ok: false,
      path: 'rules.remainder',
    });
  });
});

describe('what is no contradiction', () => {
  it.each<[string, Partial<RuleBook>]>([
    ['slices without a vault that take nothing over', { closeOut: slices }],
    ['a vault that nothing else mentions: it pays after the fund', { vault: { kind: 'absorbs', lossCap: '1000' } }],
    [
      'a fund without a floor and no ADL',
      { fund: { ...fund, floor: null }, adl: { ...adl, trigger: { kind: 'never' } } },
    ],
    ['a negative floor', { fund: { ...fund, floor: '-100' } }],
    ['draw-down', { adl: { ...adl, trigger: drawDown } }],
    ['a backstop that is asked', { vault, closeOut: staggered }],
  ])('%s', (_name, change) => {
    expect(checkRuleBook({ ...canonical, ...change })).toEqual({ ok: true });
  });
});
