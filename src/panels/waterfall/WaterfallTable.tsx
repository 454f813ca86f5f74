/** Each liquidation and the total as a table, opened on request. Rows add up across: loss = the five parts. */
import { useState } from 'react';
import type { Frame } from '#protocol/frame.ts';
import { Money } from '#ui/Quantity.tsx';
import { QuantityTable } from '#ui/QuantityTable.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName } from '../AccountName.tsx';
import { type Amounts, STAGES } from './vessels.ts';

/** Most rows in the page. */
const MOST = 40;

export function WaterfallTable({ frame }: { readonly frame: Frame }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const more = frame.liquidations.length - MOST;
  return (
    <div className="waterfall-table">
      <button type="button" className="disclose" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'waterfall.hide' : 'waterfall.show')}
      </button>
      {open ? (
        <div className="waterfall-scroll">
          <QuantityTable label={t('waterfall.table')}>
            <thead>
              <tr>
                <th scope="col">{t('waterfall.account')}</th>
                <th scope="col">{t('waterfall.loss')}</th>
                {STAGES.map((stage) => (
                  <th key={stage} scope="col">
                    {t(`waterfall.${stage}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {frame.liquidations.slice(0, MOST).map((one) => (
                <tr key={`${one.account}.${one.contract}`}>
                  <th scope="row">
                    <AccountName account={one.account} tabIndex={-1} />
                  </th>
                  <Cells amounts={one} account={one.account} />
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('waterfall.total')}</th>
                <Cells amounts={frame.waterfall} account={-1} />
              </tr>
            </tfoot>
          </QuantityTable>
        </div>
      ) : null}
      {open && more > 0 ? <p>{t('waterfall.more', { count: more })}</p> : null}
    </div>
  );
}

function Cells({ amounts, account }: { readonly amounts: Amounts; readonly account: number }) {
  return (['loss', ...STAGES] as const).map((name) => (
    <td key={name}>
      <Money atoms={amounts[name]} why={{ of: 'waterfall', name, account }} />
    </td>
  ));
}
