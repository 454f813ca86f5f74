/**
 * The present state as a file that stands by itself, for states that are too long for a link, and such a file opened
 * again: with the same check of what it came to. Other files are scenarios.
 */
import { readStateFile } from '#decode/stateFile.ts';
import type { StateFile } from '#protocol/link.ts';
import { arrive, beginOpening, doneHere, NOTHING_OPENED, type Opened } from './link.ts';
import { loadScenario } from './load.ts';
import { presentScenario } from './presentScenario.ts';
import { session } from './session.ts';

/** As text, to save or to copy; null while nothing is loaded. */
export function stateFileText(): string | null {
  const { world, settled, history } = session.getState();
  if (!world || !settled) return null;
  const file: StateFile = { state: 1, scenario: presentScenario(world), ...doneHere(settled, history) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @returns null when the file is refused: `session.refusal` says why, and what is on the stage stays */
export async function openFile(text: string): Promise<Opened | null> {
  const read = readStateFile(text);
  if (read === null) return (await loadScenario(null, text)) ? NOTHING_OPENED : null;
  if (!read.ok) {
    session.setState({ refusal: read });
    return null;
  }
  const overtaken = beginOpening();
  if (!(await loadScenario(null, read.file.scenario))) return null;
  return arrive(read.file, read.ignored, overtaken);
}
