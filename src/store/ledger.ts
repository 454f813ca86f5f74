/** Asks for every movement of money on the line the reader stands on, up to the cursor. Changes nothing. */
import type { LedgerRow } from '#protocol/message.ts';
import { answered, engine, show } from './engine.ts';

export interface Ledger {
  readonly rows: readonly LedgerRow[];
  /** False: there are more than are sent. */
  readonly complete: boolean;
}

/** null when the engine could not say. */
export async function askLedger(): Promise<Ledger | null> {
  const reply = await answered(engine().ask({ kind: 'ledger' }));
  if (reply?.kind === 'ledgered') return { rows: reply.rows, complete: reply.complete };
  if (reply?.kind === 'failed') show(reply);
  return null;
}
