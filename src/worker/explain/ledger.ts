/** Movements of money: one, and the sums of those that pass the filters. */
import { type Draft, moneyTerm, moneyText } from '#engine/explain/draft.ts';
import { type Part, summedMoney } from '#engine/explain/sums.ts';
import type { LineQuantity } from '#protocol/explanation.ts';
import type { LedgerRow } from '#protocol/message.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { type LineView, noSuch } from './lineView.ts';

type Movement = Extract<LineQuantity, { of: 'movement' }>;
type Movements = Extract<LineQuantity, { of: 'ledger' }>;

const total = (rows: readonly LedgerRow[]): number => rows.reduce((sum, row) => sum + row.amount, 0);

const movementId = ({ node, event, from, to }: LedgerRow): Movement => ({
  of: 'movement',
  node,
  event,
  from,
  to,
  name: 'movedMoney',
});

/** Payers are matched with receivers in order: as much as the one still owes and the other is still due. */
export function explainMovement(line: LineView, quantity: Movement): Draft | Refusal {
  const { view } = line;
  const { node, event, from, to } = quantity;
  const rows = line.ledger.filter((row) => row.node === node && row.event === event);
  const at = rows.findIndex((row) => row.from === from && row.to === to);
  const row = rows[at];
  if (row === undefined) return noSuch('event', String(event), 'a movement of money up to here');
  const left = rows.slice(at);
  return {
    symbol: 'movedMoney',
    value: moneyText(view, row.amount),
    unit: 'money',
    formula: 'min(payerLeft, receiverLeft)',
    terms: [
      moneyTerm(view, 'payerLeft', total(left.filter((one) => one.from === from))),
      moneyTerm(view, 'receiverLeft', total(left.filter((one) => one.to === to))),
    ],
  };
}

export function explainMovements(line: LineView, quantity: Movements): Draft | Refusal {
  const { view } = line;
  const { name, account, filters } = quantity;
  const passed = line.ledger.filter(
    (row) =>
      (filters.account === null || row.from === filters.account || row.to === filters.account) &&
      (filters.kind === null || row.kind === filters.kind) &&
      (filters.step === null || row.step === filters.step),
  );
  const paid = passed.filter((row) => account === null || row.from === account);
  const received = passed.filter((row) => account === null || row.to === account);
  const sumOf = (rows: readonly LedgerRow[]): Draft => ({
    symbol: name,
    value: moneyText(view, total(rows)),
    unit: 'money',
    ...summedMoney(view, rows.map(partOf), 'payments'),
  });
  const partOf = (row: LedgerRow, at: number): Part => {
    const one = moneyTerm(view, `amount[${at + 1}]`, row.amount, movementId(row));
    return { sign: '+', formula: one.symbol, terms: [one], units: row.amount };
  };
  switch (name) {
    case 'movedMoney':
    case 'paid':
      return sumOf(paid);
    case 'received':
      return sumOf(received);
    case 'net':
      return {
        symbol: name,
        value: moneyText(view, total(received) - total(paid)),
        unit: 'money',
        formula: 'received − paid',
        terms: [
          moneyTerm(view, 'received', total(received), { ...quantity, name: 'received' }),
          moneyTerm(view, 'paid', total(paid), { ...quantity, name: 'paid' }),
        ],
      };
    default:
      return noSuch('name', JSON.stringify(name), 'paid, received, net or movedMoney');
  }
}
