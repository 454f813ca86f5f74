/** An account's name wherever it stands: pointing at it lights the account up everywhere, clicking keeps it lit. */
import { memo } from 'react';
import type { World } from '#protocol/frame.ts';
import { useWorld } from '#store/session.ts';
import { highlight, togglePin, useLit, useView } from '#store/view.ts';
import { useWords, type Words } from '#ui/words.tsx';
import './account-name.css';

/** The name to print: what the scenario calls it, or the page's word for the house's own accounts. */
export function accountName(world: World | null, account: number, words: Words): string {
  const entry = world?.accounts[account];
  if (!entry) return words.t('account.nobody');
  return words.maybe(`account.${entry.role}`) ?? words.prose(entry.name);
}

interface AccountNameProps {
  readonly account: number;
  readonly tabIndex?: 0 | -1;
}

export const AccountName = memo(function AccountName({ account, tabIndex = 0 }: AccountNameProps) {
  const world = useWorld();
  const words = useWords();
  const lit = useLit(account);
  const pinned = useView((state) => state.pinned === account);
  return (
    <button
      type="button"
      className="account-name"
      data-cell=""
      data-account={account}
      data-lit={lit || undefined}
      aria-pressed={pinned}
      tabIndex={tabIndex}
      onPointerEnter={() => highlight(account)}
      onPointerLeave={() => highlight(null)}
      onFocus={() => highlight(account)}
      onBlur={() => highlight(null)}
      onClick={() => togglePin(account)}
    >
      {accountName(world, account, words)}
    </button>
  );
});
