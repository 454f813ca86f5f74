/** The one thing a chapter lets the reader vary besides the price: a slider over ready-made books, each another branch. */
import type { Knob } from '#protocol/lesson.ts';
import { useLab } from '#store/lab.ts';
import { knobAt, turnKnob } from '#store/lesson/stand.ts';
import { useSession } from '#store/session.ts';
import { Field } from '#ui/Field.tsx';
import { decimal } from '#ui/format.ts';
import { useWords } from '#ui/words.tsx';

export function KnobControl({ knob, label }: { readonly knob: Knob; readonly label: string }) {
  const { t } = useWords();
  const at = useSession(({ world }) => knobAt(knob, world?.scenario.id));
  const busy = useLab((state) => state.busy);
  const said = (place: number) =>
    t('learn.knob.value', { unit: knob.unit, value: decimal(knob.options[place]?.value ?? '', 2) });
  if (at < 0) return null;
  return (
    <div className="lesson-knob">
      <Field label={label} inline>
        {(id) => (
          <>
            <input
              id={id}
              type="range"
              min={0}
              max={knob.options.length - 1}
              step={1}
              value={at}
              aria-valuetext={said(at)}
              aria-busy={busy}
              onChange={(event) => {
                const next = Number(event.target.value);
                void turnKnob(knob, next, `${label} ${said(next)}`);
              }}
            />
            <output htmlFor={id} className="number">
              {said(at)}
            </output>
          </>
        )}
      </Field>
    </div>
  );
}
