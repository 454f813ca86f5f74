/**
 * Every parameter of the page's address, read at the start (and `view` again on the way back): scenario, view, theme, motion, lang. What is not understood is
 * left out and named in `ignored`, never silently replaced.
 */
import type { Mode, Motion } from '#store/view.ts';

export type Theme = 'light' | 'dark' | 'contrast';

export interface Params {
  /** Id of a scenario in the menu. */
  readonly scenario: string | null;
  /** null: the stage. */
  readonly view: Mode | null;
  /** null: as the system has it. */
  readonly theme: Theme | null;
  /** null: as the system asks. */
  readonly motion: Motion | null;
  readonly lang: string | null;
  /** `name=value` of what was not understood. */
  readonly ignored: readonly string[];
}

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
const MOTIONS: readonly Motion[] = ['full', 'reduce', 'none'];

/** @param search the part of the address after `?`, with or without it */
export function readParams(
  search: string,
  known: { scenarios: readonly string[]; locales: readonly string[]; modes: readonly Mode[] },
): Params {
  const given = new URLSearchParams(search);
  const ignored: string[] = [];

  function oneOf<T extends string>(name: string, allowed: readonly T[]): T | null {
    const text = given.get(name);
    if (text === null) return null;
    const found = allowed.find((value) => value === text);
    if (found === undefined) ignored.push(`${name}=${text}`);
    return found ?? null;
  }

  return {
    scenario: oneOf('scenario', known.scenarios),
    view: oneOf('view', known.modes),
    theme: oneOf('theme', THEMES),
    motion: oneOf('motion', MOTIONS),
    lang: oneOf('lang', known.locales),
    ignored,
  };
}
