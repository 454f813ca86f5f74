/** The benchmark's rows as text for people. */
import type { Row } from './row.ts';

const HEADER = ['', 'ours', 'reference', 'ratio', 'target', ''] as const;

/** Three significant digits without an exponent. */
function short(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 4);
}

export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    short(row.ours),
    short(row.reference),
    short(row.ratio),
    row.target,
    row.pass ? 'pass' : 'MISSED',
  ]);
  const table = [[...HEADER], ...cells];
  const widths = HEADER.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  return table
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column >= 1 && column <= 3 ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
