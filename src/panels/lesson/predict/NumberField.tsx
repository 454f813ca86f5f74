/** A number to type: what is being typed stands as it is typed, and the value as it was taken once the field is left. */
import { useState } from 'react';

interface NumberFieldProps {
  readonly id?: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** At every number that the text is on the way. */
  readonly onGive: (value: number) => void;
}

export function NumberField({ value, onGive, ...field }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      {...field}
      type="number"
      value={typed ?? (Number.isFinite(value) ? value : '')}
      onChange={({ target }) => {
        setTyped(target.value);
        if (Number.isFinite(target.valueAsNumber)) onGive(target.valueAsNumber);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
