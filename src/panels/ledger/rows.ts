/** The ledger's rows: which ones the filters let through, and what they come to. Adds up what the log says, no more. */
import type { EventKind } from '#protocol/event.ts';
import type { LedgerFilters } from '#protocol/explanation.ts';
import type { LedgerRow } from '#protocol/message.ts';

/** null: any. */
export type Filters = LedgerFilters;

export const NO_FILTERS: Filters = { account: null, kind: null, step: null };

export function filtered(rows: readonly LedgerRow[], { account, kind, step }: Filters): readonly LedgerRow[] {
  if (account === null && kind === null && step === null) return rows;
  return rows.filter(
    (row) =>
      (account === null || row.from === account || row.to === account) &&
      (kind === null || row.kind === kind) &&
      (step === null || row.step === step),
  );
}

/** Atoms. Doubles hold them exactly: the engine refuses amounts whose sum would not fit. */
export function total(rows: readonly LedgerRow[]): number {
  return rows.reduce((sum, row) => sum + row.amount, 0);
}

export interface AccountSum {
  /** −1: outside the exchange. */
  readonly account: number;
  readonly paid: number;
  readonly received: number;
}

/** Per account what it paid and received, those that moved most first. Over all of them, paid = received. */
export function accountSums(rows: readonly LedgerRow[]): readonly AccountSum[] {
  const sums = new Map<number, { paid: number; received: number }>();
  const of = (account: number) => {
    const known = sums.get(account);
    if (known) return known;
    const fresh = { paid: 0, received: 0 };
    sums.set(account, fresh);
    return fresh;
  };
  for (const row of rows) {
    of(row.from).paid += row.amount;
    of(row.to).received += row.amount;
  }
  return [...sums]
    .map(([account, sum]) => ({ account, ...sum }))
    .sort((a, b) => b.paid + b.received - (a.paid + a.received) || a.account - b.account);
}

export interface Choices {
  readonly kinds: readonly EventKind[];
  readonly steps: readonly number[];
}

/** Kinds and steps there are rows of, in the order in which they first come. */
export function choicesOf(rows: readonly LedgerRow[]): Choices {
  return { kinds: [...new Set(rows.map(({ kind }) => kind))], steps: [...new Set(rows.map(({ step }) => step))] };
}
