// How the canonical crash came out for those it deleveraged, and what holding on would have brought.
import { expect, test } from 'vitest';
import { en } from '#content/messages/en.ts';
import type { Frame } from '#protocol/frame.ts';
import { SAM, SOL, tinyCrash, tinyStart, tinyWorld } from '#testing/tinyFrames.ts';
import { wordsOf } from '#ui/words.tsx';
import { outcomeText } from './Outcome.tsx';
import { aftermathOf, closedEarlier, isClosedEarlier, outcomeOf } from './outcome.ts';

const words = wordsOf('en', en);

function said(frame: Frame): string | null {
  const outcome = outcomeOf(frame);
  return outcome && outcomeText(outcome, tinyWorld, words);
}

test('the sentence names who, why, price and cost', () => {
  expect(said(tinyCrash)).toBe(
    'Sol, first in the queue with a score of 12.16, was closed at 90 and gave up 120; Sam, second in the queue with a score of 5.17, was closed at 90 and gave up 240.',
  );
});

test('nothing is said before the end of the step, nor where nobody was deleveraged', () => {
  expect(said({ ...tinyCrash, cursor: { ...tinyCrash.cursor, event: tinyCrash.cursor.events - 1 } })).toBeNull();
  expect(said(tinyStart)).toBeNull();
});

test('of many, the first two are named and the rest are counted with what they gave up', () => {
  const [first] = tinyCrash.deleveraged;
  if (!first) throw new Error('nobody was deleveraged');
  const many = Array.from({ length: 5 }, (_, at) => ({ ...first, account: at, rank: at + 1, gaveUp: 1_000 }));
  expect(said({ ...tinyCrash, deleveraged: tinyCrash.deleveraged.with(many) })).toMatch(
    /; 3 more gave up 30 together\.$/,
  );
});

test('a haircut and a close better than the mark are told as what they are', () => {
  const [first] = tinyCrash.deleveraged;
  if (!first) throw new Error('nobody was deleveraged');
  const one = (change: Partial<typeof first>) =>
    said({ ...tinyCrash, deleveraged: tinyCrash.deleveraged.with([{ ...first, ...change }]) });
  expect(one({ lots: 0 })).toBe('Sol, first in the queue, gave up 120 of profit.');
  expect(one({ gaveUp: -500, score: 0, rank: 4 })).toBe(
    'Sol, number 4 in the queue, was closed at 90 and got 5 more than at the mark.',
  );
});

test('in the step of the ADL it is not earlier; afterwards it is, in the order of the closing', () => {
  expect(isClosedEarlier(tinyCrash, SOL, 0)).toBe(false);
  expect(closedEarlier(tinyCrash, 0)).toEqual([]);
  const after = { ...tinyCrash, deleveraged: tinyCrash.deleveraged.with([]) };
  expect(isClosedEarlier(after, SOL, 0)).toBe(true);
  expect(closedEarlier(after, 0)).toEqual([SOL, SAM]);
});

test('two closings of one account are taken together', () => {
  const part = { account: SOL, contract: 0, kept: 4_000, held: 10_000 };
  const aftermath = tinyCrash.aftermath.with([
    { ...part, lots: 10, price: 9_000 },
    { ...part, lots: 30, price: 8_800 },
  ]);
  expect(aftermathOf({ ...tinyCrash, aftermath }, SOL, 0)).toEqual({
    ...part,
    lots: 40,
    price: 8_850,
    kept: 8_000,
    held: 20_000,
  });
  expect(aftermathOf({ ...tinyCrash, aftermath }, SAM, 0)).toBeNull();
});
