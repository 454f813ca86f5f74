/** Accounts hedged outside the exchange: which leg they lost here, and what that leaves naked. Absent where there are none. */
import { useFrame, useWorld } from '#store/session.ts';
import { highlight, useLit } from '#store/view.ts';
import { Panel } from '#ui/Panel.tsx';
import { Lots } from '#ui/Quantity.tsx';
import { QuantityTable } from '#ui/QuantityTable.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName } from '../AccountName.tsx';
import './hedges.css';
import { type Legs, legsOf } from './legs.ts';

export function HedgesPanel() {
  const { t } = useWords();
  const world = useWorld();
  const frame = useFrame();
  if (!world || !frame) return null;
  const all = legsOf(world, frame);
  if (all.length === 0) return null;
  return (
    <Panel title={t('hedges.title')} className="hedges">
      <p className="hedges-about">{t('hedges.about')}</p>
      <div className="hedges-scroll">
        <QuantityTable label={t('hedges.table')} className="hedges-table">
          <thead>
            <tr>
              <th scope="col">{t('hedges.account')}</th>
              <th scope="col">{t('hedges.outside')}</th>
              <th scope="col">{t('hedges.before')}</th>
              <th scope="col">{t('hedges.here')}</th>
              <th scope="col">{t('hedges.naked')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((legs) => (
              <Row key={legs.account} legs={legs} />
            ))}
          </tbody>
        </QuantityTable>
      </div>
    </Panel>
  );
}

function Row({ legs }: { readonly legs: Legs }) {
  const { t, rich } = useWords();
  const { account, contract, outside, before, here, lost, by, naked } = legs;
  const lit = useLit(account);
  const why = { of: 'hedge', account } as const;
  const size = (lots: number, name: 'lost' | 'naked') => (
    <Lots lots={Math.abs(lots)} contract={contract} why={{ ...why, name }} />
  );
  return (
    <tr data-lit={lit || undefined} onPointerEnter={() => highlight(account)} onPointerLeave={() => highlight(null)}>
      <th scope="row">
        <AccountName account={account} tabIndex={-1} />
        {lost > 0 ? (
          <span className="hedges-lost" data-by={by}>
            {rich('hedges.lost', { how: by, size: size(lost, 'lost'), side: before > 0 ? 'long' : 'short' })}
          </span>
        ) : null}
      </th>
      <td>
        <Lots lots={outside} contract={contract} signed why={{ ...why, name: 'outside' }} />
      </td>
      <td>
        <Lots lots={before} contract={contract} signed why={{ ...why, name: 'lotsBefore' }} />
      </td>
      <td>
        <Lots lots={here} contract={contract} signed why={{ of: 'account', account, contract, name: 'lots' }} />
      </td>
      <td className={naked === 0 ? '' : 'hedges-naked'}>
        {naked === 0
          ? t('hedges.whole')
          : rich('hedges.left', { side: naked > 0 ? 'long' : 'short', size: size(naked, 'naked') })}
      </td>
    </tr>
  );
}
