/**
 * What stands in a page's `<noscript>`: how its books come out, as the engine says when the site is built. The site shows
 * its first scenario and leads to pages for all others; a frame, which cannot know what its address asks for, shows each
 * book that it carries.
 */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { canonical } from '#content/scenarios/canonical.ts';
import { embedded } from '#content/scenarios/embedded.ts';
import type { Lesson } from '#protocol/lesson.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { Still } from './Still.tsx';
import { storyOf, withShock } from './story.ts';
import { type PageWords, wordsIn } from './words.ts';

/** Markup without scripts and without written styles. */
export function siteNoScript(): string {
  const words = wordsIn('en');
  return markup(
    <>
      <h1>{words.t('app.title')}</h1>
      <p>{words.say('page.noScript')}</p>
      <Still story={storyOf(withShock(canonical))} words={words} id="a" brief />
      <p>
        <a href="./s/canonical.html">{words.say('page.all')}</a>
      </p>
    </>,
  );
}

export function frameNoScript(language: PageWords['id']): string {
  const words = wordsIn(language);
  return markup(
    <>
      <p>{words.say('page.noScriptFrame')}</p>
      {embedded.map((scenario, at) => (
        <section key={scenario.id}>
          <h2>{words.prose(scenario.name)}</h2>
          <Still story={storyOf(withShock(scenario))} words={words} id={`p${at}`} brief />
        </section>
      ))}
    </>,
  );
}

/** A page in one file that carries more than a frame usually does: its name, and its own book first. */
interface Carrying {
  readonly title: string;
  readonly markup: string;
}

/** A recorded day, as it comes out. */
export function dayNoScript(language: PageWords['id'], scenario: ScenarioFile): Carrying {
  const words = wordsIn(language);
  const title = words.prose(scenario.name);
  return { title, markup: oneBook(words, title, null, scenario) };
}

/** A chapter: its question, and how the run comes out that its first prediction is about. */
export function lessonNoScript(language: PageWords['id'], { id, scenario, runs, steps }: Lesson): Carrying {
  const words = wordsIn(language);
  const { title = id, question = null } = words.lessons[id] ?? {};
  const run = runs[steps.find(({ prediction }) => prediction)?.prediction?.reveal.run ?? ''];
  const book = run ? { ...run.scenario, script: run.steps } : scenario;
  return { title, markup: oneBook(words, title, question, book) };
}

function oneBook(words: PageWords, title: string, question: string | null, book: ScenarioFile): string {
  return markup(
    <>
      <h1>{title}</h1>
      {question !== null && <p>{question}</p>}
      <p>{words.say('page.noScriptFrame')}</p>
      <Still story={storyOf(book)} words={words} id="a" brief />
    </>,
  );
}

function markup(content: ReactNode): string {
  return renderToStaticMarkup(<main className="no-script">{content}</main>);
}
