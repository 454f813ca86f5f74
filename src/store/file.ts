/** A file that the reader chose, as text; or why it cannot be had, in the words of any other refusal. */
import { MOST } from '#protocol/limits.ts';
import type { Refusal } from '#protocol/scenario.ts';

export async function textOf(file: File): Promise<{ readonly ok: true; readonly text: string } | Refusal> {
  // Measured before it is read: a film chosen by mistake does not fill the memory.
  if (file.size > MOST.fileBytes)
    return { ok: false, path: '', found: `${file.size} bytes`, expected: `at most ${MOST.fileBytes} bytes of JSON` };
  try {
    return { ok: true, text: await file.text() };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, path: '', found, expected: 'a file that can be read' };
  }
}
