/**
 * Every parameter of an embed's address; docs for authors are in the README. What is not understood is left out and named.
 * `#s=` (the state, see `store/link.ts`) stands behind the hash, which no server gets to see.
 */
import { type Chrome, FACTORY, LOCKS, MOMENTS, type MomentName, PANELS, PARTS, THEMES } from '#protocol/embed.ts';
import { POLICIES } from '#protocol/policy.ts';
import type { Motion } from '#store/view.ts';

export interface EmbedParams {
  readonly scenario: string | null;
  readonly rules: string | null;
  readonly policy: string | null;
  /** The index is set to this once, as decimal text, as the reader would. */
  readonly price: string | null;
  readonly event: MomentName | number | null;
  readonly chrome: Chrome;
  readonly lang: string | null;
  readonly motion: Motion | null;
  readonly autoplay: boolean;
  /** Nothing is computed before the reader asks for it. */
  readonly click: boolean;
  /** Text of a link. */
  readonly state: string | null;
  readonly ignored: readonly string[];
}

const MOTIONS: readonly Motion[] = ['full', 'reduce', 'none'];
const KNOWN = 'scenario rules policy price event panels hide lock theme lang motion autoplay click links embed'.split(
  ' ',
);
/** Longest text that is repeated to the reader. */
const LONGEST = 80;

export function readEmbedParams(search: string, hash: string, scenarios: readonly string[]): EmbedParams {
  const given = new URLSearchParams(search);
  const behind = new URLSearchParams(hash.replace(/^#/, ''));
  const ignored: string[] = [];
  const leave = (name: string, text: string) => ignored.push(`${name}=${text}`.slice(0, LONGEST));

  for (const [name, text] of given) if (!KNOWN.includes(name)) leave(name, text);
  for (const [name, text] of behind) if (name !== 's') leave(`#${name}`, text);

  function oneOf<T extends string>(name: string, allowed: readonly T[]): T | null {
    const text = given.get(name);
    if (text === null) return null;
    const found = allowed.find((value) => value === text) ?? null;
    if (found === null) leave(name, text);
    return found;
  }

  function someOf<T extends string>(name: string, allowed: readonly T[], absent: readonly T[]): readonly T[] {
    const text = given.get(name);
    if (text === null) return absent;
    const wanted = text.split(',').filter((one) => one !== '');
    for (const one of wanted) if (!allowed.some((value) => value === one)) leave(name, one);
    return allowed.filter((value) => wanted.includes(value));
  }

  function matching(name: string, shape: RegExp): string | null {
    const text = given.get(name);
    if (text === null || shape.test(text)) return text;
    leave(name, text);
    return null;
  }

  const flag = (name: string, absent: boolean): boolean => {
    const value = oneOf(name, ['0', '1']);
    return value === null ? absent : value === '1';
  };

  function eventOf(): MomentName | number | null {
    const text = given.get('event');
    if (text !== null && /^\d{1,9}$/.test(text)) return Number(text);
    return oneOf('event', MOMENTS);
  }

  return {
    scenario: oneOf('scenario', scenarios),
    rules: matching('rules', /^[\w.@-]{1,64}$/),
    policy: oneOf('policy', Object.keys(POLICIES)),
    price: matching('price', /^\d{1,12}(\.\d{1,12})?$/),
    event: eventOf(),
    chrome: {
      panels: someOf('panels', PANELS, FACTORY.panels),
      hide: someOf('hide', PARTS, []),
      lock: given.get('lock') === 'all' ? LOCKS : someOf('lock', LOCKS, []),
      links: flag('links', true),
      theme: given.get('theme') === 'auto' ? null : oneOf('theme', THEMES),
    },
    lang: matching('lang', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    motion: oneOf('motion', MOTIONS),
    autoplay: flag('autoplay', false),
    click: flag('click', false),
    state: behind.get('s'),
    ignored,
  };
}
