/** What happens when there is no insurance fund at all. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const noFund = {
  ...canonical,
  id: 'no-fund@1',
  name: 'No insurance fund',
  about:
    'A teaching rule book without a fund: an order limited at the bankruptcy price, and whatever it leaves is closed at once against the other side. Nobody stands between the order book and ADL, so it comes early and often.',
  sources: [],
  closeOut: { kind: 'immediateOrCancelAtBankruptcy' },
  fund: { ...canonical.fund, surplus: { to: 'account' } },
  adl: { ...canonical.adl, trigger: { kind: 'anyRemainder' } },
  remainder: 'wait',
} satisfies RuleBook;
