/** "Be this account", beside a name in a table: the panel that tells its story comes into sight. */
import { memo } from 'react';
import { followFromHere, useFollowed } from '#store/follow.ts';
import { useHidden } from '#store/lesson/staging.ts';
import { useWorld } from '#store/session.ts';
import { useWords } from '#ui/words.tsx';
import { accountName } from './AccountName.tsx';
import './account-name.css';

export const FollowButton = memo(function FollowButton({ account }: { readonly account: number }) {
  const words = useWords();
  const world = useWorld();
  const followed = useFollowed() === account;
  const nowhere = useHidden('follow');
  const name = words.t('follow.beSaid', { account: accountName(world, account, words) });
  if (nowhere) return null;
  return (
    <button
      type="button"
      className="follow-button"
      data-cell=""
      tabIndex={-1}
      aria-label={name}
      aria-pressed={followed}
      title={name}
      onClick={() => followFromHere(account)}
    >
      {words.t('follow.be')}
    </button>
  );
});
