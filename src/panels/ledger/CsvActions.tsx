/** The movements shown as a CSV file, and as text to copy where a host forbids downloads. */
import { useId, useState } from 'react';
import type { World } from '#protocol/frame.ts';
import type { LedgerRow } from '#protocol/message.ts';
import { Button } from '#ui/Button.tsx';
import { download } from '#ui/download.ts';
import { useWords } from '#ui/words.tsx';
import { csvOf } from '../ledgerCsv.ts';

interface CsvActionsProps {
  readonly rows: readonly LedgerRow[];
  readonly world: World;
}

export function CsvActions({ rows, world }: CsvActionsProps) {
  const { t } = useWords();
  const field = useId();
  const [asText, setAsText] = useState(false);
  const name = `${world.scenario.id}.ledger.csv`;
  return (
    <div className="ledger-csv">
      <Button
        icon="save"
        label={t('ledger.save')}
        disabled={rows.length === 0}
        onClick={() => download(name, csvOf(rows, world), 'text/csv')}
      />
      <button type="button" className="ledger-link" aria-expanded={asText} onClick={() => setAsText(!asText)}>
        {t(asText ? 'ledger.asText.hide' : 'ledger.asText')}
      </button>
      {asText ? (
        <div className="field ledger-text">
          <label htmlFor={field}>{t('ledger.text')}</label>
          <textarea
            id={field}
            readOnly
            rows={8}
            spellCheck={false}
            value={csvOf(rows, world)}
            onFocus={(event) => event.target.select()}
          />
        </div>
      ) : null}
    </div>
  );
}
