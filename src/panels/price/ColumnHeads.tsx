/** Names of the columns, above the picture. */
import { useWords } from '#ui/words.tsx';
import type { Columns } from './columns.ts';

export function ColumnHeads({ columns, bothPrices }: { readonly columns: Columns; readonly bothPrices: boolean }) {
  const { t } = useWords();
  return (
    <div className="price-heads">
      {columns.narrow ? null : <span style={{ left: 0 }}>{t('price.path')}</span>}
      <span style={{ left: columns.depth.from, width: columns.depth.to - columns.depth.from, textAlign: 'right' }}>
        {t('price.book')}
      </span>
      <span style={{ left: columns.bars.from }}>{t('price.liquidations')}</span>
      {columns.narrow ? null : (
        <span style={{ left: columns.names.from }}>
          {t(bothPrices ? 'price.liquidationsAt' : 'price.liquidationsAtShort')}
        </span>
      )}
    </div>
  );
}
