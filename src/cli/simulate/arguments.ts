/** What was typed after `simulate`. */
import type { Refusal } from '#protocol/scenario.ts';

const usage = 'FILE.scenario.json [--rules ID] [--format table|json|ndjson]';

export const formats = ['table', 'json', 'ndjson'] as const;
export type Format = (typeof formats)[number];

export interface Options {
  readonly ok: true;
  readonly file: string;
  /** A known rule book instead of the scenario's own. */
  readonly rules: string | undefined;
  readonly format: Format;
}

const refuse = (path: string, found: string, expected: string): Refusal => ({ ok: false, path, found, expected });

const isFormat = (text: string): text is Format => formats.some((format) => format === text);

export function readArguments(words: readonly string[]): Options | Refusal {
  const files: string[] = [];
  let rules: string | undefined;
  let format: Format = 'table';
  for (let i = 0; i < words.length; i++) {
    // Both "--rules ID" and "--rules=ID".
    const word = words[i] ?? '';
    const [name = '', joined] = word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word, undefined];
    if (name === '--rules' || name === '--format') {
      const value = joined ?? words[++i];
      if (value === undefined || value === '') return refuse(name, 'nothing', 'a value');
      if (name === '--rules') rules = value;
      else if (isFormat(value)) format = value;
      else return refuse(name, JSON.stringify(value), formats.join(', '));
    } else if (word.startsWith('--')) return refuse('arguments', word, usage);
    else files.push(word);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) return refuse('arguments', `${files.length} files`, usage);
  return { ok: true, file, rules, format };
}
