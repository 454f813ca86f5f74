/**
 * What ADL left an account with, against what it would have had by holding on, at the mark on screen: a cost, or a
 * rescue, said in words and with signs. Shown once the reader has moved on from the step of the ADL.
 */
import { useState } from 'react';
import type { Frame } from '#protocol/frame.ts';
import { Money } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName } from './AccountName.tsx';
import './aftermath.css';
import { aftermathOf, closedEarlier } from './outcome.ts';

interface AftermathProps {
  readonly frame: Frame;
  readonly account: number;
  readonly contract: number;
}

export function Aftermath({ frame, account, contract }: AftermathProps) {
  const { rich } = useWords();
  const one = aftermathOf(frame, account, contract);
  if (!one) return null;
  const why = { of: 'aftermath', account, contract } as const;
  const cost = one.held - one.kept;
  return (
    <span className="aftermath" data-turn={cost > 0 ? 'cost' : cost < 0 ? 'saved' : 'even'}>
      {rich(cost > 0 ? 'aftermath.cost' : cost < 0 ? 'aftermath.saved' : 'aftermath.even', {
        kept: <Money atoms={one.kept} why={{ ...why, name: 'kept' }} />,
        held: <Money atoms={one.held} why={{ ...why, name: 'held' }} />,
        difference: (
          <strong>
            <Money atoms={Math.abs(cost)} why={{ ...why, name: 'difference' }} />
          </strong>
        ),
      })}
    </span>
  );
}

const FEW = 5;
/** Most lines in the page. */
const MOST = 50;

/** One line for each account that an earlier step deleveraged; nothing while there is none. */
export function AftermathList({ frame, contract }: { readonly frame: Frame; readonly contract: number }) {
  const { t, rich } = useWords();
  const [all, setAll] = useState(false);
  const accounts = closedEarlier(frame, contract);
  if (accounts.length === 0) return null;
  const shown = accounts.slice(0, all ? MOST : FEW);
  const more = accounts.length - shown.length;
  return (
    <section className="aftermath-list" aria-label={t('aftermath.title')}>
      <h3>{t('aftermath.title')}</h3>
      <ul>
        {shown.map((account) => (
          <li key={account}>
            {rich('aftermath.of', {
              account: <AccountName account={account} />,
              said: <Aftermath frame={frame} account={account} contract={contract} />,
            })}
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className="aftermath-more" onClick={() => setAll(true)}>
          {t('aftermath.more', { count: more })}
        </button>
      ) : null}
    </section>
  );
}
