/** One of several; where none of them has a name (`absent`), choosing that is null. */
import { Field } from '#ui/Field.tsx';

interface Option<T extends string> {
  readonly id: T;
  readonly name: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Empty: none is chosen. */
  readonly value: string;
  readonly options: readonly Option<T>[];
  /** What choosing none is called; without it one is always chosen. */
  readonly absent?: string;
  readonly onChange: (id: T | null) => void;
}

export function Choice<T extends string>({ label, value, options, absent, onChange }: ChoiceProps<T>) {
  const choose = (text: string) => onChange(options.find(({ id }) => id === text)?.id ?? null);
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
          {absent !== undefined && <option value="">{absent}</option>}
          {options.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
