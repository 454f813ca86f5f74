/** Movements of money as CSV: identifiers and exact decimals, for a spreadsheet or a script. */
import type { World } from '#protocol/frame.ts';
import type { LedgerRow } from '#protocol/message.ts';
import { plainMoney } from '#ui/format.ts';
import { asText, csvFile } from './csv.ts';

const COLUMNS = ['step', 'event', 'kind', 'from', 'fromName', 'to', 'toName', 'contract', 'amount', 'currency'];
const OUTSIDE = 'outside';

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
  return csvFile(COLUMNS, lines);
}
