/** What every kind of prediction is given. */
import type { Answer, LessonStep, Prediction } from '#protocol/lesson.ts';
import type { Truth } from '#store/lesson/questions.ts';

export interface AskedProps<P extends Prediction> {
  readonly step: LessonStep;
  readonly prediction: P;
  /** As it stands; null: shown without one. */
  readonly given: Answer | null;
  /** null: still to be predicted. */
  readonly truth: Truth | null;
  readonly onGive: (answer: Answer) => void;
}
