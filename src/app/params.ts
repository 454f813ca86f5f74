/**
 * Every parameter of the page's address, read at the start: scenario, theme, motion, lang, and the place, which
 * `address.ts` keeps from then on: view, and in Learn chapter, step, sheet, reveal. What is not understood is left out and
 * named in `ignored`, never silently replaced. (A step is the chapter's to know: it says so itself.)
 */
import type { Mode, Motion } from '#store/view.ts';

export type Theme = 'light' | 'dark' | 'contrast' | 'projector';

export interface Params {
  /** Id of a scenario in the menu. */
  readonly scenario: string | null;
  /** null: as the system has it. */
  readonly theme: Theme | null;
  /** null: as the system asks. */
  readonly motion: Motion | null;
  readonly lang: string | null;
  /** `name=value` of what was not understood. */
  readonly ignored: readonly string[];
}

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast', 'projector'];
const SHEETS = ['worksheet', 'key', 'guide'] as const;
const MOTIONS: readonly Motion[] = ['full', 'reduce', 'none'];

/** @param search the part of the address after `?`, with or without it */
export function readParams(
  search: string,
  known: {
    readonly scenarios: readonly string[];
    readonly locales: readonly string[];
    readonly modes: readonly Mode[];
    readonly chapters: readonly string[];
  },
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

  oneOf('view', known.modes);
  oneOf('chapter', known.chapters);
  oneOf('sheet', SHEETS);
  oneOf('reveal', ['teacher']);
  return {
    scenario: oneOf('scenario', known.scenarios),
    theme: oneOf('theme', THEMES),
    motion: oneOf('motion', MOTIONS),
    lang: oneOf('lang', known.locales),
    ignored,
  };
}
