/** A result as text for a terminal: what happened, who was touched, and whether the books balance. */
import type { Result, ResultAccount } from '#protocol/result.ts';

/** Rows shown of each list; the rest is counted. */
const MOST_ROWS = 40;

type Row = readonly string[];

/** Columns padded to the widest cell; the first to the left, numbers to the right. */
function columns(head: Row, rows: readonly Row[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function listed(title: string, head: Row, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [`${title}: none`, ''];
  const more = rows.length - MOST_ROWS;
  return [
    `${title} (${rows.length})`,
    ...columns(head, rows.slice(0, MOST_ROWS)),
    ...(more > 0 ? [`… and ${more} more (--format json has all)`] : []),
    '',
  ];
}

/** Accounts worth a line: whoever was closed, paid, or is no trader. */
const isTouched = (account: ResultAccount): boolean =>
  account.closedByLiquidation !== '0' ||
  account.closedByAdl !== '0' ||
  account.costAgainstMark !== '0' ||
  account.role !== 'trader';

const positionsText = (account: ResultAccount): string =>
  account.positions.map(({ size, contract }) => `${size} ${contract}`).join(', ') || 'none';

export function resultTable(result: Result): string {
  const { totals, fund, fairness, books } = result;
  const lines = [
    `scenario  ${result.scenario}`,
    `rules     ${result.rules}`,
    `steps     ${result.steps}${result.steps === 0 ? ' (the scenario has no script and no path)' : ''}, ${result.events} events`,
    `digest    ${result.digest}`,
    '',
    ...columns(
      ['loss', 'margin', 'order book', 'fund', 'ADL', 'socialised'],
      [[totals.loss, totals.margin, totals.book, totals.fund, totals.adl, totals.socialised]],
    ),
    '',
    `fund      ${fund.start} → ${fund.end}`,
    '',
    ...listed(
      'Liquidations',
      ['account', 'step', 'size', 'filled', 'taken over', 'unfilled', 'deleveraged', 'bankruptcy price', 'shortfall'],
      result.liquidations.map((one) => [
        one.account,
        String(one.step),
        `${one.size} ${one.contract}`,
        one.filled,
        one.takenOver,
        one.unfilled,
        one.deleveraged,
        one.bankruptcyPrice,
        one.shortfall,
      ]),
    ),
    ...listed(
      'Accounts touched',
      ['account', 'closed by liquidation', 'closed by ADL', 'ADL price', 'gave up', 'equity', 'positions'],
      result.accounts
        .filter(isTouched)
        .map((account) => [
          account.id,
          account.closedByLiquidation,
          account.closedByAdl,
          account.adlPrice ?? '–',
          account.costAgainstMark,
          account.equity,
          positionsText(account),
        ]),
    ),
    `paid by   ${fairness.accountsTouched} accounts; largest haircut ${fairness.maxHaircut ?? '–'}, top share ${fairness.topShare ?? '–'}, Gini ${fairness.gini ?? '–'}`,
    `books     ${books.balanced ? 'balance' : 'DO NOT BALANCE'}`,
  ];
  return `${lines.join('\n')}\n`;
}
