/** What a host page is told of a chapter's reader: where they are, and each prediction when it is given. */
import { scoreOf, walkOf } from '#panels/lesson/walk.ts';
import type { FrameMessage } from '#protocol/embedMessage.ts';
import type { Lesson } from '#protocol/lesson.ts';
import { learn } from '#store/lesson/place.ts';
import { keyOf, progress } from '#store/lesson/progress.ts';

export function tellOfChapter(lesson: Lesson, say: (message: FrameMessage) => void): void {
  let told = '';

  function where(): void {
    const walk = walkOf(lesson);
    const step = walk ? walk.cards[walk.at]?.id : (learn.getState().step ?? lesson.steps[0]?.id);
    const complete = progress.getState().finished.includes(lesson.id);
    const now = JSON.stringify([step, complete]);
    if (step === undefined || now === told) return;
    told = now;
    say({ type: 'lesson', lesson: lesson.id, step, complete });
  }

  where();
  learn.subscribe(where);
  progress.subscribe(({ answers }, before) => {
    for (const { id } of lesson.steps) {
      const key = keyOf(lesson.id, id);
      const answer = answers[key];
      if (answer === undefined || before.answers[key] !== undefined) continue;
      const { right, gap } = scoreOf(lesson, id) ?? { right: null, gap: null };
      say({ type: 'prediction', lesson: lesson.id, step: id, answer, right, gap });
    }
    where();
  });
}
