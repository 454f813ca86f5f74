/** A chapter in a frame as its author wants it: the step that the address names, answers held back or not. */
import { indexOf } from '#panels/lesson/cards.ts';
import type { Lesson } from '#protocol/lesson.ts';
import type { EmbedParams } from '#store/embedAddress.ts';
import { holdAnswers, leaveAnew, visit } from '#store/lesson/place.ts';
import { erase } from '#store/lesson/progress.ts';
import { NOTHING_OPENED, type Opened } from '#store/link.ts';

/** A step by its name, or by its number from 1; null: there is none. */
export function stepNamed(lesson: Lesson, asked: string | number): string | null {
  if (/^\d+$/.test(String(asked))) return lesson.steps[Number(asked) - 1]?.id ?? null;
  return indexOf(lesson, String(asked)) < 0 ? null : String(asked);
}

export function openChapter(lesson: Lesson, { lesson: asked, step: wanted, held }: EmbedParams): Opened {
  const step = wanted === null ? null : stepNamed(lesson, wanted);
  holdAnswers(held);
  visit({ chapter: lesson.id, step });
  return {
    ...NOTHING_OPENED,
    ignored: [
      // A page without an address cannot lead to another chapter's.
      ...(asked === lesson.id ? [] : [`lesson=${asked}`]),
      ...(wanted !== null && step === null ? [`step=${wanted}`] : []),
    ],
  };
}

/** As if nobody had been here, at the author's step. */
export function startOver(lesson: Lesson, params: EmbedParams): void {
  leaveAnew(lesson.id);
  erase(lesson.id);
  openChapter(lesson, params);
}
