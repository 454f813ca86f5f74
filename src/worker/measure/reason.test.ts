// Why a number in a lesson's words is what it is: every value that has a formula is explained as the number it shows, in
// the run that it is of, and so is every input that its explanation leads to.
import { describe, expect, test } from 'vitest';
import { lessons } from '#content/lessons/registry.ts';
import type { Explanation, RunQuantity } from '#protocol/explanation.ts';
import type { Lesson } from '#protocol/lesson.ts';
import { questionsOf } from '../../store/lesson/questions.ts';
import { createHost } from '../host.ts';

/** Numbers that no formula of the engine's stands for: how many, in which step, what all bids come to. */
const PLAIN = /"of":"count"|"of":"liquidation".*"name":"(size|step)"|"name":"bids"/;

const host = createHost();

function measured(lesson: Lesson) {
  const reply = host.handle({ kind: 'measure', questions: questionsOf(lesson) });
  if (reply.kind !== 'measured') throw new Error(JSON.stringify(reply));
  return reply.answers;
}

function explained(lesson: Lesson, quantity: RunQuantity): Explanation {
  host.handle({ kind: 'load', scenario: lesson.scenario });
  const reply = host.handle({ kind: 'explain', quantity, runs: lesson.runs });
  if (reply.kind !== 'explained') throw new Error(`${JSON.stringify(quantity)}: ${JSON.stringify(reply)}`);
  return reply.explanation;
}

/** In the unit a person reads, without its sign: words say lost or sold. */
function plain({ value, unit }: { readonly value: number; readonly unit: string }, lesson: Lesson): number {
  const [contract] = lesson.scenario.contracts;
  const one = { money: lesson.scenario.atom, price: contract?.tickSize, size: contract?.lotSize }[unit] ?? '1';
  return Math.abs(value * Number(one));
}

describe.each(lessons.map(({ lesson }) => [lesson.id, lesson] as const))('%s', (_id, lesson) => {
  test('every number of its words says why, and says the same number', () => {
    const { values, quantities } = measured(lesson);
    const unexplained: string[] = [];
    for (const [name, value] of Object.entries(values)) {
      const quantity = quantities[name];
      if (!quantity) {
        unexplained.push(name);
        continue;
      }
      const explanation = explained(lesson, quantity);
      expect(explanation.quantity, name).toEqual(quantity);
      expect(Math.abs(Number(explanation.value)), name).toBeCloseTo(plain(value, lesson), 2);
      for (const term of explanation.terms) {
        if (!term.quantity) continue;
        expect(['measured', 'inRun']).toContain(term.quantity.of);
        const deeper = explained(lesson, term.quantity as RunQuantity);
        // A short's size is written without its sign in words, and with it in formulas.
        expect(deeper.value.replace('-', ''), `${name}: ${term.symbol}`).toBe(term.value.replace('-', ''));
      }
    }
    const asked = questionsOf(lesson).values;
    // What never happened has no moment to ask about.
    for (const name of unexplained.filter((one) => values[one]?.value !== 0))
      expect(JSON.stringify(asked[name]), name).toMatch(PLAIN);
  });
});

test('a number of no run, and one of a run that is not there, are refused or fail by name', () => {
  const about = { of: 'measured', name: 'balance', selector: { of: 'fund', name: 'balance' } } as const;
  host.handle({ kind: 'load', scenario: lessons[0]?.lesson.scenario });
  expect(host.handle({ kind: 'explain', quantity: about, runs: {} }).kind).toBe('refused');
  const gone = { ...about, selector: { ...about.selector, run: 'gone' } };
  expect(host.handle({ kind: 'explain', quantity: gone, runs: {} })).toMatchObject({
    kind: 'failed',
    fault: { message: expect.stringContaining('gone') },
  });
});
