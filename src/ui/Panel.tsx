/** A part of the stage that a reader can name: a region with a heading. `actions` stand at the heading's end. */
import { type ReactNode, useId } from 'react';
import './panel.css';

interface PanelProps {
  readonly title: string;
  readonly className?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Panel({ title, className, actions, children }: PanelProps) {
  const heading = useId();
  return (
    <section className={className ? `panel ${className}` : 'panel'} aria-labelledby={heading}>
      <header className="panel-head">
        <h2 id={heading}>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
