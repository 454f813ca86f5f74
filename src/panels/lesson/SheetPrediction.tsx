/** A prediction on paper: with room for a pencil, and solved. */
import type { LessonStep } from '#protocol/lesson.ts';
import { type Truth, truthOf } from '#store/lesson/questions.ts';
import { useLesson } from './context.tsx';
import { SheetGrid } from './SheetGrid.tsx';

export function Blank({ step }: { readonly step: LessonStep }) {
  const { words, answers, nameOf, sayText, text } = useLesson();
  const { prediction } = step;
  const said = words.steps[step.id] ?? { say: '' };
  switch (prediction?.kind) {
    case 'choice':
      return (
        <ul className="sheet-boxes">
          {prediction.options.map(({ id }) => (
            <li key={id}>☐ {sayText(said.names?.[id] ?? id)}</li>
          ))}
        </ul>
      );
    case 'number':
      return <div className="sheet-line sheet-short" aria-hidden="true" />;
    case 'rank':
    case 'chips':
      return <Fields names={prediction.items.map(({ id }) => nameOf(id, said))} />;
    case 'draw': {
      const truth = truthOf(step.id, prediction, answers);
      const places = truth.kind === 'draw' ? truth.points.map(({ x }) => text(x)) : [];
      return <SheetGrid prediction={prediction} places={places} names={said.names ?? {}} />;
    }
    case undefined:
      return null;
  }
}

function Fields({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className="sheet-fields">
      {names.map((name) => (
        <li key={name}>
          {name}
          <span className="sheet-line" aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}

export function Solved({ step, truth }: { readonly step: LessonStep; readonly truth: Truth }) {
  const { words, nameOf, sayText, text } = useLesson();
  const said = words.steps[step.id] ?? { say: '' };
  const { prediction } = step;
  const rows = (): readonly (readonly [string, string])[] => {
    switch (truth.kind) {
      case 'choice':
        return [['☒', sayText(said.names?.[truth.option] ?? truth.option)]];
      case 'number':
        return [['', text(truth.value)]];
      case 'rank':
        return truth.order.map((id, at) => [String(at + 1), nameOf(id, said)]);
      case 'draw':
        return truth.points.map(({ x, y }) => [`${said.names?.x ?? ''} ${text(x)}:`, text(y)]);
      case 'chips':
        return prediction?.kind === 'chips'
          ? prediction.items.flatMap(({ id }, at) => {
              const value = truth.values[at];
              return value ? [[nameOf(id, said), text(value)] as const] : [];
            })
          : [];
    }
  };
  return (
    <ul className="sheet-boxes sheet-solved">
      {rows().map(([name, value]) => (
        <li key={name + value}>
          {name} <b>{value}</b>
        </li>
      ))}
    </ul>
  );
}
