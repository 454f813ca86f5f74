// Messages for the site: parsed when it is built, file by file, so that the first page does without the parser of the
// message format. What the lessons say stays text; their mode brings the parser along (src/ui/parser.ts).
import { keysSaid, said } from './messages.mjs';

const CATALOGUE = /[\\/]src[\\/]content[\\/]messages[\\/](?:en|zh)[\\/][\w]+\.ts$/;

const OURS = /[\\/]src[\\/](?:app|charts|panels|ui)[\\/]/;

/** In builds only: the development server and the tests parse as they read. */
export function compiledMessages() {
  /** Keys by the module that carries their messages, and the text of every other module. */
  const carried = new Map();
  const texts = new Map();
  return {
    name: 'adl-lab:compiled-messages',
    apply: 'build',
    transform(code, id) {
      if (!CATALOGUE.test(id)) {
        if (OURS.test(id)) texts.set(id, code);
        return null;
      }
      // The compiler of types has been over it: what is left is a module of literals.
      const messages = messagesIn(this.parse(code));
      carried.set(
        id,
        messages.map(({ key }) => key),
      );
      let text = code;
      for (const { start, end, value } of messages.reverse()) {
        const message = said(value);
        if (typeof message !== 'string') text = text.slice(0, start) + JSON.stringify(message) + text.slice(end);
      }
      return { code: text, map: null };
    },
    generateBundle(_options, bundle) {
      for (const { part, key } of unsaid(Object.values(bundle), carried, texts))
        this.error(
          `${part} says ${key}, which neither it (a part.ts) nor the first page (content/messages/first.ts) brings along`,
        );
    },
  };
}

/** Messages that a part which is fetched later says, and that nobody will have fetched by then. */
export function* unsaid(files, carried, texts) {
  const chunks = new Map(files.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const keys = [...carried.values()].flat();
  const modulesOf = (name, seen = new Set()) => {
    if (seen.has(name) || !chunks.has(name)) return [];
    seen.add(name);
    const { moduleIds, imports } = chunks.get(name);
    return [...moduleIds, ...imports.flatMap((one) => modulesOf(one, seen))];
  };
  const entries = [...chunks.values()].filter(({ isEntry }) => isEntry);
  const first = entries.flatMap(({ fileName }) => modulesOf(fileName));
  for (const { fileName, isDynamicEntry, isEntry } of chunks.values()) {
    if (!isEntry && !isDynamicEntry) continue;
    const modules = new Set([...modulesOf(fileName), ...first]);
    const brought = new Set([...modules].flatMap((id) => carried.get(id) ?? []));
    const text = [...modules].map((id) => texts.get(id) ?? '').join('\n');
    for (const key of keysSaid(text, keys)) if (!brought.has(key)) yield { part: fileName, key };
  }
}

/** The values of a catalogue's objects, in the order of the text. */
function messagesIn({ body }) {
  const objects = body
    .flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
    .map(({ init }) => init)
    .filter(({ type }) => type === 'ObjectExpression');
  if (objects.length === 0) throw new Error('a file of messages has an object of them');
  return objects
    .flatMap(({ properties }) => properties.filter(({ type }) => type === 'Property'))
    .map(({ value: { start, end, value }, key }) => {
      if (typeof value !== 'string') throw new Error(`${key.value}: a message is one literal text`);
      return { key: key.value ?? key.name, start, end, value };
    });
}

/** The formatter without its parser: it is given what has been parsed, or a parser that somebody brings along. */
export function withoutParser() {
  return {
    name: 'adl-lab:without-parser',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== '@formatjs/icu-messageformat-parser' || !/[\\/]intl-messageformat[\\/]/.test(importer ?? ''))
        return null;
      return this.resolve(`${source}/no-parser.js`, importer, { skipSelf: true });
    },
  };
}
