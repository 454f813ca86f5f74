/** What of a prediction is marked on the stage itself: a price on the axis, or a word beside names. */
import type { Lesson } from '#protocol/lesson.ts';
import { keyOf } from '#store/lesson/progress.ts';
import type { Staging } from '#store/lesson/staging.ts';
import type { Units } from '#ui/format.ts';
import type { Card, Reading } from './cards.ts';
import { numbersOf } from './judge.ts';
import { countOf, numberText } from './measured.ts';

type Marks = Pick<Staging, 'guessedPrice' | 'guesses'>;

const NONE: Marks = { guessedPrice: null, guesses: {} };

export function guessesOf(card: Card | undefined, lesson: Lesson, { answers, drafts }: Reading, units: Units): Marks {
  const prediction = card?.belief ? undefined : card?.step?.prediction;
  const key = keyOf(lesson.id, card?.step?.id ?? '');
  // A price is a line on the stage's own axis while it is being moved; the others are marked once they are given.
  const answer = answers[key] ?? (prediction?.kind === 'number' ? drafts[key] : undefined);
  if (!prediction || answer === undefined) return NONE;
  switch (prediction.kind) {
    case 'choice': {
      const account = prediction.options.find(({ id }) => id === answer)?.account;
      return account === undefined ? NONE : { ...NONE, guesses: { [account]: '' } };
    }
    case 'number':
      return prediction.onAxis ? { ...NONE, guessedPrice: countOf(Number(answer), 'price', units) } : NONE;
    case 'chips': {
      const each = Number(prediction.each);
      return {
        ...NONE,
        guesses: Object.fromEntries(
          prediction.items.map(({ id }, at) => [
            id,
            numberText((numbersOf(answer)[at] ?? 0) * each, prediction.unit, units),
          ]),
        ),
      };
    }
    case 'rank':
      return {
        ...NONE,
        guesses: Array.isArray(answer) ? Object.fromEntries(answer.map((id, at) => [String(id), String(at + 1)])) : {},
      };
    case 'draw':
      return NONE;
  }
}
