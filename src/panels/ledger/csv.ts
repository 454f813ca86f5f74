/** The rows shown as CSV: identifiers and exact decimals, for a spreadsheet or a script. */
import { csvFormatRows } from 'd3';
import type { World } from '#protocol/frame.ts';
import type { LedgerRow } from '#protocol/message.ts';
import { plainMoney } from '#ui/format.ts';

const COLUMNS = ['step', 'event', 'kind', 'from', 'fromName', 'to', 'toName', 'contract', 'amount', 'currency'];
const OUTSIDE = 'outside';

/** Names come from anybody's file: one that a spreadsheet would take for a formula is marked as text. */
function asText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

export function csvOf(rows: readonly LedgerRow[], world: World): string {
  const idOf = (account: number) => asText(world.accounts[account]?.id ?? OUTSIDE);
  const nameOf = (account: number) => asText(world.accounts[account]?.name ?? OUTSIDE);
  const lines = rows.map(({ step, event, kind, from, to, contract, amount }) => [
    String(step),
    String(event),
    kind,
    idOf(from),
    nameOf(from),
    idOf(to),
    nameOf(to),
    asText(world.contracts[contract]?.id ?? ''),
    plainMoney(world, amount),
    asText(world.quote),
  ]);
  return `${csvFormatRows([COLUMNS, ...lines])}\n`;
}
