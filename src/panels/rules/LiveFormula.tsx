/** The ranking's formula with the numbers of the stage in it, as the engine explains the score of whoever would be first. */
import { Fragment } from 'react';
import type { Tried } from '#store/ask.ts';
import { useWorld } from '#store/session.ts';
import { decimal } from '#ui/format.ts';
import { useWords } from '#ui/words.tsx';
import { accountName } from '../AccountName.tsx';
import { formulaParts } from '../formulaParts.ts';

/** Inputs are shown finer than the score, so that doing it by hand comes out. */
const PLACES = 4;
const SCORE_PLACES = 2;

export function LiveFormula({ tried }: { readonly tried: Tried | null }) {
  const words = useWords();
  const { t, maybe } = words;
  const world = useWorld();
  if (tried !== null && !tried.ok) return null;
  const first = tried?.first;
  return (
    <div className="rules-live" data-testid="live-formula">
      <h4>{t('rules.live')}</h4>
      {tried === null && <p>{t('rules.live.asking')}</p>}
      {tried !== null && !first && <p>{t('rules.live.none')}</p>}
      {first && (
        <>
          <p>{t('rules.live.first', { account: accountName(world, first.account, words), side: first.side })}</p>
          <p className="rules-formula">
            {maybe(`quantity.${first.explanation.symbol}`) ?? first.explanation.symbol}{' '}
            <strong className="number">{decimal(first.explanation.value, SCORE_PLACES)}</strong> ={' '}
            {formulaParts(first.explanation).map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one formula keep their places
              <Fragment key={at}>
                {typeof part === 'string' ? (
                  part
                ) : (
                  <>
                    {maybe(`quantity.${part.symbol.replace(/\[.*$/, '')}`) ?? part.symbol}{' '}
                    <span className="number">{decimal(part.value, PLACES)}</span>
                  </>
                )}
              </Fragment>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
