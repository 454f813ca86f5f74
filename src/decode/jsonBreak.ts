/**
 * Where a text stops being JSON, for people: browsers say it each in words of their own, some without a place. Asked only
 * after the platform's parser has refused; it reads along without building anything, so nesting costs no stack.
 */

export interface JsonBreak {
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  /** The character there; null: the text ends. */
  readonly found: string | null;
  readonly expected: string;
}

const BLANK = /[ \t\n\r]*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Where a match that starts at `at` ends; `at` itself when there is none. */
function after(shape: RegExp, text: string, at: number): number {
  shape.lastIndex = at;
  return shape.test(text) ? shape.lastIndex : at;
}

/** Where the string that starts at `at` ends, and whether it does. */
function afterString(text: string, at: number): { readonly end: number; readonly closed: boolean } {
  let end = at + 1;
  while (end < text.length) {
    const letter = text[end];
    if (letter === '"') return { end: end + 1, closed: true };
    if (letter === '\\') {
      const next = after(ESCAPE, text, end);
      if (next === end) return { end, closed: false };
      end = next;
    } else if (text.charCodeAt(end) < 0x20) return { end, closed: false };
    else end += 1;
  }
  return { end, closed: false };
}

const EXPECTED = {
  value: 'a value',
  valueOrEnd: 'a value, or ] to end the list',
  key: 'the name of a field in double quotes',
  keyOrEnd: 'the name of a field in double quotes, or } to end the object',
  colon: 'a colon after the name of a field',
  next: 'a comma or the end of what was begun',
  end: 'the end of the file',
} as const;

type Wanted = keyof typeof EXPECTED;

/** null: it is JSON. */
export function jsonBreak(text: string): JsonBreak | null {
  const open: ('[' | '{')[] = [];
  let at = 0;
  let wanted: Wanted = 'value';
  const following = (): Wanted => (open.length === 0 ? 'end' : 'next');
  for (;;) {
    at = after(BLANK, text, at);
    const letter = text[at];
    if (wanted === 'end') return letter === undefined ? null : breakAt(text, at, EXPECTED.end);
    const wantsValue: boolean = wanted === 'value' || wanted === 'valueOrEnd';
    const wantsKey: boolean = wanted === 'key' || wanted === 'keyOrEnd';
    const inner = open.at(-1);
    const closing = inner === '[' ? ']' : '}';
    if (letter === closing && inner && (wanted === 'next' || wanted === 'valueOrEnd' || wanted === 'keyOrEnd')) {
      open.pop();
      wanted = following();
      at += 1;
    } else if (wanted === 'next' && letter === ',') {
      wanted = inner === '[' ? 'value' : 'key';
      at += 1;
    } else if (wanted === 'colon' && letter === ':') {
      wanted = 'value';
      at += 1;
    } else if (letter === '"' && (wantsValue || wantsKey)) {
      const { end, closed } = afterString(text, at);
      if (!closed) return breakAt(text, end, 'the rest of a text in double quotes');
      wanted = wantsKey ? 'colon' : following();
      at = end;
    } else if (wantsValue && (letter === '[' || letter === '{')) {
      open.push(letter);
      wanted = letter === '[' ? 'valueOrEnd' : 'keyOrEnd';
      at += 1;
    } else {
      const end = wantsValue ? after(PLAIN, text, at) : at;
      if (end === at) return breakAt(text, at, EXPECTED[wanted]);
      wanted = following();
      at = end;
    }
  }
}

function breakAt(text: string, at: number, expected: string): JsonBreak {
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  const code = text.codePointAt(at);
  const found = code === undefined ? null : String.fromCodePoint(code);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found, expected };
}
