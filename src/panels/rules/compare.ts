/** The comparison of all rule books as rows of short texts, and which of them a filter leaves. */
import type { RuleBook, RuleBookPart } from '#protocol/rulebook.ts';
import * as format from '#ui/format.ts';
import type { Words } from '#ui/words.tsx';
import { inShort } from './sayings.ts';

export interface Column {
  /** A slot, or a part of one. */
  readonly path: string;
  readonly name:
    | 'closeOut'
    | 'adl.trigger'
    | 'adl.price'
    | 'adl.ranking'
    | 'adl.allocation'
    | 'remainder'
    | 'fallback'
    | 'lights';
  /** By this name sources and confidence know it. */
  readonly part: RuleBookPart;
}

export const columns: readonly Column[] = [
  { path: 'closeOut', name: 'closeOut', part: 'closeOut' },
  { path: 'adl.trigger', name: 'adl.trigger', part: 'adlTrigger' },
  { path: 'adl.price', name: 'adl.price', part: 'price' },
  { path: 'adl.ranking', name: 'adl.ranking', part: 'ranking' },
  { path: 'adl.allocation', name: 'adl.allocation', part: 'allocation' },
  { path: 'remainder', name: 'remainder', part: 'remainder' },
  { path: 'fallback', name: 'fallback', part: 'fallback' },
  { path: 'lights', name: 'lights', part: 'lights' },
];

export interface Row {
  readonly book: RuleBook;
  /** In the order of the columns. */
  readonly cells: readonly string[];
}

export interface Filter {
  readonly text: string;
  /** Column path → the only text that is shown. */
  readonly only: Readonly<Record<string, string>>;
}

/** Without ADL nobody is ranked, and nothing is shared or closed at a price: the slots say something all the same. */
export const isIdle = ({ adl }: RuleBook, { path }: Column): boolean =>
  adl.trigger.kind === 'never' && path.startsWith('adl.') && path !== 'adl.trigger';

export const rowsOf = (books: readonly RuleBook[], words: Words): readonly Row[] =>
  books.map((book) => ({
    book,
    cells: columns.map((column) => (isIdle(book, column) ? format.NOTHING : inShort(book, column.path, words))),
  }));

/** What a column says, each once, as the rows come. */
export const valuesOf = (rows: readonly Row[], column: number): readonly string[] => [
  ...new Set(rows.map(({ cells }) => cells[column] ?? '')),
];

/** Every word of the text must stand somewhere in the row. */
export function filtered(rows: readonly Row[], { text, only }: Filter, words: Words): readonly Row[] {
  const wanted = text.toLocaleLowerCase(words.locale).split(/\s+/).filter(Boolean);
  return rows.filter(({ book, cells }) => {
    const whole = [words.prose(book.name), book.id, ...cells].join(' ').toLocaleLowerCase(words.locale);
    return (
      wanted.every((word) => whole.includes(word)) &&
      columns.every(({ path }, at) => only[path] === undefined || only[path] === cells[at])
    );
  });
}
