/** Beside an account's name on the stage: what the reader predicted of it, while a lesson compares. */
import { memo } from 'react';
import { useStaging } from '#store/lesson/staging.ts';
import { useWorld } from '#store/session.ts';
import { useWords } from '#ui/words.tsx';
import './guess.css';

export const Guess = memo(function Guess({ account }: { readonly account: number }) {
  const { t } = useWords();
  const id = useWorld()?.accounts[account]?.id ?? '';
  const guess = useStaging(({ guesses }) => guesses[id]);
  if (guess === undefined) return null;
  return <span className="guess">{guess === '' ? t('learn.guess') : t('learn.guessOf', { value: guess })}</span>;
});
