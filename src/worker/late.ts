/**
 * The parts of the site's worker. What the first page needs is in it; the rest is fetched when a request first needs it, or
 * a moment after the first answer, so that nobody waits. What cannot be fetched is named, and asked for again next time.
 */
import { canonical } from '#content/rulebooks/canonical.ts';
import type { Request } from '#protocol/message.ts';
import type { Refusal } from '#protocol/scenario.ts';
import type { Parts } from './parts.ts';

type Name = keyof Parts;

export interface LateParts {
  readonly parts: Parts;
  /** null: the request can be answered now. Otherwise a promise of that, or of what is missing. */
  bring(request: Request): Promise<Refusal | null> | null;
  /** Everything, for requests to come. */
  bringAll(): Promise<void>;
}

const first = [canonical];

const knownRules = (rules: unknown): boolean => typeof rules !== 'string' || first.some(({ id }) => id === rules);

/** A scenario from outside is not decoded yet; one in text is not looked into here. */
const rulesIn = (scenario: unknown): unknown =>
  typeof scenario === 'object' && scenario !== null && 'rules' in scenario ? scenario.rules : String(scenario);

function neededFor(request: Request): readonly Name[] {
  switch (request.kind) {
    case 'load':
    case 'vary':
      return knownRules(request.rules ?? rulesIn(request.scenario)) ? [] : ['rulebooks'];
    case 'explain':
      return request.runs ? ['explaining', 'explainInRun'] : ['explaining'];
    case 'tryRules':
      return ['explaining'];
    case 'measure':
      return ['measure', 'rulebooks'];
    default:
      return [];
  }
}

export function lateParts(): LateParts {
  const parts: { -readonly [Part in Name]: Parts[Part] } = {
    explaining: null,
    explainInRun: null,
    measure: null,
    rulebooks: first,
  };
  const fetches: Readonly<Record<Name, () => Promise<void>>> = {
    explaining: async () => {
      parts.explaining ??= (await import('./explain/explaining.ts')).explaining;
    },
    explainInRun: async () => {
      parts.explainInRun ??= (await import('./measure/reason.ts')).explainInRun;
    },
    measure: async () => {
      parts.measure ??= (await import('./measure/measure.ts')).measure;
    },
    rulebooks: async () => {
      if (parts.rulebooks === first) parts.rulebooks = (await import('#content/rulebooks/registry.ts')).rulebooks;
    },
  };
  const isThere = (name: Name) => (name === 'rulebooks' ? parts.rulebooks !== first : parts[name] !== null);

  async function bringEach(names: readonly Name[]): Promise<Refusal | null> {
    for (const name of names) {
      try {
        await fetches[name]();
      } catch {
        return { ok: false, path: `site.${name}`, found: 'not loaded', expected: 'a connection; try again' };
      }
    }
    return null;
  }

  return {
    parts,
    bring(request) {
      const missing = neededFor(request).filter((name) => !isThere(name));
      return missing.length === 0 ? null : bringEach(missing);
    },
    async bringAll() {
      // What fails now is asked for again by the request that needs it.
      await bringEach(['explaining', 'rulebooks', 'measure', 'explainInRun']);
    },
  };
}
