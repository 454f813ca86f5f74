/** Names of the columns, above the picture. */
import { useWords } from '#ui/words.tsx';
import type { Columns } from './columns.ts';

const GAP = 8;

export function ColumnHeads({ columns, bothPrices }: { readonly columns: Columns; readonly bothPrices: boolean }) {
  const { t } = useWords();
  // Where there is no heading over the names, that of the bars may stand over them.
  const barsEnd = columns.narrow ? columns.names.to : columns.names.from;
  return (
    <div className="price-heads">
      {columns.narrow ? null : <span style={{ left: 0, width: columns.path.to }}>{t('price.path')}</span>}
      <span style={{ left: columns.depth.from, width: columns.depth.to - columns.depth.from, textAlign: 'right' }}>
        {t('price.book')}
      </span>
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
