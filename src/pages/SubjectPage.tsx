/** The page of a scenario or a chapter: a plain address for hosts that embed by it, and all that can be told without scripts. */

import { BookTable } from '#panels/lesson/BookTable.tsx';
import { measuredText, unitsOfBook } from '#panels/lesson/measured.ts';
import type { Lesson } from '#protocol/lesson.ts';
import { questionsOf } from '#store/lesson/questions.ts';
import { measure } from '#worker/measure/measure.ts';
import { AllPages } from './AllPages.tsx';
import { PricePlate } from './PricePlate.tsx';
import { Still } from './Still.tsx';
import { storyOf } from './story.ts';
import type { Subject } from './subjects.ts';
import type { PageWords } from './words.ts';

interface SubjectProps {
  readonly subject: Subject;
  readonly words: PageWords;
}

export function SubjectPage({ subject, words }: SubjectProps) {
  return (
    <>
      {subject.lesson ? (
        <Chapter subject={subject} lesson={subject.lesson} words={words} />
      ) : (
        <>
          <h1>{subject.title(words)}</h1>
          <p className="sheet-lead">{subject.about(words)}</p>
          <Open subject={subject} words={words} />
          <Still story={storyOf(subject.run)} words={words} id="a" />
        </>
      )}
      <AllPages here={subject} words={words} />
    </>
  );
}

function Open({ subject, words }: SubjectProps) {
  return (
    <p>
      <a className="sheet-open" href={`../${subject.open(words)}`}>
        {words.say(subject.lesson ? 'page.openLesson' : 'page.open')}
      </a>
    </p>
  );
}

/** Nobody is told the answer unasked: the outcome is folded away. */
function Chapter({ subject, lesson, words }: SubjectProps & { readonly lesson: Lesson }) {
  const { t, say, lessons } = words;
  const said = lessons[lesson.id];
  const fill = fillOf(lesson, words);
  return (
    <>
      <p className="sheet-kicker">
        {t('learn.chapter', { number: subject.number })} · {t('learn.minutes', { minutes: lesson.minutes })}
      </p>
      <h1>{subject.title(words)}</h1>
      <p className="sheet-lead">{subject.about(words)}</p>
      <Open subject={subject} words={words} />
      <div className="still">
        <figure>
          <PricePlate story={storyOf(subject.book)} words={words} id="a" />
          <BookTable lesson={lesson} words={words} caption={say('page.accounts')} />
        </figure>
      </div>
      <details>
        <summary>{say('page.comesOut')}</summary>
        <Still story={storyOf(subject.run)} words={words} id="b" />
        <h2>{t('learn.takeaways')}</h2>
        <ul>
          {said?.takeaways.map((one) => (
            <li key={one}>{fill(one)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** A message of the lesson's with its numbers and accounts in it. */
function fillOf(lesson: Lesson, words: PageWords): (message: string) => string {
  const answers = measure(questionsOf(lesson), null);
  if ('ok' in answers) throw new Error(`${lesson.id}: ${answers.path}: found ${answers.found}`);
  const units = unitsOfBook(lesson.scenario);
  const numbers = Object.entries(answers.values).map(([name, value]) => [name, measuredText(value, units)]);
  const names = Object.values(lesson.runs).flatMap(({ scenario }) =>
    scenario.accounts.map(({ id, name }) => [id, words.prose(name ?? id)]),
  );
  const values = Object.fromEntries([...numbers, ...names]);
  return (message) => words.fillText(message, values);
}
