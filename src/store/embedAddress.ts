/**
 * Every parameter of an embed's address (`embedParameters.ts`), read and written, so that neither can know one that the
 * other does not. What is not understood is left out and named.
 * `#s=` (the state, see `store/link.ts`) stands behind the hash, which no server gets to see.
 */
import {
  type Chrome,
  FACTORY,
  LOCKS,
  type LockName,
  MOMENTS,
  type MomentName,
  PANELS,
  PARTS,
  THEMES,
} from '#protocol/embed.ts';
import { POLICIES } from '#protocol/policy.ts';
import { PARAMETERS } from './embedParameters.ts';
import type { Motion } from './view.ts';

export interface EmbedParams {
  readonly scenario: string | null;
  /** A chapter instead of the stage: a page of its own, see `embedFile`. */
  readonly lesson: string | null;
  /** In the chapter: a step by its number from 1, or by its name as the site's address has it. */
  readonly step: string | null;
  /** The teacher holds the chapter's answers back. */
  readonly held: boolean;
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
  lesson: null,
  step: null,
  held: false,
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
/** As the site writes it: a step, a belief of it (`first~richest`), or the closing; or a number. */
const STEP = /^[\w-]{1,32}(~[\w-]{1,32})?$/;

const KNOWN: readonly string[] = [...PARAMETERS.map(({ name }) => name), 'embed'].filter((name) => name !== 'state');
/** A chapter sets the stage itself, and the stage has no steps. */
const NOT_IN_LESSON = 'scenario rules policy price event panels lock autoplay'.split(' ');
const ONLY_IN_LESSON = ['step', 'reveal'];
/** Longest text that is repeated to the reader. */
const LONGEST = 80;

/** What there is to ask for, by id. */
export interface EmbedOffer {
  readonly scenarios: readonly string[];
  readonly lessons: readonly string[];
  /** The chapter that this page carries; null: the stage. */
  readonly present: string | null;
}

export function readEmbedParams(
  search: string,
  hash: string,
  { scenarios, lessons, present }: EmbedOffer,
): EmbedParams {
  const given = new URLSearchParams(search);
  const behind = new URLSearchParams(hash.replace(/^#/, ''));
  const ignored: string[] = [];
  const leave = (name: string, text: string) => ignored.push(`${name}=${text}`.slice(0, LONGEST));

  const lesson = oneOf('lesson', lessons) ?? present;
  const idle = lesson === null ? ONLY_IN_LESSON : NOT_IN_LESSON;
  for (const [name, text] of given) if (!KNOWN.includes(name) || idle.includes(name)) leave(name, text);
  for (const [name, text] of behind) if (name !== 's' || lesson !== null) leave(`#${name}`, text);
  for (const name of idle) given.delete(name);

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

  /** With nothing behind it, as an attribute is often written, it is asked for. */
  const flag = (name: string, absent: boolean): boolean => {
    const value = oneOf(name, ['0', '1', '']);
    return value === null ? absent : value !== '0';
  };

  function lockOf(): readonly LockName[] {
    const some = someOf('lock', [...LOCKS, 'all'], []);
    return LOCKS.filter((one) => some.includes(one) || some.includes('all'));
  }

  function eventOf(): MomentName | number | null {
    const text = given.get('event');
    if (text !== null && /^\d{1,9}$/.test(text)) return Number(text);
    return oneOf('event', MOMENTS);
  }

  return {
    scenario: oneOf('scenario', scenarios),
    lesson,
    step: matching('step', STEP),
    held: oneOf('reveal', ['teacher']) !== null,
    rules: matching('rules', /^[\w.@-]{1,64}$/),
    policy: oneOf('policy', Object.keys(POLICIES)),
    price: matching('price', PRICE),
    event: eventOf(),
    chrome: {
      panels: someOf('panels', PANELS, FACTORY.panels),
      hide: someOf('hide', PARTS, []),
      lock: lockOf(),
      links: flag('links', true),
      theme: given.get('theme') === 'auto' ? null : oneOf('theme', THEMES),
    },
    lang: matching('lang', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    motion: oneOf('motion', MOTIONS),
    autoplay: flag('autoplay', false),
    click: flag('click', false),
    state: lesson === null ? behind.get('s') : null,
    ignored,
  };
}

/** Endings of the files that speak another language than English. */
const ENDINGS: Readonly<Record<string, string>> = { en: '', zh: '.zh' };

export const speaks = (lang: string): boolean => Object.hasOwn(ENDINGS, primary(lang));
const primary = (lang: string): string => lang.split('-')[0] ?? '';

/**
 * The file that shows it, seen from where `embed.js` lies.
 * @param apart scenarios that have a page of their own
 */
export function embedFile(
  { lesson, scenario, lang }: Pick<EmbedAsked, 'lesson' | 'scenario' | 'lang'>,
  apart: readonly string[],
): string {
  const day = scenario !== null && apart.includes(scenario) ? `scenario/${scenario}` : 'embed';
  return `${lesson === null ? day : `lesson/${lesson}`}${ENDINGS[primary(lang ?? '')] ?? ''}.html`;
}

/** Without what would not be heard beside the rest: a chapter sets its stage, a state says its world, rules and moment. */
export function heard(asked: EmbedAsked, apart: readonly string[]): EmbedAsked {
  const { lesson, state, scenario, chrome } = asked;
  if (lesson === null && state === null) return { ...asked, step: null, held: false };
  const quiet = { ...asked, rules: null, policy: null, price: null, event: null, autoplay: false };
  if (lesson !== null)
    return { ...quiet, scenario: null, state: null, chrome: { ...chrome, panels: FACTORY.panels, lock: FACTORY.lock } };
  // Its page carries the day that the state is a difference against.
  return { ...quiet, step: null, held: false, scenario: apart.includes(scenario ?? '') ? scenario : null };
}

/** Names and values of what is asked for beyond what a frame does unasked; the state, which stands behind `#`, last. */
export function pairsOf({ chrome, ...asked }: EmbedAsked): readonly (readonly [name: string, value: string])[] {
  const some = (list: readonly string[]) => (list.length > 0 ? list.join(',') : null);
  const flag = (set: boolean) => (set ? '1' : null);
  const all: readonly (readonly [string, string | null])[] = [
    ['scenario', asked.scenario],
    ['lesson', asked.lesson],
    ['step', asked.step],
    ['reveal', asked.held ? 'teacher' : null],
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
