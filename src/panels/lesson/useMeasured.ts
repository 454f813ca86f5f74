/** What the engine answers to a lesson's questions: asked once, since a lesson's runs come out the same every time. */
import { useEffect, useState } from 'react';
import type { Lesson } from '#protocol/lesson.ts';
import type { Answers } from '#protocol/measure.ts';
import { ask, questionsOf } from '#store/lesson/questions.ts';

const known = new Map<string, Answers>();

/** null: not asked yet, or the engine could not say. */
export const answersTo = ({ id }: Lesson): Answers | null => known.get(id) ?? null;

export function useMeasured(lesson: Lesson, ready: boolean): Answers | null {
  const [, setArrived] = useState(0);
  useEffect(() => {
    if (!ready || known.has(lesson.id)) return;
    void ask(questionsOf(lesson)).then((answers) => {
      if (!answers) return;
      known.set(lesson.id, answers);
      setArrived((count) => count + 1);
    });
  }, [lesson, ready]);
  return answersTo(lesson);
}
