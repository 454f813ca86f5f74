/**
 * The words on screen: a catalogue is given once, at the top; `t` looks a message up and fills it in. The only file
 * that knows the message format. Values that the engine computed arrive as text, already formatted (see `format.ts`).
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import type { MessageKey } from '#content/messages/en.ts';
import type { Messages } from '#content/messages/messages.ts';
import { joinedToMarks } from './joined.tsx';
import { type Prose, proseOf } from './prose.ts';

/** Of one language, whole or in part. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

export type Values = Readonly<Record<string, string | number>>;
/** Elements for `{name}`; for `<rankWhy>first</rankWhy>`, what to make of the words between. */
export type RichValues = Readonly<Record<string, ReactNode | ((parts: readonly ReactNode[]) => ReactNode)>>;

export interface Words {
  readonly locale: string;
  /** `t('queue.title')`, `t('queue.more', { count: 12 })`. */
  t(key: MessageKey, values?: Values): string;
  /** As `t`, with elements as values: a name that can be highlighted, a number that says why. */
  rich(key: MessageKey, values: RichValues): ReactNode;
  /** For keys made from an identifier of the engine's, such as `quantity.` + symbol: null when there is no message. */
  maybe(key: string, values?: Values): string | null;
  /** A message that is not of the catalogue (a lesson's), filled in. */
  fill(message: string, values: RichValues): ReactNode;
  fillText(message: string, values: Values): string;
  /** English text that is data, such as a scenario's name: translated where a translation is known. */
  prose(text: string): string;
  /** A day such as `2025-10-10`, as the language writes it. */
  day(iso: string): string;
  /** `Sol, Sam, Sara`. */
  list(items: readonly string[]): string;
  /** The same, and what these messages say where it said nothing yet. */
  and(messages: Messages): Words;
}

const WordsContext = createContext<Words | null>(null);

interface Message {
  readonly format: IntlMessageFormat;
  /** Its tags, each leaving what stands between as it is. */
  readonly untagged: Readonly<Record<string, (parts: ReactNode[]) => ReactNode>>;
}

/**
 * Compiles a message when it is first used and keeps it. A page in one file brings its messages compiled already (see
 * scripts/build/messages.mjs), those without values as the text that they are.
 */
export function wordsOf(locale: string, catalogue: Catalogue, prose: Prose = {}): Words {
  const compiled = new Map<string, Message>();
  const known = new Map<string, string>(Object.entries(catalogue));

  function message(key: string, text: string): Message {
    const ready = compiled.get(key);
    if (ready) return ready;
    const format = new IntlMessageFormat(text, locale);
    const fresh = { format, untagged: untagged(format.getAst()) };
    compiled.set(key, fresh);
    return fresh;
  }

  function maybe(key: string, values?: Values): string | null {
    const text = known.get(key);
    return text === undefined ? null : plain(key, text, values);
  }

  function plain(key: string, text: string, values?: Values): string {
    if (isPlain(text)) return text;
    const { format, untagged } = message(key, text);
    return String(format.format({ ...values, ...untagged }));
  }

  function rich(
    key: string,
    text: string,
    values: RichValues,
    laid: (parts: readonly ReactNode[]) => readonly ReactNode[] = (parts) => parts,
  ): ReactNode {
    if (isPlain(text)) return text;
    const { format, untagged } = message(key, text);
    const parts = format.format<ReactNode>({ ...untagged, ...values });
    return Array.isArray(parts)
      ? laid(parts).map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message keep their places
          <Fragment key={at}>{part}</Fragment>
        ))
      : parts;
  }

  return {
    locale,
    t: (key, values) => maybe(key, values) ?? key,
    rich: (key, values) => rich(key, catalogue[key] ?? key, values),
    fill: (text, values) => rich(text, text, values, joinedToMarks),
    fillText: (text, values) => plain(text, text, values),
    maybe,
    prose: proseOf(prose),
    day: (iso) => dayIn(locale, iso),
    list: (items) => new Intl.ListFormat(locale, { style: 'narrow' }).format(items),
    and: (messages) => wordsOf(locale, { ...messages, ...catalogue }, prose),
  };
}

/** Text that is no day stays as it is. */
function dayIn(locale: string, iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** Tags of a message that nobody gives a meaning to leave what stands between them as it is. */
function untagged(parts: readonly object[]): Message['untagged'] {
  return Object.fromEntries(
    tagsIn(parts).map((name) => [name, (between) => (between.length === 1 ? between[0] : between)] as const),
  );
}

/** In the parts of a compiled message: what has children is a tag, what has options is a choice of further parts. */
function tagsIn(parts: readonly object[]): readonly string[] {
  return parts.flatMap((part) => {
    if ('children' in part && 'value' in part && Array.isArray(part.children))
      return [String(part.value), ...tagsIn(part.children)];
    const options: readonly { readonly value: readonly object[] }[] =
      'options' in part && part.options !== null ? Object.values(part.options as object) : [];
    return options.flatMap(({ value }) => tagsIn(value));
  });
}

/** Nothing of the message format is in it. */
const isPlain = (text: string): boolean => typeof text === 'string' && !/[{}<'#]/.test(text);

export function WordsProvider({
  locale,
  catalogue,
  prose,
  children,
}: {
  readonly locale: string;
  readonly catalogue: Catalogue;
  readonly prose: Prose;
  readonly children: ReactNode;
}) {
  const words = useMemo(() => wordsOf(locale, catalogue, prose), [locale, catalogue, prose]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** What a part of the page that came later says: in English it brings its words, other languages have them already. */
export function MoreWords({ messages, children }: { readonly messages: Messages; readonly children: ReactNode }) {
  const words = useWords();
  const more = useMemo(() => words.and(messages), [words, messages]);
  return <WordsContext value={more}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words: the page is not inside a WordsProvider');
  return words;
}

/** English text that is data: in the reader's language, or marked as English where it has no translation. */
export function Said({ text }: { readonly text: string }) {
  const { locale, prose } = useWords();
  const said = prose(text);
  return said === text && !locale.startsWith('en') ? <span lang="en">{text}</span> : said;
}
