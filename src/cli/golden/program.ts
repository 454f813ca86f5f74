/** The program behind `npm run golden`, without the process: file names in, text and exit status out. */

import type { Fields } from '#testing/golden/case.ts';
import { type Reported, readGoldenFile, runCase } from '#testing/golden/file.ts';

export interface Terminal {
  /** The text of a file; throws an Error when it cannot be read. */
  readonly read: (file: string) => string;
  readonly write: (text: string) => void;
  readonly complain: (line: string) => void;
}

const DIFFERS = 1;
const UNREADABLE = 2;

interface Opened {
  readonly name: string;
  readonly cases: readonly unknown[];
  readonly file: Fields;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Every file is read before the first case runs. Text: why one cannot be read. */
function open(name: string, terminal: Terminal): Opened | string {
  let text: string;
  try {
    text = terminal.read(name);
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : String(error)}`;
  }
  const read = readGoldenFile(text);
  return read.ok ? { name, cases: read.cases, file: read.file } : `${name}: found ${read.found}`;
}

/** What is to be told of a case: nothing when it agrees. */
function story({ id, kind, outcome }: Reported): string {
  switch (outcome.verdict) {
    case 'agree':
      return '';
    case 'differ': {
      const { expected, actual } = outcome;
      return `${id} (${kind}) differs\n  expected ${JSON.stringify(expected)}\n  actual   ${JSON.stringify(actual)}\n`;
    }
    case 'notSupported':
      return `${id}${kind === '' ? '' : ` (${kind})`} not supported: ${oneLine(outcome.reason)}\n`;
  }
}

export function golden(files: readonly string[], terminal: Terminal): number {
  if (files.length === 0 || files.some((name) => name.startsWith('-'))) {
    terminal.complain('golden: found no files to run, expected FILE.json [FILE.json …]');
    return UNREADABLE;
  }
  const opened: Opened[] = [];
  for (const name of files) {
    const file = open(name, terminal);
    if (typeof file === 'string') {
      terminal.complain(oneLine(file));
      return UNREADABLE;
    }
    opened.push(file);
  }
  let differing = 0;
  for (const { name, cases, file } of opened) {
    const count = { agree: 0, differ: 0, notSupported: 0 };
    for (const [place, one] of cases.entries()) {
      const reported = runCase(one, file, place);
      count[reported.outcome.verdict] += 1;
      terminal.write(story(reported));
    }
    differing += count.differ;
    terminal.write(`${name}: ${count.agree} agree, ${count.differ} differ, ${count.notSupported} not supported\n`);
  }
  return differing > 0 ? DIFFERS : 0;
}
