// Walks every lesson in every language without a page: what is said is there and short, no number is typed, every
// number, gate, prediction and counter-scenario comes out of the engine as the lesson says, and every claim is true.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import type { Lesson, LessonStep, Moment, Prediction } from '#protocol/lesson.ts';
import type { Answers, Predicate } from '#protocol/measure.ts';
import { judge } from '../../panels/lesson/judge.ts';
import { measuredText, unitsOfBook } from '../../panels/lesson/measured.ts';
import { chipCount } from '../../panels/lesson/predict/start.ts';
import { questionsOf, truthOf } from '../../store/lesson/questions.ts';
import { createHost } from '../../worker/host.ts';
import { measure } from '../../worker/measure/measure.ts';
import { factIds, facts } from '../facts/registry.ts';
import { termIds } from '../glossary/terms.ts';
import { lessonWords as en } from '../messages/lessons/en.ts';
import type { LessonWords } from '../messages/lessons/words.ts';
import { lessonWords as zh } from '../messages/lessons/zh.ts';
import { chapterIds } from './ids.ts';
import { lessons, paths } from './registry.ts';

const MOST_WORDS = 45;
const MOST_CHARACTERS = 90;

const languages = { en, zh };

function answersOf(lesson: Lesson, more: Readonly<Record<string, Predicate>> = {}): Answers {
  const questions = questionsOf(lesson);
  const answers = measure({ ...questions, predicates: { ...questions.predicates, ...more } }, null);
  if ('ok' in answers) throw new Error(`${answers.path}: ${answers.found}, expected ${answers.expected}`);
  return answers;
}

/** Every message of a lesson, by a path that names it. Those that a reader is shown as a step are marked. */
function messagesOf(words: LessonWords): { readonly path: string; readonly text: string; readonly step: boolean }[] {
  const { title, question, purpose, knob, exit, answer, dare, takeaways, talk, steps } = words;
  const plain = { title, question, purpose, exit, answer, dare, ...(knob === undefined ? {} : { knob }) };
  const one = (path: string, text: string, step = false) => ({ path, text, step });
  return [
    ...Object.entries(plain).map(([path, text]) => one(path, text, true)),
    ...takeaways.map((text, at) => one(`takeaways.${at}`, text, true)),
    ...talk.map((text, at) => one(`talk.${at}`, text)),
    ...Object.entries(steps).flatMap(([id, { say, told, note, names = {}, beliefs = {} }]) => [
      one(`${id}.say`, say, true),
      ...(told === undefined ? [] : [one(`${id}.told`, told, true)]),
      ...(note === undefined ? [] : [one(`${id}.note`, note)]),
      ...Object.entries(names).map(([name, text]) => one(`${id}.names.${name}`, text)),
      ...Object.entries(beliefs).flatMap(([belief, { held, shown }]) => [
        one(`${id}.beliefs.${belief}.held`, held),
        one(`${id}.beliefs.${belief}.shown`, shown, true),
      ]),
    ]),
  ];
}

/** Names of the values a message takes, and its text without them. */
function partsOf(text: string, locale: string): { readonly names: readonly string[]; readonly texts: string } {
  const names = new Set<string>();
  let texts = '';
  const walk = (nodes: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const node of nodes) {
      if (node.type === 0) texts += node.value;
      else if (node.type !== 7) names.add(node.value);
      if ('options' in node) for (const option of Object.values(node.options)) walk(option.value);
      if ('children' in node) walk(node.children);
    }
  };
  walk(new IntlMessageFormat(text, locale).getAst());
  return { names: [...names], texts };
}

function momentsOf(lesson: Lesson): readonly Moment[] {
  return lesson.steps.flatMap(({ at, prediction, gate }) => [
    ...(at ? [at] : []),
    ...(gate ? [{ run: gate.way }] : []),
    ...(prediction ? [prediction.reveal, ...prediction.misconceptions.map((one) => one.at)] : []),
  ]);
}

/** What somebody who holds this belief would answer. */
function answerOf(prediction: Prediction, at: number, lesson: Lesson, step: LessonStep, answers: Answers) {
  const when = prediction.misconceptions[at]?.when;
  const truth = truthOf(step.id, prediction, answers);
  const units = unitsOfBook(lesson.scenario);
  if (!when) throw new Error('no such belief');
  if ('option' in when) return when.option;
  switch (prediction.kind) {
    case 'choice':
      return prediction.options.find(({ id }) => truth.kind === 'choice' && id !== truth.option)?.id ?? '';
    case 'number':
      return Number('is' in when && when.is === 'above' ? prediction.to : prediction.from);
    case 'draw':
      // A flat line; one that jumps up and stays; or, for whoever holds no belief that was named, one up and down.
      return prediction.points.map((_, point) => {
        if (at === 0 || 'neverRises' in when) return Number(prediction.start);
        if ('neverBelow' in when) return Number(point === 0 ? prediction.start : prediction.to);
        return Number(point % 2 === 0 ? prediction.from : prediction.to);
      });
    case 'rank': {
      // Whoever holds no belief that was named has the first one right.
      const order = truth.kind === 'rank' ? truth.order : [];
      const first = 'first' in when ? when.first : (order[0] ?? '');
      return [first, ...order.toReversed().filter((id) => id !== first)];
    }
    case 'chips': {
      const total = chipCount(truth, prediction.each, units);
      const most = 'some' in when ? when.some : 'most' in when ? when.most : null;
      const target = most === null ? otherRow(prediction, at) : prediction.items.findIndex(({ id }) => id === most);
      return prediction.items.map((_, row) => (row === target ? total : 0));
    }
  }
}

/** A row that no earlier belief names. */
function otherRow({ misconceptions, ...prediction }: Prediction, at: number): number {
  const named = misconceptions
    .slice(0, at)
    .flatMap(({ when }) => ('some' in when ? [when.some] : 'most' in when ? [when.most] : []));
  return prediction.kind === 'chips' ? prediction.items.findIndex(({ id }) => !named.includes(id)) : -1;
}

test('the ids that addresses know are the chapters there are, and quick paths lead to them', () => {
  expect(chapterIds).toEqual(lessons.map(({ lesson }) => lesson.id));
  for (const { chapters } of paths) for (const id of chapters) expect(chapterIds).toContain(id);
});

test('every way of predicting is used', () => {
  const kinds = lessons.flatMap(({ lesson }) =>
    (lesson.steps as readonly LessonStep[]).map((one) => one.prediction?.kind),
  );
  const all: Readonly<Record<Prediction['kind'], true>> = {
    choice: true,
    number: true,
    draw: true,
    rank: true,
    chips: true,
  };
  for (const kind of Object.keys(all)) expect(kinds).toContain(kind);
});

describe.each(lessons.map(({ lesson }) => [lesson.id, lesson] as const))('%s', (id, lesson) => {
  const accounts = new Set(
    Object.values(lesson.runs).flatMap(({ scenario }) => scenario.accounts.map((account) => account.id)),
  );

  test('its claim is true, and so is what its counter-scenarios show', () => {
    const refuted = Object.fromEntries(
      lesson.steps.flatMap((step) =>
        (step.prediction?.misconceptions ?? []).map((one) => [`${step.id}~${one.id}`, one.refutes] as const),
      ),
    );
    const { holds } = answersOf(lesson, { claim: lesson.claim, ...refuted });
    expect(holds.claim).toBe(true);
    for (const name of Object.keys(refuted)) expect(holds[name], name).toBe(true);
  });

  test('every prediction has one truth, which its reader can give, and every belief its answer', () => {
    const answers = answersOf(lesson);
    const units = unitsOfBook(lesson.scenario);
    for (const step of lesson.steps) {
      const { prediction } = step;
      if (!prediction) continue;
      const truth = truthOf(step.id, prediction, answers);
      if (prediction.kind === 'choice') {
        expect(prediction.options.filter((option) => answers.holds[`${step.id}:${option.id}`])).toHaveLength(1);
        expect(judge(prediction, truth.kind === 'choice' ? truth.option : '', truth, units).right).toBe(true);
      }
      expect(prediction.misconceptions.length, step.id).toBeGreaterThan(0);
      for (const [at, { id: belief }] of prediction.misconceptions.entries()) {
        const verdict = judge(prediction, answerOf(prediction, at, lesson, step, answers), truth, units);
        expect(verdict.right, `${step.id}~${belief}`).toBe(false);
        expect(verdict.belief?.id, step.id).toBe(belief);
      }
    }
  });

  test('every moment it stands at comes, and every gate opens on its way and not before', () => {
    for (const { run, step, after, nth = 1 } of momentsOf(lesson)) {
      const found = lesson.runs[run];
      if (!found) throw new Error(`no run ${run}`);
      const host = createHost();
      expect(host.handle({ kind: 'load', scenario: { ...found.scenario, script: found.steps } }).kind).toBe('loaded');
      let reply = host.handle({ kind: 'seek', node: 0 });
      for (let at = 0; at < (step ?? found.steps.length); at++) reply = host.handle({ kind: 'advance' });
      if (reply.kind !== 'moved') throw new Error(JSON.stringify(reply));
      if (after === undefined) continue;
      const happened = reply.events.filter(({ kind }) => kind === after).length;
      expect(happened, `${run}: ${after}`).toBeGreaterThanOrEqual(nth);
    }
    for (const { id: step, gate, at } of lesson.steps) {
      if (!gate) continue;
      const opensAfter = (name: string) => {
        const run = lesson.runs[name];
        const host = createHost();
        host.handle({ kind: 'load', scenario: { ...run?.scenario, script: run?.steps } });
        for (let one = 0; one < (run?.steps.length ?? 0); one++) host.handle({ kind: 'advance' });
        const questions = { runs: {}, values: {}, predicates: { opens: gate.opens } };
        const reply = host.handle({ kind: 'measure', questions });
        return reply.kind === 'measured' && reply.answers.holds.opens;
      };
      expect(opensAfter(gate.way), step).toBe(true);
      expect(opensAfter(at?.run ?? 'start'), step).toBe(false);
    }
  });

  test('no value of its words is named as a term or an account', () => {
    const taken = new Set<string>([...termIds, ...accounts]);
    expect(Object.keys(lesson.values).filter((name) => taken.has(name))).toEqual([]);
  });

  describe.each(Object.entries(languages))('in %s', (locale, catalogue) => {
    const words = catalogue[id];
    if (!words) throw new Error(`no words for ${id} in ${locale}`);
    const messages = messagesOf(words);

    test('has words for every step, option and belief, and no others', () => {
      expect(Object.keys(words.steps)).toEqual(lesson.steps.map((step) => step.id));
      expect(messages.map(({ path }) => path)).toEqual(messagesOf(en[id] ?? words).map(({ path }) => path));
      for (const { id: step, prediction, gate } of lesson.steps) {
        const said = words.steps[step];
        expect(Object.keys(said?.beliefs ?? {}), step).toEqual((prediction?.misconceptions ?? []).map((one) => one.id));
        if (prediction ?? gate) expect(said?.told, step).toBeTruthy();
        const named = Object.keys(said?.names ?? {});
        if (prediction?.kind === 'choice') expect(named, step).toEqual(prediction.options.map((one) => one.id));
        if (prediction?.kind === 'draw') expect(named, step).toEqual(['x', 'y']);
        if (prediction?.kind === 'chips' || prediction?.kind === 'rank')
          for (const item of prediction.items) expect(named.includes(item.id) || accounts.has(item.id)).toBe(true);
      }
      expect(words.knob !== undefined).toBe('knob' in lesson);
    });

    test('is filled in from the engine, the book and cited facts, and types no numeral', () => {
      const known = new Set<string>([...Object.keys(lesson.values), ...accounts, ...factIds, ...termIds]);
      const used = new Set<string>();
      for (const { path, text } of messages) {
        const { names, texts } = partsOf(text, locale);
        for (const name of names) used.add(name);
        expect(
          names.filter((name) => !known.has(name)),
          path,
        ).toEqual([]);
        expect(texts, path).not.toMatch(/\p{N}/u);
        if (locale === 'zh') expect(texts, path).not.toMatch(/\p{Script=Han}[,:;?!()]|[,:;?!()]\s?\p{Script=Han}/u);
      }
      expect(
        Object.keys(lesson.values).filter((name) => !used.has(name)),
        'values nobody says',
      ).toEqual([]);
    });

    test('says no more in a step than a reader takes in', () => {
      const answers = answersOf(lesson);
      const units = unitsOfBook(lesson.scenario);
      const values = {
        ...Object.fromEntries([...accounts].map((account) => [account, account])),
        ...Object.fromEntries(factIds.map((fact) => [fact, facts[fact].value])),
        ...Object.fromEntries(
          Object.keys(lesson.values).flatMap((name) => {
            const value = answers.values[name];
            return value ? [[name, measuredText(value, units)]] : [];
          }),
        ),
      };
      for (const { path, text, step } of messages) {
        if (!step) continue;
        const tags = Object.fromEntries(termIds.map((term) => [term, (parts: readonly string[]) => parts.join('')]));
        const said = String(new IntlMessageFormat(text, locale).format<string>({ ...tags, ...values }));
        expect(said, path).not.toMatch(/[{}<>–]/);
        if (locale === 'zh') expect([...said.replaceAll(/\s/g, '')].length, path).toBeLessThanOrEqual(MOST_CHARACTERS);
        else expect(said.split(/\s+/).length, path).toBeLessThanOrEqual(MOST_WORDS);
      }
    });
  });
});
