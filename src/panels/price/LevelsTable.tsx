/** The order book as a table, for those who do not see the picture or want the numbers. Closed until asked for. */
import { useId, useState } from 'react';
import type { Frame } from '#protocol/frame.ts';
import { useEvents, useSession } from '#store/session.ts';
import { Lots, Price } from '#ui/Quantity.tsx';
import { QuantityTable } from '#ui/QuantityTable.tsx';
import { useWords } from '#ui/words.tsx';
import type { DepthRow } from './bookDepth.ts';
import { depthOf } from './depthOf.ts';

/** Most rows in the page. */
const MOST = 40;

export function LevelsTable({ frame, index }: { readonly frame: Frame; readonly index: number }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const heading = useId();
  return (
    <section className="price-levels" aria-labelledby={heading}>
      <h3 id={heading} className="unseen">
        {t('price.book')}
      </h3>
      <button type="button" className="price-disclose" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'price.levels.hide' : 'price.levels.show')}
      </button>
      {open ? <Levels frame={frame} index={index} /> : null}
    </section>
  );
}

function Levels({ frame, index }: { readonly frame: Frame; readonly index: number }) {
  const { t } = useWords();
  const events = useEvents();
  const settled = useSession((state) => state.settled);
  const rows = depthOf(frame, settled, events, index);
  if (rows.length === 0) return <p>{t('price.noBook')}</p>;
  const level = ({ side, price }: DepthRow) => ({ of: 'level', contract: index, side, price }) as const;
  return (
    <>
      <QuantityTable label={t('price.levels')} className="price-table">
        <thead>
          <tr>
            <th scope="col">{t('price.levels.side')}</th>
            <th scope="col">{t('price.levels.price')}</th>
            <th scope="col">{t('price.levels.lots')}</th>
            <th scope="col">{t('price.levels.eaten')}</th>
            <th scope="col">{t('price.levels.paidByFund')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map((row) => (
            <tr key={`${row.side}${row.price}`}>
              <th scope="row">{t(row.side === 'bid' ? 'price.levels.bid' : 'price.levels.ask')}</th>
              <td>
                <Price ticks={row.price} contract={index} why={{ ...level(row), name: 'price' }} />
              </td>
              <td>
                <Lots lots={row.lots} contract={index} why={{ ...level(row), name: 'resting' }} />
              </td>
              <td>
                {row.eaten + row.eatenByFund > 0 ? (
                  <Lots lots={row.eaten + row.eatenByFund} contract={index} why={{ ...level(row), name: 'eaten' }} />
                ) : null}
              </td>
              <td>
                {row.eatenByFund > 0 ? (
                  <Lots lots={row.eatenByFund} contract={index} why={{ ...level(row), name: 'eatenByFund' }} />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </QuantityTable>
      {rows.length > MOST ? <p>{t('price.levels.more', { count: rows.length - MOST })}</p> : null}
    </>
  );
}
