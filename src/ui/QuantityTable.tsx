/**
 * A table of quantities that is one tab stop: arrows move inside, Home and End to the ends of a row, Enter asks *why?*
 * (the quantities are buttons). Everything in it that carries `data-quantity` or `data-cell` takes part.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { QuantityTabIndex } from './Quantity.tsx';

interface QuantityTableProps {
  readonly label: string;
  readonly className?: string;
  /** Rows there are, head included, when only some of them are in the page. */
  readonly rows?: number;
  readonly children: ReactNode;
}

const STOPS = '[data-quantity], [data-cell]';
/** The one that Tab comes to. */
const STOP = ':is([data-quantity], [data-cell])[tabindex="0"]';

export function QuantityTable({ label, className, rows, children }: QuantityTableProps) {
  const table = useRef<HTMLTableElement>(null);

  // After every render: rows come and go, and one of what is left must be reachable.
  useEffect(() => {
    if (table.current?.querySelector(STOP)) return;
    const stops = stopsOf(table.current);
    makeStop(stops, stops[0]);
  });

  return (
    <QuantityTabIndex value={-1}>
      <table
        ref={table}
        aria-label={label}
        aria-rowcount={rows}
        className={className}
        onFocus={(event) => {
          const stop = event.target.closest<HTMLElement>(STOPS);
          if (stop) makeStop(stopsOf(table.current), stop);
        }}
        onKeyDown={(event) => moveFocus(event, table.current)}
      >
        {children}
      </table>
    </QuantityTabIndex>
  );
}

function stopsOf(within: Element | null): HTMLElement[] {
  return within ? [...within.querySelectorAll<HTMLElement>(STOPS)] : [];
}

function makeStop(stops: readonly HTMLElement[], chosen: HTMLElement | undefined): void {
  for (const stop of stops) stop.tabIndex = stop === chosen ? 0 : -1;
}

function moveFocus(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>(STOPS) : null;
  if (!from || !table) return;
  const to = target(event.key, from, table);
  if (!to) return;
  event.preventDefault();
  to.focus();
}

function target(key: string, from: HTMLElement, table: HTMLTableElement): HTMLElement | undefined {
  const rows = [...table.querySelectorAll('tr')].map(stopsOf).filter((row) => row.length > 0);
  const y = rows.findIndex((row) => row.includes(from));
  const row = rows[y] ?? [];
  const x = row.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return row[x + 1];
    case 'ArrowLeft':
      return row[x - 1];
    case 'ArrowDown':
      return nearest(rows[y + 1], x);
    case 'ArrowUp':
      return nearest(rows[y - 1], x);
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    default:
      return undefined;
  }
}

function nearest(row: readonly HTMLElement[] | undefined, x: number): HTMLElement | undefined {
  return row?.[Math.min(x, row.length - 1)];
}
