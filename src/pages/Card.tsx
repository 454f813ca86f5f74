/**
 * The picture that other sites show beside a link: title, what it is about, and the price picture. Drawn by a browser once
 * (`scripts/cards.mjs`) and kept, since a machine that builds has no browser and maybe no fonts; a test compares what it
 * shows with what the engine says today. A chapter's card shows its book before anything happens.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { PricePlate } from './PricePlate.tsx';
import { storyOf } from './story.ts';
import { cardOf, type Subject, subjects } from './subjects.ts';
import { type PageWords, pageWords } from './words.ts';

function Card({ subject, words }: { readonly subject: Subject; readonly words: PageWords }) {
  const { t } = words;
  const { lesson, number } = subject;
  return (
    <div className="card" lang={words.locale}>
      <div className="card-words">
        <p className="card-name">{lesson ? t('learn.chapter', { number }) : t('scenario.label')}</p>
        <h1>{subject.title(words)}</h1>
        <p className="card-about">{lesson ? subject.about(words) : t('app.subtitle')}</p>
        <p className="card-site">{t('app.title')}</p>
      </div>
      <PricePlate story={storyOf(lesson ? subject.book : subject.run)} words={words} id="a" />
    </div>
  );
}

export interface CardDrawn {
  /** From the site's root. */
  readonly file: string;
  readonly markup: string;
}

export function cards(): readonly CardDrawn[] {
  return subjects.flatMap((subject) =>
    pageWords.map((words) => ({
      file: cardOf(subject, words),
      markup: renderToStaticMarkup(<Card subject={subject} words={words} />),
    })),
  );
}
