/** Some of several, as boxes to tick, in the order in which they are given. */
interface CheckGroupProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly checked: readonly T[];
  readonly onChange: (checked: readonly T[]) => void;
}

export function CheckGroup<T extends string>({ legend, options, checked, onChange }: CheckGroupProps<T>) {
  const toggle = (toggled: T, on: boolean) =>
    onChange(options.map(({ id }) => id).filter((id) => (id === toggled ? on : checked.includes(id))));
  return (
    <fieldset className="share-group">
      <legend>{legend}</legend>
      {options.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={checked.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
