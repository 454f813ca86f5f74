/** What the page calls the accounts that belong to the exchange itself, by their role. Traders keep their own names. */
import type { Messages } from '../messages.ts';

export const account = {
  'account.street': 'the market',
  'account.fees': 'Fee account',
  'account.fund': 'Insurance fund',
  'account.vault': 'Vault',
  'account.nobody': 'nobody',
} satisfies Messages;
