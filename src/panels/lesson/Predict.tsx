/** A prediction: given once, before the truth is told; then both stand side by side, with one line of explanation. */
import type { ComponentType } from 'react';
import type { LessonStep, Prediction } from '#protocol/lesson.ts';
import { draft as keep, showTruth, useLearn } from '#store/lesson/place.ts';
import { answer as give, keyOf, useProgress } from '#store/lesson/progress.ts';
import { truthOf } from '#store/lesson/questions.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { isRevealed } from './cards.ts';
import { useLesson } from './context.tsx';
import { Held } from './Held.tsx';
import { judge } from './judge.ts';
import type { AskedProps } from './predict/asked.ts';
import { ChipRows } from './predict/ChipRows.tsx';
import { ChoiceList } from './predict/ChoiceList.tsx';
import { Drawing } from './predict/Drawing.tsx';
import { NumberLine } from './predict/NumberLine.tsx';
import { RankList } from './predict/RankList.tsx';
import { isComplete, startOf } from './predict/start.ts';
import { useReadingState } from './useReadingState.ts';

const KINDS: { readonly [K in Prediction['kind']]: ComponentType<AskedProps<Extract<Prediction, { kind: K }>>> } = {
  choice: ChoiceList,
  number: NumberLine,
  draw: Drawing,
  rank: RankList,
  chips: ChipRows,
};

export function Predict({ step, prediction }: { readonly step: LessonStep; readonly prediction: Prediction }) {
  const { t } = useWords();
  const { lesson, words, answers, units, say } = useLesson();
  const reading = useReadingState(lesson.id);
  const presenting = useLearn((state) => state.presenting);
  const key = keyOf(lesson.id, step.id);
  const given = useProgress((state) => state.answers[key]);
  const draft = useLearn((state) => state.drafts[key]) ?? startOf(prediction);
  const revealed = isRevealed(key, reading);
  const truth = truthOf(step.id, prediction, answers);
  const Kind = KINDS[prediction.kind] as ComponentType<AskedProps<Prediction>>;
  const shown = given ?? (revealed ? null : draft);
  const verdict = revealed && given !== undefined ? judge(prediction, given, truth, units) : null;
  const told = words.steps[step.id]?.told;
  return (
    <div className="predict">
      <Kind
        step={step}
        prediction={prediction}
        given={shown}
        truth={revealed ? truth : null}
        onGive={(answer) => {
          if (given === undefined) keep(key, answer);
        }}
      />
      {given === undefined && !revealed && (
        <p className="lesson-buttons">
          <Button
            kind="primary"
            label={t('learn.commit')}
            disabled={!isComplete(prediction, draft, truth, units)}
            onClick={() => give(key, draft)}
          />
          {presenting && <Button label={t('learn.reveal')} onClick={() => showTruth(key)} />}
        </p>
      )}
      {given !== undefined && !revealed && <Held />}
      <div role="status" className="predict-said">
        {revealed && (
          <>
            <p className="predict-verdict" data-right={verdict?.right}>
              {t(verdict ? (verdict.right ? 'learn.right' : 'learn.wrong') : 'learn.unanswered')}
            </p>
            {told && <p className="lesson-told">{say(told)}</p>}
          </>
        )}
      </div>
    </div>
  );
}
