/** The program behind `npm run simulate`, without the process: arguments in, text and exit status out. */
import { resultOf } from '#engine/result.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { readArguments } from './arguments.ts';
import { writeNdjson } from './ndjson.ts';
import { openScenario } from './open.ts';
import { resultTable } from './table.ts';

export interface Terminal {
  /** The text of a file; throws an Error when it cannot be read. */
  readonly read: (file: string) => string;
  readonly write: (text: string) => void;
  readonly complain: (line: string) => void;
}

/** Bad input. */
const REFUSED = 2;
/** A fault of the engine: the books do not balance. */
const BROKEN = 1;

/** One line, whatever the parts contain. */
const oneLine = (where: string, { path, found, expected }: Refusal): string =>
  `${where}${path === '' ? '' : `: ${path}`}: found ${found}, expected ${expected}`.replaceAll(/\s+/g, ' ');

/** @returns the exit status: 0, or 2 for bad input (nothing is written then but one line to `complain`) */
export function simulate(words: readonly string[], terminal: Terminal): number {
  const options = readArguments(words);
  if (!options.ok) {
    terminal.complain(oneLine('simulate', options));
    return REFUSED;
  }
  let text: string;
  try {
    text = terminal.read(options.file);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const missing = { ok: false, path: '', found: error.message, expected: 'a file that can be read' } as const;
    terminal.complain(oneLine(options.file, missing));
    return REFUSED;
  }
  const opened = openScenario(text, options.rules);
  if (!opened.ok) {
    terminal.complain(oneLine(options.file, opened));
    return REFUSED;
  }
  const { exchange, scenario, steps } = opened;
  const result =
    options.format === 'ndjson' ? writeNdjson(opened, terminal.write) : resultOf(exchange, scenario, steps);
  if (options.format === 'table') terminal.write(resultTable(result));
  if (options.format === 'json') terminal.write(`${JSON.stringify(result, null, 2)}\n`);
  if (result.books.balanced) return 0;
  terminal.complain(
    `${options.file}: the books do not balance: a fault of the engine, please report it with this file`,
  );
  return BROKEN;
}
