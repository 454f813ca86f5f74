/** What a lesson asks the engine when it is opened: the numbers of its words, and the truth of its predictions. */
import type { Lesson, Prediction } from '#protocol/lesson.ts';
import type { Answers, Measured, Predicate, Questions, Selector } from '#protocol/measure.ts';
import { answered, engine, show } from '../engine.ts';

export type Truth =
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'number'; readonly value: Measured }
  | { readonly kind: 'draw'; readonly points: readonly { readonly x: Measured; readonly y: Measured }[] }
  | { readonly kind: 'rank'; readonly order: readonly string[] }
  | { readonly kind: 'chips'; readonly values: readonly Measured[]; readonly total: Measured };

export function questionsOf({ runs, values, steps }: Lesson): Questions {
  const asked: Record<string, Selector> = { ...values };
  const predicates: Record<string, Predicate> = {};
  for (const { id, prediction } of steps) {
    if (!prediction) continue;
    switch (prediction.kind) {
      case 'choice':
        for (const option of prediction.options) predicates[`${id}:${option.id}`] = option.holds;
        break;
      case 'number':
        asked[`${id}:`] = prediction.truth;
        break;
      case 'draw':
        for (const [at, { x, truth }] of prediction.points.entries()) {
          asked[`${id}:x${at}`] = x;
          asked[`${id}:y${at}`] = truth;
        }
        break;
      case 'rank':
        for (const item of prediction.items) asked[`${id}:${item.id}`] = item.by;
        break;
      case 'chips':
        asked[`${id}:`] = prediction.total;
        for (const item of prediction.items) asked[`${id}:${item.id}`] = item.truth;
    }
  }
  return { runs, values: asked, predicates };
}

/** @throws RangeError when the answers are not those of this lesson */
export function truthOf(step: string, prediction: Prediction, answers: Answers): Truth {
  const value = (name: string): Measured => {
    const found = answers.values[`${step}:${name}`];
    if (!found) throw new RangeError(`no truth for ${step}:${name}`);
    return found;
  };
  switch (prediction.kind) {
    case 'choice':
      return { kind: 'choice', option: prediction.options.find(({ id }) => answers.holds[`${step}:${id}`])?.id ?? '' };
    case 'number':
      return { kind: 'number', value: value('') };
    case 'draw':
      return { kind: 'draw', points: prediction.points.map((_, at) => ({ x: value(`x${at}`), y: value(`y${at}`) })) };
    case 'rank': {
      const order = prediction.items.map(({ id }) => id);
      return { kind: 'rank', order: order.sort((a, b) => value(b).value - value(a).value) };
    }
    case 'chips':
      return { kind: 'chips', values: prediction.items.map(({ id }) => value(id)), total: value('') };
  }
}

/** null: the engine could not say, and a fault or refusal is on screen. */
export async function ask(questions: Questions): Promise<Answers | null> {
  const reply = await answered(engine().ask({ kind: 'measure', questions }));
  if (reply?.kind === 'measured') return reply.answers;
  show(reply);
  return null;
}
