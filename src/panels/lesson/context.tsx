/** The lesson on the page, for everything inside it: its data, its words, and what the engine answered. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { LessonWords, StepWords } from '#content/messages/lessons/words.ts';
import type { Lesson } from '#protocol/lesson.ts';
import type { Answers, Measured } from '#protocol/measure.ts';
import { useWorld } from '#store/session.ts';
import { NOTHING, type Units } from '#ui/format.ts';
import { Quantity } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName } from '../AccountName.tsx';
import { quoted } from '../Prose.tsx';
import { measuredText, unitsOfBook } from './measured.ts';

export interface LessonShown {
  readonly lesson: Lesson;
  readonly number: number;
  readonly words: LessonWords;
  readonly answers: Answers;
  readonly units: Units;
  /** A message of the lesson's with its numbers and accounts in it. */
  say(message: string): ReactNode;
  sayText(message: string): string;
  /** Account, or something the step's words name. */
  nameOf(id: string, step: StepWords): string;
  text(measured: Measured): string;
  /** A value by its name among the answers: the number, which says why. */
  figure(name: string): ReactNode;
}

const LessonContext = createContext<LessonShown | null>(null);

interface LessonProviderProps {
  readonly lesson: Lesson;
  readonly number: number;
  readonly words: LessonWords;
  readonly answers: Answers;
  readonly children: ReactNode;
}

export function LessonProvider({ lesson, number, words, answers, children }: LessonProviderProps) {
  const { fill, fillText, prose } = useWords();
  const shown = useMemo((): LessonShown => {
    const units = unitsOfBook(lesson.scenario);
    const text = (measured: Measured) => measuredText(measured, units);
    const numbers = Object.fromEntries(
      Object.keys(lesson.values).flatMap((name) => {
        const measured = answers.values[name];
        return measured ? [[name, text(measured)]] : [];
      }),
    );
    const names = namesOf(lesson, prose);
    const figure = (name: string) => {
      const measured = answers.values[name];
      const id = answers.quantities[name];
      const digits = measured ? text(measured) : NOTHING;
      return id ? (
        <Quantity key={name} id={id} runs={lesson.runs} className="number lesson-number">
          {digits}
        </Quantity>
      ) : (
        <span key={name} className="number lesson-number">
          {digits}
        </span>
      );
    };
    const rich = {
      ...Object.fromEntries(Object.keys(numbers).map((name) => [name, figure(name)])),
      ...Object.fromEntries([...names].map(([id, name]) => [id, <LessonAccount key={id} id={id} name={name} />])),
    };
    const plain = { ...numbers, ...Object.fromEntries(names) };
    return {
      lesson,
      number,
      words,
      answers,
      units,
      say: (message) => fill(message, { ...quoted, ...rich }),
      sayText: (message) => fillText(message, plain),
      nameOf: (id, step) => step.names?.[id] ?? names.get(id) ?? id,
      text,
      figure,
    };
  }, [lesson, number, words, answers, fill, fillText, prose]);
  return <LessonContext value={shown}>{children}</LessonContext>;
}

export function useLesson(): LessonShown {
  const shown = useContext(LessonContext);
  if (!shown) throw new Error('no lesson: the panel is not inside a LessonProvider');
  return shown;
}

/** Every account of every book that the lesson runs. */
function namesOf({ runs }: Lesson, prose: (text: string) => string): ReadonlyMap<string, string> {
  return new Map(
    Object.values(runs).flatMap(({ scenario }) =>
      scenario.accounts.map(({ id, name }) => [id, prose(name ?? id)] as const),
    ),
  );
}

/** Lights up on the stage while it stands in the book that is on it. */
function LessonAccount({ id, name }: { readonly id: string; readonly name: string }) {
  const world = useWorld();
  const account = world?.accounts.findIndex((one) => one.id === id) ?? -1;
  return account < 0 ? name : <AccountName account={account} tabIndex={-1} />;
}
