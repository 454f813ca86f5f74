/** All rule books beside each other: found by words, narrowed by what a column says; each cell leads to its sources. */
import { useId, useMemo, useState } from 'react';
import { rulebooks } from '#content/rulebooks/registry.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { supporting } from '#store/rules.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import './compare.css';
import { type Column, columns, type Filter, filtered, isIdle, type Row, rowsOf, valuesOf } from './compare.ts';
import { SourceNumber } from './SourceNumber.tsx';

const EVERYTHING: Filter = { text: '', only: {} };

interface CompareTableProps {
  readonly onRead: (book: RuleBook) => void;
}

export function CompareTable({ onRead }: CompareTableProps) {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useState(EVERYTHING);
  const rows = useMemo(() => rowsOf(rulebooks, words), [words]);
  const shown = filtered(rows, filter, words);
  const heading = useId();
  const narrow = (path: string, value: string) => {
    const { [path]: _before, ...others } = filter.only;
    setFilter({ ...filter, only: value === '' ? others : { ...others, [path]: value } });
  };
  return (
    <section className="compare" id="compare" aria-labelledby={heading}>
      <h3 id={heading}>{t('rules.part.compare')}</h3>
      <p className="rules-facts">{t('compare.about')}</p>
      <div className="compare-find">
        <Field label={t('compare.filter')} inline>
          {(id) => (
            <input
              id={id}
              type="search"
              value={filter.text}
              onChange={(event) => setFilter({ ...filter, text: event.target.value })}
            />
          )}
        </Field>
        <span role="status">{t('compare.count', { shown: shown.length, all: rows.length })}</span>
        {shown.length < rows.length && <Button label={t('compare.clear')} onClick={() => setFilter(EVERYTHING)} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className="compare-scroll" aria-label={t('compare.table')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('compare.book')}</th>
              {columns.map((column, at) => (
                <th key={column.path} scope="col">
                  <Narrow column={column} values={valuesOf(rows, at)} filter={filter} onNarrow={narrow} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <BookRow key={row.book.id} row={row} onRead={onRead} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p>{t('compare.none')}</p>}
      </section>
    </section>
  );
}

interface NarrowProps {
  readonly column: Column;
  readonly values: readonly string[];
  readonly filter: Filter;
  readonly onNarrow: (path: string, value: string) => void;
}

function Narrow({ column, values, filter, onNarrow }: NarrowProps) {
  const { t } = useWords();
  const name = t(`rule.slot.${column.name}`);
  return (
    <>
      <span>{name}</span>
      <select
        aria-label={t('compare.column', { column: name })}
        value={filter.only[column.path] ?? ''}
        onChange={(event) => onNarrow(column.path, event.target.value)}
      >
        <option value="">{t('compare.any')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </>
  );
}

function BookRow({ row: { book, cells }, onRead }: { readonly row: Row; readonly onRead: (book: RuleBook) => void }) {
  const { prose, day } = useWords();
  return (
    <tr>
      <th scope="row">
        <button type="button" className="compare-open" onClick={() => onRead(book)}>
          {prose(book.name)}
        </button>
        <span className="compare-date">{day(book.asOf)}</span>
      </th>
      {columns.map((column, at) => (
        <td key={column.path}>
          {cells[at]} {isIdle(book, column) ? null : <CellSources book={book} column={column} />}
        </td>
      ))}
    </tr>
  );
}

/** Numbers of sources; without any, that it is assumed. */
function CellSources({ book, column }: { readonly book: RuleBook; readonly column: Column }) {
  const { t } = useWords();
  const numbers = supporting(book, column.part);
  if (numbers.length === 0 && book.confidence[column.part] === 'assumed')
    return <span className="compare-sources">({t('rules.confidence.assumed')})</span>;
  return (
    <span className="compare-sources">
      {numbers.map((number) => (
        <SourceNumber key={number} book={book} number={number} />
      ))}
    </span>
  );
}
