/**
 * A chapter on paper, from the same data: the worksheet with room to write, the answer key with what the engine says,
 * and the teacher's guide.
 */
import type { LessonStep } from '#protocol/lesson.ts';
import type { SheetKind } from '#store/lesson/place.ts';
import { truthOf } from '#store/lesson/questions.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { BookTable } from './BookTable.tsx';
import { useLesson } from './context.tsx';
import './sheet.css';
import { PlaceLink } from './links.tsx';
import { Blank, Solved } from './SheetPrediction.tsx';
import { teacherKey } from './teacherKey.ts';

export function Sheet({ kind }: { readonly kind: SheetKind }) {
  const { t } = useWords();
  const { lesson, number, words } = useLesson();
  return (
    <article className="sheet">
      <p className="sheet-tools">
        <PlaceLink place={{ chapter: lesson.id }}>{t('learn.back')}</PlaceLink>
        <Button label={t('learn.print')} onClick={() => print()} />
      </p>
      <header>
        <p>
          {t('learn.chapter', { number })} · {t(`learn.sheet.${kind}`)}
        </p>
        <h3>{words.title}</h3>
        <p className="sheet-question">{words.question}</p>
        {kind === 'worksheet' && <p className="sheet-name">{t('learn.sheet.name')}</p>}
      </header>
      {kind === 'guide' ? <Guide /> : <Paper solved={kind === 'key'} />}
    </article>
  );
}

function Paper({ solved }: { readonly solved: boolean }) {
  const said = useWords();
  const { t } = said;
  const { lesson, words, answers, say } = useLesson();
  const asked = lesson.steps.filter(({ prediction }) => prediction);
  return (
    <>
      <BookTable className="sheet-book" lesson={lesson} words={said} caption={t('learn.sheet.book')} />
      <ol className="sheet-asked">
        {asked.map((step) => (
          <Question key={step.id} step={step} solved={solved} />
        ))}
        <li>
          <p>
            <b>{t('learn.exit')}</b> {say(words.exit)}
          </p>
          {solved ? <p className="sheet-solved">{say(words.answer)}</p> : <Lines count={3} />}
        </li>
      </ol>
      {solved && <p>{t('learn.sheet.key.code', { code: teacherKey(answers) })}</p>}
    </>
  );
}

function Question({ step, solved }: { readonly step: LessonStep; readonly solved: boolean }) {
  const { t } = useWords();
  const { lesson, words, answers, say } = useLesson();
  const said = words.steps[step.id];
  if (!step.prediction) return null;
  const before = beforeOf(step, lesson.steps);
  return (
    <li>
      {before.map(({ id }) => (
        <p key={id} className="sheet-before">
          {say(words.steps[id]?.say ?? '')}
        </p>
      ))}
      <p>{say(said?.say ?? '')}</p>
      {solved ? (
        <>
          <Solved step={step} truth={truthOf(step.id, step.prediction, answers)} />
          {said?.told && <p className="sheet-solved">{say(said.told)}</p>}
        </>
      ) : (
        <>
          <p className="sheet-label">{t('learn.sheet.predict')}</p>
          <Blank step={step} />
          <p className="sheet-label">{t('learn.sheet.found')}</p>
          <Lines count={1} />
          <p className="sheet-label">{t('learn.sheet.why')}</p>
          <Lines count={2} />
        </>
      )}
    </li>
  );
}

/** Steps that tell what a prediction needs to know: from the beginning up to the first one, for that one alone. */
function beforeOf(step: LessonStep, steps: readonly LessonStep[]): readonly LessonStep[] {
  const first = steps.findIndex(({ prediction }) => prediction);
  return steps[first] === step ? steps.slice(0, first).filter(({ gate }) => !gate) : [];
}

function Lines({ count }: { readonly count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
        <div key={at} className="sheet-line" />
      ))}
    </div>
  );
}

function Guide() {
  const { t } = useWords();
  const { lesson, words, say } = useLesson();
  const beliefs = lesson.steps.flatMap(({ id, prediction }) =>
    (prediction?.misconceptions ?? []).flatMap((one) => words.steps[id]?.beliefs?.[one.id] ?? []),
  );
  const of = lesson.steps.length;
  const noted = lesson.steps.flatMap(({ id }, at) => {
    const note = words.steps[id]?.note;
    return note ? [{ id, note, step: t('learn.step', { at: at + 1, of }) }] : [];
  });
  return (
    <>
      <h4>{t('learn.guide.purpose')}</h4>
      <p>{say(words.purpose)}</p>
      <h4>{t('learn.guide.timing')}</h4>
      <p>{t('learn.guide.timing.about', { minutes: lesson.minutes })}</p>
      <h4>{t('learn.guide.beliefs')}</h4>
      <dl className="sheet-beliefs">
        {beliefs.map(({ held, shown }) => (
          <div key={held}>
            <dt>{held}</dt>
            <dd>{say(shown)}</dd>
          </div>
        ))}
      </dl>
      <h4>{t('learn.guide.notes')}</h4>
      <ul>
        {noted.map(({ id, note, step }) => (
          <li key={id}>
            <b>{step}</b> {say(note)}
          </li>
        ))}
      </ul>
      <h4>{t('learn.guide.talk')}</h4>
      <ul>
        {[...words.talk, words.dare].map((one) => (
          <li key={one}>{say(one)}</li>
        ))}
      </ul>
      <h4>{t('learn.guide.takeaways')}</h4>
      <ul>
        {words.takeaways.map((one) => (
          <li key={one}>{say(one)}</li>
        ))}
      </ul>
    </>
  );
}
