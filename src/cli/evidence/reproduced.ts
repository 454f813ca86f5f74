/** Runs every worked example of the fixtures and tells what was published and what came out. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reproduced, ReproducedFile } from '#content/evidence/reproduced.ts';
import { type Fields, isFields } from '#testing/golden/case.ts';
import { readGoldenFile, runCase } from '#testing/golden/file.ts';

const FIXTURES = 'src/testing/golden/fixtures';

/** Longest text of an example that is shown. */
const LONGEST = 240;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Data as it reads best: no quotes around names, a space after what separates. */
function plain(value: unknown): string {
  const text = JSON.stringify(value)
    .replaceAll(/"(\w+)":/g, '$1: ')
    .replaceAll(/",/g, '", ')
    .replaceAll(/([\d\]}el]),/g, '$1, ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function told(example: unknown, file: Fields, place: number): Reproduced {
  const { id, kind, outcome } = runCase(example, file, place);
  const fields = isFields(example) ? example : {};
  const computed =
    outcome.verdict === 'differ' ? plain(outcome.actual) : outcome.verdict === 'notSupported' ? outcome.reason : null;
  return {
    id,
    kind,
    source: textOf(fields.source),
    name: textOf(fields.name),
    published: plain(fields.expected),
    verdict: outcome.verdict,
    computed,
  };
}

/** @param root of the repository */
export function reproducedFiles(root: string): readonly ReproducedFile[] {
  const folder = path.join(root, FIXTURES);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => {
      const read = readGoldenFile(readFileSync(path.join(folder, name), 'utf8'));
      if (!read.ok) throw new Error(`${name}: found ${read.found}`);
      const { cases, file } = read;
      return { file: name, about: textOf(file.about), cases: cases.map((one, place) => told(one, file, place)) };
    });
}
