/**
 * Files that went wrong: good ones with some of their fields lost, doubled, renamed, moved or filled with what does not
 * belong there, and then, as text, cut, torn or blown up. Every one is drawn by fast-check, so a seed gives it again.
 */
import fc from 'fast-check';
import { hostileKey, hostileToken } from './values.ts';

/** A value whose tokens may be anything: it is only ever written as text. */
type Tree = { readonly token: string } | { readonly list: Tree[] } | { readonly fields: [string, Tree][] };

function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { list: value.map(treeOf) };
  if (typeof value === 'object' && value !== null)
    return { fields: Object.entries(value).map(([key, one]) => [key, treeOf(one)]) };
  return { token: JSON.stringify(value) };
}

function textOf(tree: Tree): string {
  if ('token' in tree) return tree.token;
  if ('list' in tree) return `[${tree.list.map(textOf).join(',')}]`;
  return `{${tree.fields.map(([key, one]) => `${JSON.stringify(key)}:${textOf(one)}`).join(',')}}`;
}

/** A place in a tree: where to put something else, and what hangs there. */
interface Place {
  readonly tree: Tree;
  readonly put: (other: Tree) => void;
}

function placesOf(tree: Tree, put: Place['put'] = () => {}): Place[] {
  const here = { tree, put };
  if ('list' in tree)
    return [
      here,
      ...tree.list.flatMap((one, at) =>
        placesOf(one, (other) => {
          tree.list[at] = other;
        }),
      ),
    ];
  if ('fields' in tree)
    return [
      here,
      ...tree.fields.flatMap((field) =>
        placesOf(field[1], (other) => {
          field[1] = other;
        }),
      ),
    ];
  return [here];
}

interface Change {
  readonly where: number;
  readonly what: 'token' | 'drop' | 'double' | 'add' | 'rename' | 'move' | 'crowd';
  readonly token: string;
  readonly key: string;
  readonly many: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(),
  what: fc.constantFrom(
    'token' as const,
    'token' as const,
    'token' as const,
    'drop' as const,
    'double' as const,
    'add' as const,
    'rename' as const,
    'move' as const,
    'crowd' as const,
  ),
  token: hostileToken,
  key: hostileKey,
  many: fc.constantFrom(2, 101, 1_200),
});

function make({ where, what, token, key, many }: Change, root: Tree): void {
  const places = placesOf(root);
  const place = places[where % places.length];
  if (place === undefined) return;
  const { tree } = place;
  if (what === 'token' || 'token' in tree) place.put({ token });
  else if (what === 'move') place.put(treeOf(JSON.parse(textOf(places[many % places.length]?.tree ?? tree))));
  else if ('list' in tree) reshape(tree.list, what, { token }, many);
  else {
    const field = tree.fields[many % Math.max(1, tree.fields.length)];
    if (what === 'rename' && field) field[0] = key;
    else reshape(tree.fields, what, [key, { token }], Math.min(many, 2));
  }
}

function reshape<Item>(items: Item[], what: Change['what'], fresh: Item, many: number): void {
  const at = many % Math.max(1, items.length);
  const one = items[at];
  if (what === 'drop') items.splice(at, 1);
  else if (what === 'double' && one !== undefined) items.push(one);
  else if (what === 'crowd' && one !== undefined) for (let more = 1; more < many; more += 1) items.push(one);
  else items.splice(at, 0, fresh);
}

/** What happens to the text itself. `share` is where, from the start (0) to the end (1). */
type Tear = (text: string, share: number) => string;
const TEARS: readonly Tear[] = [
  (text, share) => text.slice(0, Math.floor(text.length * share)),
  (text, share) => text.slice(Math.floor(text.length * share)),
  (text, share) =>
    `${text.slice(0, Math.floor(text.length * share))}\u0000${text.slice(Math.floor(text.length * share))}`,
  (text) => `\ufeff${text}`,
  (text) => `${text}${text}`,
  (text) => text.replaceAll('"', "'"),
  (text) => text.replaceAll(':', ' '),
  (text) => `// ${text}`,
  (text) => `[${text}]`,
  (text) => text.replace('{', '{"__proto__":{"hacked":1},'),
];

/**
 * @param good files to start from
 * @returns texts; a few of them are still good
 */
export function spoilt(good: readonly object[]): fc.Arbitrary<string> {
  return fc
    .record({
      file: fc.constantFrom(...good),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
      tear: fc.oneof({ weight: 5, arbitrary: fc.constant((text: string) => text) }, fc.constantFrom(...TEARS)),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ file, changes, tear, share }) => {
      const tree = treeOf(file);
      // A token that is no JSON cannot be moved about: such a change stays undone.
      for (const one of changes) {
        try {
          make(one, tree);
        } catch (error) {
          if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
        }
      }
      return tear(textOf(tree), share);
    });
}
