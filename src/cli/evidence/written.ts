/** The files of evidence that are checked in, as the engine makes them now. One row a line, so that changes can be read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Crash } from '#content/evidence/crash.ts';
import { digests } from '#content/evidence/digests.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { storyOf, withShock } from '#pages/story.ts';
import { crashRows } from './crashes.ts';
import { lightTables } from './lights.ts';
import { reproducedFiles } from './reproduced.ts';

export interface Written {
  /** Within the repository. */
  readonly path: string;
  readonly text: string;
}

const list = (rows: readonly string[]): string => `[\n${rows.join(',\n')}\n]`;

const rowLine = (row: Crash): string => `  ${JSON.stringify(row)}`;

/** Those of versions before this one stay as they were written then. */
function digestsNow(root: string): typeof digests {
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const now = scenarios.map((scenario) => [scenario.id, storyOf(withShock(scenario)).result.digest]);
  return { ...digests, [version]: Object.fromEntries(now) };
}

/** @param root of the repository */
export function evidenceFiles(root: string): readonly Written[] {
  const files = reproducedFiles(root).map(({ cases, ...file }) => {
    const lines = cases.map((one) => `    ${JSON.stringify(one)}`);
    return `  ${JSON.stringify(file).slice(0, -1)},"cases":${list(lines)}}`;
  });
  return [
    { path: 'src/content/evidence/crashes.json', text: `${list(crashRows().map(rowLine))}\n` },
    { path: 'src/content/evidence/digests.json', text: `${JSON.stringify(digestsNow(root), null, 2)}\n` },
    { path: 'src/content/evidence/lights.json', text: `${JSON.stringify(lightTables(), null, 1)}\n` },
    { path: 'src/content/evidence/reproduced.json', text: `${list(files)}\n` },
  ];
}
