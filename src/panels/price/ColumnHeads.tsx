/** Names of the columns, above the picture. */
import { useWords } from '#ui/words.tsx';
import type { Columns } from './columns.ts';

const GAP = 8;

export function ColumnHeads({ columns, bothPrices }: { readonly columns: Columns; readonly bothPrices: boolean }) {
  const { t } = useWords();
  // Where there is no heading over the names, or the path, their neighbour's may stand over them.
  const barsEnd = columns.narrow ? columns.names.to : columns.names.from;
  const bookFrom = columns.narrow ? columns.path.from : columns.depth.from;
  return (
    <div className="price-heads">
      {columns.narrow ? null : <span style={{ left: 0, width: columns.path.to }}>{t('price.path')}</span>}
      <span style={{ left: bookFrom, width: columns.depth.to - bookFrom, textAlign: 'right' }}>{t('price.book')}</span>
      <span style={{ left: columns.bars.from, width: barsEnd - columns.bars.from - GAP }}>
        {t('price.liquidations')}
      </span>
      {columns.narrow ? null : (
        <span style={{ left: columns.names.from, width: columns.names.to - columns.names.from }}>
          {t(bothPrices ? 'price.liquidationsAt' : 'price.liquidationsAtShort')}
        </span>
      )}
    </div>
  );
}
