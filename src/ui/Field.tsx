/** A label and its control. The control takes the id it is given. */
import { type ReactNode, useId } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly className?: string;
  /** Label and control side by side. */
  readonly inline?: boolean;
  readonly children: (id: string) => ReactNode;
}

export function Field({ label, className, inline = false, children }: FieldProps) {
  const id = useId();
  const classes = ['field', inline ? 'field-inline' : '', className ?? ''].filter(Boolean).join(' ');
  return (
    <div className={classes}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
