/**
 * The line that shows nothing was made out of nothing: Σ money, Σ lots, open interest, as the engine's books give them.
 * And the digest of every event so far, by which two runs are known to be the same. It compares what the frame carries;
 * it never adds anything up itself. Quiet: its changes are not spoken.
 */
import { useFrame, useWorld } from '#store/session.ts';
import { Lots, Money } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import './books.css';

export function BooksLine() {
  const { t } = useWords();
  const world = useWorld();
  const frame = useFrame();
  const books = frame?.books;
  return (
    <div className="books" role="status" aria-live="off" aria-label={t('books.title')} data-balanced={books?.balanced}>
      {world && frame && books && (
        <>
          <strong className="books-verdict">
            <span aria-hidden="true">{books.balanced ? '=' : '≠'}</span>{' '}
            {t(books.balanced ? 'books.balanced' : 'books.unbalanced')}
          </strong>
          <span>
            {t('books.money')} <Money atoms={books.money} unit why={{ of: 'books', name: 'money', contract: 0 }} />
            {!books.balanced && (
              <>
                {', '}
                {t('books.expected')} <Money atoms={books.expectedMoney} />
              </>
            )}
          </span>
          {world.contracts.map((contract, at) => (
            <span key={contract.id}>
              {world.contracts.length > 1 && `${contract.id}: `}
              {t('books.lots')}{' '}
              <Lots
                lots={books.lots[at] ?? Number.NaN}
                contract={at}
                why={{ of: 'books', name: 'lots', contract: at }}
              />
              {', '}
              {t('books.openInterest')}{' '}
              <Lots
                lots={books.openInterest[at] ?? Number.NaN}
                contract={at}
                why={{ of: 'books', name: 'openInterest', contract: at }}
              />
            </span>
          ))}
          <span className="books-digest" title={t('books.digestAbout')}>
            {t('books.digest')} <code data-testid="digest">{frame.digest}</code>
          </span>
        </>
      )}
    </div>
  );
}
