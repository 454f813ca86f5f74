/** Names of the columns, above the picture. */
import { useWords } from '#ui/words.tsx';
import type { Columns } from './columns.ts';

const GAP = 8;

interface ColumnHeadsProps {
  readonly columns: Columns;
  readonly bothPrices: boolean;
  readonly book: boolean;
  readonly thresholds: boolean;
}

export function ColumnHeads({ columns, bothPrices, book, thresholds }: ColumnHeadsProps) {
  const { t } = useWords();
  // Where there is no heading over the names, or the path, their neighbour's may stand over them.
  const barsEnd = columns.narrow ? columns.names.to : columns.names.from;
  const bookFrom = columns.narrow ? columns.path.from : columns.depth.from;
  return (
    <div className="price-heads">
      {columns.narrow ? null : <span style={{ left: 0, width: columns.path.to }}>{t('price.path')}</span>}
      {book ? (
        <span style={{ left: bookFrom, width: columns.depth.to - bookFrom, textAlign: 'right' }}>
          {t('price.book')}
        </span>
      ) : null}
      {thresholds ? (
        <span style={{ left: columns.bars.from, width: barsEnd - columns.bars.from - GAP }}>
          {t('price.liquidations')}
        </span>
      ) : null}
      {columns.narrow || !thresholds ? null : (
        <span style={{ left: columns.names.from, width: columns.names.to - columns.names.from }}>
          {t(bothPrices ? 'price.liquidationsAt' : 'price.liquidationsAtShort')}
        </span>
      )}
    </div>
  );
}
