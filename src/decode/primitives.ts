/**
 * The small schemas that scenarios and rule books are made of. Each validation carries the words of what it expects,
 * because `refusal.ts` shows them to a person. Ranges that depend on other fields are the engine's to check when it loads.
 */
import * as v from 'valibot';
import { MOST } from '#protocol/limits.ts';

/** Longest texts that are read. */
const LONGEST_ID = 64;
const LONGEST_NAME = 120;
const LONGEST_PROSE = 2_000;
const LONGEST_URL = 500;

export const Decimal = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,30}(\.\d{1,30})?$/, 'a plain decimal number as text, such as "12.5"'),
);

const shortText = (longest: number) =>
  v.pipe(v.string(), v.nonEmpty('a text'), v.maxLength(longest, `at most ${longest} characters`));

/** Names a thing in paths, links and file names. */
export const Id = shortText(LONGEST_ID);
export const Name = shortText(LONGEST_NAME);
export const Prose = v.pipe(v.string(), v.maxLength(LONGEST_PROSE, `at most ${LONGEST_PROSE} characters`));

export const Whole = v.pipe(v.number(), v.safeInteger('a whole number'));
export const Count = v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(0, 'a whole number of 0 or more'));

/** A list with a limit on its length: a file may not make the page allocate without bound. */
export const list = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `at most ${most} entries`));

export const Source = v.strictObject({
  title: Name,
  // Shown as a link: nothing but web addresses.
  url: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/\S+$/, 'a web address, https://…'),
      v.maxLength(LONGEST_URL, `at most ${LONGEST_URL} characters`),
    ),
  ),
  supports: v.exactOptional(Prose),
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'an ISO date, such as "2024-11-25"'))),
});

export const Sources = list(Source, MOST.sources);
