/**
 * Every parameter of an embed's address, read and written, so that neither can know one that the other does not; docs for authors are in the README. What is not understood is left out and named.
 * `#s=` (the state, see `store/link.ts`) stands behind the hash, which no server gets to see.
 */
import { type Chrome, FACTORY, LOCKS, MOMENTS, type MomentName, PANELS, PARTS, THEMES } from '#protocol/embed.ts';
import { POLICIES } from '#protocol/policy.ts';
import type { Motion } from './view.ts';

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

/** What an address asks for: everything but what was wrong with it. */
export type EmbedAsked = Omit<EmbedParams, 'ignored'>;

export const NOTHING_ASKED: EmbedAsked = {
  scenario: null,
  rules: null,
  policy: null,
  price: null,
  event: null,
  chrome: FACTORY,
  lang: null,
  motion: null,
  autoplay: false,
  click: false,
  state: null,
};

const MOTIONS: readonly Motion[] = ['full', 'reduce', 'none'];

/** What can be chosen for a parameter, in the order of the docs. */
export const CHOICES = {
  policy: Object.keys(POLICIES),
  event: MOMENTS,
  panels: PANELS,
  hide: PARTS,
  lock: LOCKS,
  theme: THEMES,
  motion: MOTIONS,
} as const;

const PRICE = /^\d{1,12}(\.\d{1,12})?$/;
export const isPrice = (text: string): boolean => PRICE.test(text);

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
    price: matching('price', PRICE),
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

/** Names and values of what is asked for beyond what a frame does unasked; the state, which stands behind `#`, last. */
export function pairsOf({ chrome, ...asked }: EmbedAsked): readonly (readonly [name: string, value: string])[] {
  const some = (list: readonly string[]) => (list.length > 0 ? list.join(',') : null);
  const flag = (set: boolean) => (set ? '1' : null);
  const all: readonly (readonly [string, string | null])[] = [
    ['scenario', asked.scenario],
    ['rules', asked.rules],
    ['policy', asked.policy],
    ['price', asked.price],
    ['event', asked.event === null ? null : String(asked.event)],
    ['panels', chrome.panels.length === PANELS.length ? null : chrome.panels.join(',')],
    ['hide', some(chrome.hide)],
    ['lock', some(chrome.lock)],
    ['theme', chrome.theme],
    ['lang', asked.lang],
    ['motion', asked.motion],
    ['autoplay', flag(asked.autoplay)],
    ['click', flag(asked.click)],
    ['links', chrome.links ? null : '0'],
    ['state', asked.state],
  ];
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

/** The part of an address from `?` on; empty when nothing is asked for. `readEmbedParams` reads the same out of it. */
export function writeEmbedParams(asked: EmbedAsked): string {
  // A comma and an at sign may stand as they are, and people will read them.
  const written = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%40', '@');
  const search = pairsOf({ ...asked, state: null }).map(([name, value]) => `${name}=${written(value)}`);
  const hash = asked.state === null ? '' : `#s=${written(asked.state)}`;
  return `${search.length > 0 ? `?${search.join('&')}` : ''}${hash}`;
}
