/** What a prediction is before the reader touches it, and when it may be given. */
import type { Answer, Prediction } from '#protocol/lesson.ts';
import type { Truth } from '#store/lesson/questions.ts';
import type { Units } from '#ui/format.ts';
import { numbersOf } from '../judge.ts';
import { measuredNumber } from '../measured.ts';

export function startOf(prediction: Prediction): Answer {
  switch (prediction.kind) {
    case 'choice':
      return '';
    case 'number':
      return Number(prediction.start);
    case 'draw':
      return prediction.points.map(() => Number(prediction.start));
    case 'rank':
      return prediction.items.map(({ id }) => id);
    case 'chips':
      return prediction.items.map(() => 0);
  }
}

/** How many chips there are to place. */
export function chipCount(total: Truth, each: string, units: Units): number {
  return total.kind === 'chips' ? Math.round(measuredNumber(total.total, units) / Number(each)) : 0;
}

export function isComplete(prediction: Prediction, answer: Answer, truth: Truth, units: Units): boolean {
  switch (prediction.kind) {
    case 'choice':
      return answer !== '';
    case 'number':
      return Number.isFinite(answer);
    case 'draw':
      return numbersOf(answer).every(Number.isFinite);
    case 'rank':
      return true;
    case 'chips':
      return numbersOf(answer).reduce((sum, chips) => sum + chips, 0) === chipCount(truth, prediction.each, units);
  }
}
