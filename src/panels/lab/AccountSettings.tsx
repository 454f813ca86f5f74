/** The named accounts: leverage of each, and ways to add, edit and remove one. Which form is open is all it remembers. */
import { useState } from 'react';
import type { World } from '#protocol/frame.ts';
import type { AccountFile, ScenarioFile } from '#protocol/scenario.ts';
import { presentScenario } from '#store/presentScenario.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountForm } from './AccountForm.tsx';
import { usualCounterparty, withAccountAdded, withAccountEdited, withAccountRemoved } from './edits/accounts.ts';
import { leverageOf, mostLeverage, withLeverage } from './edits/leverage.ts';
import { RemoveForm } from './RemoveForm.tsx';
import { Setting } from './Setting.tsx';

/** More than these are found in the accounts table; their leverage is set in the scenario's file. */
const MOST_SHOWN = 24;

type Opened = { readonly what: 'add' } | { readonly what: 'edit' | 'remove'; readonly id: string } | null;

export function AccountSettings({ world, index }: { readonly world: World; readonly index: number }) {
  const { t, prose } = useWords();
  const [opened, setOpened] = useState<Opened>(null);
  const scenario = presentScenario(world);
  const contract = scenario.contracts[index];
  if (!contract) return null;
  const shown = scenario.accounts.slice(0, MOST_SHOWN);
  const close = () => setOpened(null);
  return (
    <fieldset className="lab-part lab-accounts">
      <legend>{t('lab.accounts')}</legend>
      <p className="setting-about">{t('lab.accounts.about')}</p>
      <ul className="lab-account-list">
        {shown.map((account) => (
          <li key={account.id}>
            <AccountLine
              account={account}
              scenario={scenario}
              opened={opened !== null && 'id' in opened && opened.id === account.id ? opened.what : null}
              onOpen={(what) => setOpened({ what, id: account.id })}
            />
            {opened?.what === 'edit' && opened.id === account.id ? (
              <AccountForm
                title={t('lab.form.edit', { name: prose(account.name ?? account.id) })}
                scenario={scenario}
                contract={contract}
                id={account.id}
                first={draftOf(scenario, account)}
                change={(draft, taker) => withAccountEdited(scenario, index, account.id, draft, taker)}
                onDone={close}
              />
            ) : null}
            {opened?.what === 'remove' && opened.id === account.id ? (
              <RemoveForm
                account={account}
                scenario={scenario}
                change={(taker) => withAccountRemoved(scenario, account.id, taker)}
                onDone={close}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {scenario.accounts.length > shown.length ? (
        <p className="setting-about">
          {t('lab.accounts.first', { shown: shown.length, count: scenario.accounts.length })}
        </p>
      ) : null}
      {opened?.what === 'add' ? (
        <AccountForm
          title={t('lab.form.add')}
          scenario={scenario}
          contract={contract}
          id={null}
          first={{
            name: t('lab.form.newName'),
            side: 'long',
            size: contract.lotSize,
            entry: contract.index,
            leverage: '10',
          }}
          change={(draft, taker) => withAccountAdded(scenario, index, draft, taker)}
          onDone={close}
        />
      ) : (
        <Button
          label={t('lab.add')}
          disabled={usualCounterparty(scenario, null) === ''}
          onClick={() => setOpened({ what: 'add' })}
        />
      )}
    </fieldset>
  );
}

interface AccountLineProps {
  readonly account: AccountFile;
  readonly scenario: ScenarioFile;
  readonly opened: 'add' | 'edit' | 'remove' | null;
  readonly onOpen: (what: 'edit' | 'remove') => void;
}

function AccountLine({ account, scenario, opened, onOpen }: AccountLineProps) {
  const { t, prose } = useWords();
  const name = prose(account.name ?? account.id);
  const leverage = leverageOf(scenario, account);
  const [position] = account.positions;
  const contract = scenario.contracts.find(({ id }) => id === position?.contract);
  const several = account.positions.length > 1;
  return (
    <div className="lab-account">
      <p className="lab-account-name">
        <strong>{name}</strong> <span>{holding(account, t)}</span>
      </p>
      {leverage === null ? null : (
        <Setting
          label={t('lab.leverage', { name })}
          value={leverage}
          unit={t('lab.times')}
          subject={`account.${account.id}.leverage`}
          range={{ min: 1, max: mostLeverage(contract), step: 0.5 }}
          change={(text) => withLeverage(scenario, account.id, text)}
        />
      )}
      <span className="lab-account-buttons">
        {several ? null : (
          <button
            type="button"
            className="button button-quiet"
            aria-label={t('lab.edit', { name })}
            aria-expanded={opened === 'edit'}
            onClick={() => onOpen('edit')}
          >
            {t('lab.edit.short')}
          </button>
        )}
        <button
          type="button"
          className="button button-quiet"
          aria-label={t('lab.remove', { name })}
          aria-expanded={opened === 'remove'}
          onClick={() => onOpen('remove')}
        >
          {t('lab.remove.short')}
        </button>
      </span>
    </div>
  );
}

function holding(account: AccountFile, t: ReturnType<typeof useWords>['t']): string {
  const [position] = account.positions;
  if (!position) return t('lab.holds.none');
  if (account.positions.length > 1) return t('lab.holds.several', { count: account.positions.length });
  const short = position.size.startsWith('-');
  const size = short ? position.size.slice(1) : position.size;
  return t('lab.holds', { side: short ? 'short' : 'long', size, entry: position.entry });
}

function draftOf(scenario: ScenarioFile, account: AccountFile) {
  const [position] = account.positions;
  const size = position?.size ?? '0';
  return {
    name: account.name ?? account.id,
    side: size.startsWith('-') ? ('short' as const) : ('long' as const),
    size: size.replace('-', ''),
    entry: position?.entry ?? scenario.contracts[0]?.index ?? '',
    leverage: leverageOf(scenario, account) ?? '10',
  };
}
