/** One crash of the tiny book under every rule book that runs, as the engine ran it, each row with its rule in a sentence. */
import { Fragment, useId } from 'react';
import type { Crash } from '#content/evidence/crash.ts';
import { crashes } from '#content/evidence/crashes.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { canonical, canonicalAt84 } from '#content/scenarios/canonical.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { useWords } from '#ui/words.tsx';
import { amount, crashSaid, nameOf, shareText } from './crashSaid.ts';

/** Whose equity at the end is told, in the order of the scenario. */
const ACCOUNTS: readonly string[] = canonical.accounts.map(({ id }) => id);

interface CrashTableProps {
  readonly onRead: (book: RuleBook) => void;
}

export function CrashTable({ onRead }: CrashTableProps) {
  const words = useWords();
  const { t } = words;
  const heading = useId();
  const [shock] = canonicalAt84.script.flat();
  const [lena] = canonical.accounts;
  const position = lena?.positions[0];
  return (
    <section className="compare" id="crash" aria-labelledby={heading}>
      <h3 id={heading}>{t('rules.part.crash')}</h3>
      <p className="rules-facts">
        {t('crash.about', {
          price: shock?.price ?? '',
          name: lena?.name ?? '',
          side: position?.size.startsWith('-') ? 'short' : 'long',
          size: position?.size ?? '',
          entry: position?.entry ?? '',
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className="compare-scroll" aria-label={t('crash.table')} tabIndex={0}>
        <table className="crash">
          <thead>
            <tr>
              <th scope="col">{t('compare.book')}</th>
              {(['filled', 'takenOver', 'adl'] as const).map((name) => (
                <th key={name} scope="col" className="crash-figure">
                  {t(`crash.${name}`)}
                </th>
              ))}
              <th scope="col">{t('crash.shares')}</th>
              {(['fund', 'winners', 'socialised'] as const).map((name) => (
                <th key={name} scope="col" className="crash-figure">
                  {t(`crash.${name}`)}
                </th>
              ))}
              {ACCOUNTS.map((id) => (
                <th key={id} scope="col" className="crash-figure">
                  {t('crash.equity', { name: nameOf(id, words) })}
                </th>
              ))}
              <th scope="col" className="crash-figure">
                {t('crash.fund.end')}
              </th>
            </tr>
          </thead>
          {crashes.map((crash) => {
            const book = rulebooks.find(({ id }) => id === crash.rules);
            return book && <CrashRows key={crash.rules} crash={crash} book={book} onRead={onRead} />;
          })}
        </table>
      </section>
    </section>
  );
}

interface CrashRowsProps extends CrashTableProps {
  readonly crash: Crash;
  readonly book: RuleBook;
}

function CrashRows({ crash, book, onRead }: CrashRowsProps) {
  const words = useWords();
  const { t, prose } = words;
  const { paid, shares, equity, fund } = crash;
  return (
    <tbody>
      <tr className="crash-result">
        <th scope="row" rowSpan={2}>
          <button type="button" className="compare-open" onClick={() => onRead(book)}>
            {prose(book.name)}
          </button>
        </th>
        {[crash.filled, crash.takenOver, crash.deleveraged].map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns keep their places
          <td key={at} className="crash-figure number">
            {amount(text)}
          </td>
        ))}
        <td>
          {shares.length === 0 && t('crash.nobody')}
          {shares.map((share) => (
            <Fragment key={share.account}>
              <span className="crash-share">{shareText(share, words)}</span>{' '}
            </Fragment>
          ))}
        </td>
        {[paid.fund, paid.adl, paid.socialised].map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns keep their places
          <td key={at} className="crash-figure number">
            {amount(text)}
          </td>
        ))}
        {ACCOUNTS.map((id) => (
          <td key={id} className="crash-figure number">
            {amount(equity[id] ?? '0')}
          </td>
        ))}
        <td className="crash-figure number">{amount(fund.end)}</td>
      </tr>
      <tr className="crash-said">
        <td colSpan={8 + ACCOUNTS.length}>
          <span className="crash-sentence">{crashSaid(crash, book, words)}</span>
        </td>
      </tr>
    </tbody>
  );
}
