// How far the way through a chapter is open: by predictions, gates, addresses, and a teacher who holds the answers.
import { expect, test } from 'vitest';
import { lastResort } from '#content/lessons/lastResort.ts';
import type { Answer, Lesson } from '#protocol/lesson.ts';
import { keyOf } from '#store/lesson/progress.ts';
import { questionsOf, truthOf } from '#store/lesson/questions.ts';
import { measure } from '../../worker/measure/measure.ts';
import { cardsOf, type Reading } from './cards.ts';
import { gapOf } from './judge.ts';
import { unitsOfBook } from './measured.ts';

const lesson: Lesson = lastResort;
const answers = measure(questionsOf(lesson), null);
if ('ok' in answers) throw new Error(answers.found);

const NEW: Reading = { answers: {}, opened: [], shown: [], wanted: null, visited: [], drafts: {}, told: true };
const cards = (reading: Partial<Reading>) =>
  cardsOf(lesson, answers, unitsOfBook(lesson.scenario), { ...NEW, ...reading });
const ids = (reading: Partial<Reading>) => cards(reading).map(({ id }) => id);
const first = keyOf(lesson.id, 'first');

test('a new reader comes as far as the first prediction, and sees nothing that would tell', () => {
  expect(ids({})).toEqual(['meet', 'hole', 'first']);
  const asked = cards({}).at(-1);
  expect(asked).toMatchObject({ open: false, wish: { hidden: ['queue'], moment: { after: 'fundExhausted' } } });
  expect(asked?.wish.focus).not.toContain('queue');
});

test('each card that asks for a setting has a place of its own, and one that asks for none stays where the reader left', () => {
  const places = cards({ wanted: 'closing' }).map(({ id, step, wish }) => ({
    id,
    own: step?.at !== undefined,
    ...wish,
  }));
  const own = places.filter((one) => one.own).map(({ place }) => place);
  expect(new Set(own).size).toBe(own.length);
  const free: Lesson = {
    ...lesson,
    steps: lesson.steps.map(({ at: _at, ...step }, nth) => (nth === 1 ? step : { ...step, ...lesson.steps[nth] })),
  };
  const [before, after] = cardsOf(free, answers, unitsOfBook(lesson.scenario), NEW);
  expect(after?.wish).toMatchObject({ place: `${before?.wish.place}+`, moment: before?.wish.moment });
  // What a prediction reveals is a setting, too.
  const revealed = cards({ answers: { [first]: 'leveraged' } }).find(({ id }) => id === 'first');
  expect(revealed?.wish.place).not.toBe(cards({}).at(-1)?.wish.place);
});

test('a right prediction leads on, a wrong one by its counter-scenario in a book of its own', () => {
  expect(ids({ answers: { [first]: 'leveraged' } })).toEqual(['meet', 'hole', 'first', 'rank', 'share']);
  const wrong = cards({ answers: { [first]: 'richest' } });
  expect(wrong.map(({ id }) => id)).toEqual(['meet', 'hole', 'first', 'first~richest', 'rank', 'share']);
  expect(wrong[3]?.wish.run).toBe(lesson.runs.richAndPoor);
  expect(wrong[2]?.wish.moment.after).toBe('adlTriggered');
});

test('an address opens the way as far as it asks, and what was open in a visit stays open', () => {
  expect(ids({ wanted: 'match' }).at(-1)).toBe('spare');
  expect(ids({ wanted: 'meet', visited: [keyOf(lesson.id, 'match')] }).at(-1)).toBe('spare');
  expect(ids({ wanted: 'closing' }).at(-1)).toBe('closing');
  expect(ids({ wanted: 'first~largest' })).toContain('first~largest');
  expect(ids({ wanted: 'nowhere' })).toEqual(ids({}));
});

test('while a teacher holds the answers nothing is told, whatever the address asks', () => {
  const held = { told: false, answers: { [first]: 'richest' }, wanted: 'closing' };
  expect(ids(held)).toEqual(['meet', 'hole', 'first']);
  expect(ids({ ...held, wanted: 'first~richest' })).toEqual(['meet', 'hole', 'first']);
});

test('a gate is shut until it has been opened, and the end comes after it', () => {
  const all = { shown: [first, keyOf(lesson.id, 'share')] };
  expect(ids(all).at(-1)).toBe('spare');
  expect(ids({ ...all, opened: [keyOf(lesson.id, 'spare')] }).slice(-2)).toEqual(['play', 'closing']);
});

test('how far off a prediction was is said number by number, exactly; of a choice there is nothing to say', () => {
  const gap = (step: string, answer: Answer) => {
    const prediction = lesson.steps.find(({ id }) => id === step)?.prediction;
    if (!prediction) throw new Error(`no prediction in ${step}`);
    return gapOf(prediction, answer, truthOf(step, prediction, answers), unitsOfBook(lesson.scenario));
  };
  expect(gap('share', [1, 1, 4])).toEqual(['-10', '-30', '40']);
  expect(gap('share', [2, 4, 0])).toEqual(['0', '0', '0']);
  expect(gap('first', 'richest')).toEqual([]);
});
