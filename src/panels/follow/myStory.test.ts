// The canonical crash as each of its accounts tells it.
import { expect, test } from 'vitest';
import { canonical } from '#content/scenarios/canonical.ts';
import { ticks } from '#engine/units.ts';
import { LENA, MAKER, SAM, SARA, SOL, tinyWorld } from '#testing/tinyFrames.ts';
import { createHost } from '#worker/host.ts';
import { formulaParts } from '../formulaParts.ts';
import { candidates } from './candidates.ts';
import { isTouched, myStory } from './myStory.ts';

function crashEvents() {
  const host = createHost();
  host.handle({ kind: 'load', scenario: { ...canonical, atom: '0.01' } });
  const reply = host.handle({
    kind: 'commit',
    commands: [{ kind: 'setIndexPrice', contract: 0, price: ticks(8_400) }],
  });
  if (reply.kind !== 'moved') throw new Error(`the commit was answered by ${reply.kind}`);
  return reply.events;
}

const events = crashEvents();
const keysOf = (me: number, happened = events.length) =>
  myStory(events, happened, me, tinyWorld).map(({ facts }) => facts.key);

test('the first in the queue hears whose trouble it is, where it stands, and is closed', () => {
  expect(keysOf(SOL)).toEqual([
    'follow.markSet',
    'story.liquidationStarted',
    'story.liquidationUnfilled',
    'story.fundExhausted',
    'follow.adlPicked',
    'follow.adlFilled',
  ]);
  const picked = myStory(events, events.length, SAM, tinyWorld).find(({ facts }) => facts.key === 'follow.adlPicked');
  expect(picked?.facts.values.rank).toEqual({ of: 'plain', value: 2 });
});

test('one whose turn does not come says so', () => {
  expect(keysOf(SARA)).toContain('follow.adlNotReached');
  expect(keysOf(SARA)).not.toContain('follow.adlFilled');
});

test('the liquidated one tells its own way down, fill by fill', () => {
  const keys = keysOf(LENA);
  expect(keys).toContain('follow.liquidationStarted');
  expect(keys.filter((key) => key === 'follow.filledPaid')).toHaveLength(3);
  expect(keys.filter((key) => key === 'follow.adlAgainst')).toHaveLength(2);
  expect(keys.some((key) => key.startsWith('story.') && key !== 'story.fundExhausted')).toBe(false);
});

test('the buyer of the lots only traded', () => {
  const story = myStory(events, events.length, MAKER, tinyWorld);
  expect(story.filter(({ facts }) => facts.key === 'follow.filledMine')).toHaveLength(3);
  expect(story.every(({ facts }) => facts.key.startsWith('follow.'))).toBe(true);
});

test('the story follows the cursor, and an account apart from it is not touched', () => {
  const begun = events.findIndex(({ kind }) => kind === 'liquidationStarted') + 1;
  expect(keysOf(SOL, begun)).toEqual(['follow.markSet', 'story.liquidationStarted']);
  const nobody = myStory(events, events.length, 0, tinyWorld);
  expect(isTouched(nobody)).toBe(false);
});

test('a formula is cut where its inputs stand', () => {
  const term = (symbol: string) => ({ symbol, value: '2', unit: 'ratio' as const });
  const explanation = {
    quantity: { of: 'books' as const, name: 'money' as const, contract: 0 },
    symbol: 'adlScore',
    value: '4',
    unit: 'ratio' as const,
    formula: 'max(0, equity[X-USD]) × effectiveLeverage',
    substituted: '',
    terms: [term('equity[X-USD]'), term('effectiveLeverage')],
    rule: null,
    rounding: null,
    sources: [],
  };
  expect(formulaParts(explanation)).toEqual(['max', '(0, ', explanation.terms[0], ') × ', explanation.terms[1]]);
});

test('the menu offers traders, and whoever is followed', () => {
  expect(candidates(tinyWorld, null)).toEqual([LENA, SAM, SARA, SOL, MAKER]);
  expect(candidates(tinyWorld, 0)).toEqual([0, LENA, SAM, SARA, SOL, MAKER]);
});
