/**
 * One number of the scenario: a field, and a slider beside it where there is a sensible range. Typing and sliding only
 * try; Enter, leaving the field or letting go of the slider runs it. Escape takes it back. Holds the text being tried.
 */
import { type KeyboardEvent, useId, useState } from 'react';
import { dismissLabRefusal, useLab } from '#store/lab.ts';
import type { Change } from './edits/change.ts';
import { Refused, useRefused } from './Refused.tsx';
import { useApply } from './useApply.ts';

interface SettingProps {
  readonly label: string;
  /** As the scenario has it, plain decimal text. */
  readonly value: string;
  readonly subject: string;
  readonly change: (text: string) => Change;
  readonly unit?: string;
  readonly about?: string;
  readonly range?: { readonly min: number; readonly max: number; readonly step: number };
}

export function Setting({ label, value, subject, change, unit, about, range }: SettingProps) {
  const field = useId();
  const problem = useId();
  const apply = useApply();
  const refused = useRefused(subject);
  const busy = useLab((state) => state.busy);
  const [tried, setTried] = useState<string | null>(null);
  const shown = tried ?? value;

  async function run() {
    if (tried === null || busy) return;
    const text = tried.trim();
    if (text === value) {
      takeBack();
      return;
    }
    if (await apply(change(text))) setTried(null);
  }

  function takeBack() {
    setTried(null);
    if (refused) dismissLabRefusal();
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') void run();
    if (event.key === 'Escape' && tried !== null) {
      event.stopPropagation();
      takeBack();
    }
  }

  return (
    <div className={range ? 'setting setting-slides' : 'setting'}>
      <label htmlFor={field}>{label}</label>
      <span className="setting-controls">
        {range ? (
          <input
            type="range"
            aria-label={label}
            aria-valuetext={unit ? `${shown} ${unit}` : shown}
            min={range.min}
            max={Math.max(range.max, Number(value) || 0)}
            step={range.step}
            value={Number(shown) || range.min}
            onChange={(event) => setTried(event.target.value)}
            onPointerUp={() => void run()}
            onKeyDown={press}
            onBlur={() => void run()}
          />
        ) : null}
        <span className="setting-field">
          <input
            id={field}
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            value={shown}
            aria-invalid={refused || undefined}
            aria-describedby={refused ? problem : undefined}
            onChange={(event) => setTried(event.target.value)}
            onKeyDown={press}
            onBlur={() => void run()}
          />
          {unit ? <span className="setting-unit">{unit}</span> : null}
        </span>
      </span>
      <Refused subject={subject} id={problem} />
      {about ? <p className="setting-about">{about}</p> : null}
    </div>
  );
}
