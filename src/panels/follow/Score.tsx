/** A score as the rule book makes it: the engine's own formula with the names and live values of its inputs. */
import { Fragment, useEffect, useState } from 'react';
import type { Explanation, ExplanationTerm, QuantityId } from '#protocol/explanation.ts';
import { explain } from '#store/ask.ts';
import { useFrame } from '#store/session.ts';
import { decimal } from '#ui/format.ts';
import { Quantity } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { formulaParts } from '../formulaParts.ts';

/** Inputs are shown finer than the score, so that multiplying them by hand comes out. */
const PLACES = 4;
const SCORE_PLACES = 2;

export function Score({ id }: { readonly id: QuantityId }) {
  const { t, maybe } = useWords();
  const explanation = useExplanation(id);
  if (explanation === 'asking') return <p>{t('follow.score.loading')}</p>;
  if (explanation === null) return null;
  if (explanation.terms.length === 0) return <p>{t('follow.score.listed')}</p>;
  return (
    <p className="follow-score">
      {maybe(`quantity.${explanation.symbol}`) ?? explanation.symbol}{' '}
      <Quantity id={id} className="number">
        {decimal(explanation.value, SCORE_PLACES)}
      </Quantity>{' '}
      ={' '}
      {formulaParts(explanation).map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one formula keep their places
        <Fragment key={at}>{typeof part === 'string' ? part : <Term term={part} />}</Fragment>
      ))}
    </p>
  );
}

function Term({ term }: { readonly term: ExplanationTerm }) {
  const { maybe } = useWords();
  const value = decimal(term.value, PLACES);
  return (
    <>
      {maybe(`quantity.${term.symbol}`) ?? term.symbol}{' '}
      {term.quantity ? (
        <Quantity id={term.quantity} className="number">
          {value}
        </Quantity>
      ) : (
        <span className="number">{value}</span>
      )}
    </>
  );
}

/** Asked again for every frame, also what could not be loaded. null: the engine has no such number now. */
function useExplanation(id: QuantityId): Explanation | 'asking' | null {
  const frame = useFrame();
  const [answer, setAnswer] = useState<Explanation | 'asking' | null>('asking');
  const key = JSON.stringify(id);
  useEffect(() => {
    let stale = false;
    const asked: QuantityId = JSON.parse(key);
    // Under the finger the engine stands where the handle was grabbed: the last answer stays until it is let go.
    if (frame && !frame.preview)
      void explain(asked).then((explanation) => {
        if (!stale) setAnswer(explanation === 'missing' ? 'asking' : explanation);
      });
    return () => {
      stale = true;
    };
  }, [key, frame]);
  return answer;
}
