/**
 * Which world is on the stage: the menu of those that ship, and files in. What was refused is said in place and leaves the
 * stage as it was.
 */
import { useState } from 'react';
import { scenarios } from '#content/scenarios/registry.ts';
import { dismissRefusal, loadScenario } from '#store/load.ts';
import { tellOpened } from '#store/opened.ts';
import { useSession, useWorld } from '#store/session.ts';
import { openFile } from '#store/stateFile.ts';
import { useView } from '#store/view.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import { ImportDialog } from '../ImportDialog.tsx';
import { RefusalNote } from '../RefusalNote.tsx';
import './scenario.css';

/** The menu's value while a file of the reader's own is on the stage. */
const OWN = '';

export function ScenarioPanel() {
  const { t, prose } = useWords();
  const world = useWorld();
  const chosen = useView((state) => state.scenario);
  const busy = useSession((state) => state.status === 'loading');
  const refusal = useSession((state) => state.refusal);
  const [importing, setImporting] = useState(false);
  return (
    <div className="scenario">
      <Field label={t('scenario.label')} inline>
        {(id) => (
          <select id={id} value={chosen ?? OWN} disabled={busy} onChange={(event) => choose(event.target.value)}>
            {chosen === null && world && (
              <option value={OWN}>{t('scenario.own', { name: world.scenario.name })}</option>
            )}
            {scenarios.map((one) => (
              <option key={one.id} value={one.id}>
                {prose(one.name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button
        className="button-brief"
        icon="open"
        label={t('scenario.import')}
        title={t('scenario.import')}
        onClick={() => setImporting(true)}
      />
      {refusal && !importing && <RefusalNote refusal={refusal} onDismiss={dismissRefusal} />}
      <ImportDialog
        open={importing}
        onClose={() => setImporting(false)}
        title={t('scenario.import.title')}
        about={t('scenario.import.about')}
        refusal={refusal}
        dismiss={dismissRefusal}
        take={take}
      />
    </div>
  );
}

async function take(text: string): Promise<boolean> {
  const opened = await openFile(text);
  if (opened) tellOpened(opened);
  return opened !== null;
}

function choose(id: string): void {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario) void loadScenario(id, scenario);
}
