import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBreak } from './jsonBreak.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Good JSON with a few letters changed, and letters that JSON is made of in any order. */
const texts = fc.oneof(
  fc.json(),
  fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"\\ \n01-.eE+tfn\u0000é')).map(([text, at, letter]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + letter + text.slice(place + 1);
  }),
  fc
    .array(fc.constantFrom(...'{}[],:"', '1', '-', '.', 'e', 'true', 'null', ' ', '\n', '\\u12', 'a'))
    .map((all) => all.join('')),
);

test('it breaks exactly where the platform says that it is no JSON', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(jsonBreak(text) === null).toBe(isJson(text));
    }),
    { numRuns: 5_000 },
  );
});

test('what stands before the break could have gone on', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const broken = jsonBreak(text);
      if (broken === null || broken.found === null) return;
      const again = jsonBreak(
        text.slice(
          0,
          text
            .split('\n')
            .slice(0, broken.line - 1)
            .join('\n').length +
            (broken.line > 1 ? 1 : 0) +
            broken.column -
            1,
        ),
      );
      // Without what was found there, the text is whole or merely ends too early.
      expect(again === null || again.found === null).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test.each<[string, string]>([
  ['{ not json', '1:3 n, the name of a field in double quotes, or } to end the object'],
  ['{"a": 1,\n "b" 2}', '2:6 2, a colon after the name of a field'],
  ['{"a": 1\n "b": 2}', '2:2 ", a comma or the end of what was begun'],
  ['[1, 2,]', '1:7 ], a value'],
  ['{"a": NaN}', '1:7 N, a value'],
  ['{"a": 01}', '1:8 1, a comma or the end of what was begun'],
  ["{'a': 1}", "1:2 ', the name of a field in double quotes, or } to end the object"],
  ['{"a": "x', '1:9 null, the rest of a text in double quotes'],
  ['{"a": 1} {', '1:10 {, the end of the file'],
  ['{"a": "👩\n', '1:10 \n, the rest of a text in double quotes'],
])('%s', (text, said) => {
  const broken = jsonBreak(text);
  expect(`${broken?.line}:${broken?.column} ${broken?.found}, ${broken?.expected}`).toBe(said);
});

test('five megabytes of nesting and of text', () => {
  expect(jsonBreak('['.repeat(5_000_000))).toMatchObject({ found: null });
  expect(jsonBreak(`"${'x'.repeat(5_000_000)}"`)).toBeNull();
});
