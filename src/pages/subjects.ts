/**
 * What has a page, a card and an oEmbed file of its own: every scenario and every chapter, with its addresses from the
 * site's root. A chapter's outcome is that of the run its last prediction reveals.
 */

import { lessons } from '#content/lessons/registry.ts';
import { apart } from '#content/scenarios/embedded.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import type { Lesson } from '#protocol/lesson.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { embedFile } from '#store/embedAddress.ts';
import { withShock } from './story.ts';
import type { PageWords } from './words.ts';

export interface Subject {
  readonly id: string;
  readonly folder: 's' | 'learn';
  /** As it opens, nothing done yet. */
  readonly book: ScenarioFile;
  readonly run: ScenarioFile;
  /** null: a scenario. */
  readonly lesson: Lesson | null;
  readonly number: number;
  title(words: PageWords): string;
  /** One sentence: what it is about, or the driving question. */
  about(words: PageWords): string;
  /** Where a reader with scripts goes. */
  open(words: PageWords): string;
  /** What stands in other people's pages. */
  frame(words: PageWords): string;
}

const inLanguage = ({ id }: PageWords): string => (id === 'en' ? '' : `&lang=${id}`);

const ofScenario = (scenario: ScenarioFile, at: number): Subject => ({
  id: scenario.id,
  folder: 's',
  book: atStart(scenario),
  run: withShock(scenario),
  lesson: null,
  number: at + 1,
  title: ({ prose }) => prose(scenario.name),
  about: ({ prose }) => prose(scenario.about ?? ''),
  open: (words) => `index.html?scenario=${scenario.id}${inLanguage(words)}`,
  frame: ({ id: lang }) => {
    const file = embedFile({ lesson: null, scenario: scenario.id, lang }, apart);
    return apart.includes(scenario.id) ? file : `${file}?scenario=${scenario.id}`;
  },
});

const ofLesson = (lesson: Lesson, number: number): Subject => ({
  id: lesson.id,
  folder: 'learn',
  book: atStart(lesson.scenario),
  run: lastRun(lesson),
  lesson,
  number,
  title: ({ lessons: said }) => said[lesson.id]?.title ?? lesson.id,
  about: ({ lessons: said }) => said[lesson.id]?.question ?? '',
  open: (words) => `index.html?view=learn&chapter=${lesson.id}${inLanguage(words)}`,
  frame: ({ id: lang }) => embedFile({ lesson: lesson.id, scenario: null, lang }, apart),
});

function atStart({ path: _path, ...scenario }: ScenarioFile): ScenarioFile {
  return { ...scenario, script: [] };
}

function lastRun({ id, runs, steps }: Lesson): ScenarioFile {
  const reveal = steps.findLast(({ prediction }) => prediction)?.prediction?.reveal;
  const run = reveal && runs[reveal.run];
  if (!run) throw new RangeError(`${id}: no prediction reveals a run`);
  return { ...run.scenario, script: run.steps };
}

export const subjects: readonly Subject[] = [
  ...scenarios.map(ofScenario),
  ...lessons.map(({ lesson, number }) => ofLesson(lesson, number)),
];

/** Its page, from the site's root. */
export const addressOf = ({ folder, id }: Subject, { ending }: PageWords): string => `${folder}/${id}${ending}.html`;
/** Pixels of a card. */
export const CARD = { width: 1200, height: 630 } as const;
export const cardOf = ({ id }: Subject, { ending }: PageWords): string => `cards/${id}${ending}.png`;
export const oembedOf = ({ id }: Subject, { ending }: PageWords): string => `oembed/${id}${ending}.json`;
