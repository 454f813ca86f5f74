/** What is in the open ledger. */
import { LedgerBody } from './LedgerBody.tsx';

export const part = { Body: LedgerBody, words: {} };
