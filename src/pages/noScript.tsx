/**
 * What stands in a page's `<noscript>`: how its books come out, as the engine says when the site is built. The site shows
 * its first scenario and leads to pages for all others; a frame, which cannot know what its address asks for, shows each
 * book that it carries.
 */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { canonical } from '#content/scenarios/canonical.ts';
import { embedded } from '#content/scenarios/embedded.ts';
import { AllPages } from './AllPages.tsx';
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
      <Still story={storyOf(withShock(canonical))} words={words} id="a" />
      <AllPages here={null} up="./" words={words} />
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
          <Still story={storyOf(withShock(scenario))} words={words} id={`p${at}`} />
        </section>
      ))}
    </>,
  );
}

function markup(content: ReactNode): string {
  return renderToStaticMarkup(<main className="no-script">{content}</main>);
}
