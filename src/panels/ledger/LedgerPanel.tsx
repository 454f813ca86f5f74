/**
 * Every movement of money on the line so far: from whom, to whom, how much, by which event. Closed at first; what is in it
 * is fetched when it is opened.
 */
import { useState } from 'react';
import { useWorld } from '#store/session.ts';
import { later } from '#ui/Later.tsx';
import { Panel } from '#ui/Panel.tsx';
import { useWords } from '#ui/words.tsx';
import './ledger.css';

const LedgerBody = later('ledger.title', async () => (await import('./part.ts')).part);

export function LedgerPanel() {
  const { t } = useWords();
  const world = useWorld();
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title={t('ledger.title')}
      className="ledger"
      actions={
        <button type="button" className="ledger-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'ledger.hide' : 'ledger.show')}
        </button>
      }
    >
      {open && world ? <LedgerBody world={world} /> : null}
    </Panel>
  );
}
