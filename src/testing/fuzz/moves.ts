/** What may happen to the page next, and how often. Each move draws its numbers first, so that a seed draws the same ones. */
import fc from 'fast-check';
import { en } from '#content/messages/en.ts';
import { zh } from '#content/messages/zh.ts';
import { readLink, writeLink } from '#decode/link.ts';
import type { Generator } from '#engine/rng.ts';
import { spoilt } from '../hostile/files.ts';
import { goodBooks, goodLinks, goodScenarios } from '../hostile/good.ts';
import { chooseFile, click, drag, type Ending, enter, nameOf, press, reachable } from './hands.ts';

/** Says what it did; null: there was nothing to do it to. */
type Move = (draw: (limit: number) => number) => string | null | Promise<string | null>;

const KEYS = 'ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageUp PageDown Enter Escape Delete Tab z y ? 1'.split(
  ' ',
);
const ENDINGS: readonly Ending[] = ['let go', 'let go', 'let go', 'cancelled', 'escaped', 'left alone'];
const THEMES = ['light', 'dark', 'contrast', 'projector'];
const TEXTS = [
  '',
  '84',
  '84.5',
  '-1',
  '1e999',
  'NaN',
  '0',
  '999999999999',
  '<b>x</b>',
  '{name}',
  '\u202ex',
  '7.123456789',
];

const OPENERS = [en['scenario.import'], zh['scenario.import']];

const one = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(1, from.length)];

const clickSomething: Move = (draw) => {
  const at = draw(10_000);
  const element = one(reachable('button, a[href], summary, label, [role="button"], [role="tab"]'), at);
  if (!element) return null;
  const said = `click ${nameOf(element)}`;
  click(element);
  return said;
};

const pressSomething: Move = (draw) => {
  const [at, key, times, held] = [draw(10_000), KEYS[draw(KEYS.length)] ?? 'Escape', 1 + draw(4), draw(8)];
  const element = one(reachable(), at);
  if (!element) return null;
  const said = `press ${key} ×${times} on ${nameOf(element)}`;
  for (let time = 0; time < times && element.isConnected; time += 1)
    press(element, key, held === 0 ? { ctrlKey: true } : held === 1 ? { shiftKey: true } : {});
  return said;
};

const dragSomething: Move = async (draw) => {
  const at = draw(10_000);
  const path = Array.from({ length: 1 + draw(8) }, () => [draw(500) - 250, draw(500) - 250] as const);
  const ending = ENDINGS[draw(ENDINGS.length)] ?? 'let go';
  const element = one(reachable('[role="slider"]'), at);
  if (!element) return null;
  const said = `drag ${nameOf(element)} by ${path.at(-1)?.join(', ')}, ${ending}`;
  await drag(element, path, ending);
  return said;
};

const chooseSomething: Move = (draw) => {
  const [at, which] = [draw(10_000), draw(10_000)];
  const element = one(reachable('select'), at);
  if (!(element instanceof HTMLSelectElement)) return null;
  const option = one([...element.options], which);
  if (!option || option.disabled) return null;
  const said = `choose ${option.value} in ${nameOf(element)}`;
  enter(element, option.value);
  return said;
};

const typeSomething: Move = (draw) => {
  const [at, text, then] = [draw(10_000), TEXTS[draw(TEXTS.length)] ?? '', draw(3)];
  const element = one(reachable('input:not([type=file], [type=checkbox], [type=radio]), textarea'), at);
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
  // A slider takes numbers only, and the browser complains of anything else.
  const given = element.type === 'range' ? String(Number.parseFloat(text) || then) : text;
  const said = `type ${JSON.stringify(given)} into ${nameOf(element)}`;
  enter(element, given);
  if (then === 0) press(element, 'Enter');
  else if (then === 1) element.blur();
  return said;
};

const files = fc.sample(fc.oneof(spoilt(goodScenarios), spoilt(goodBooks)), { seed: 1, numRuns: 60 });

/** Chosen at random alone, the file chooser would hardly ever be come to. */
function openImport(): string | null {
  const opener = reachable('button').find(({ textContent }) => OPENERS.some((words) => words === textContent));
  if (!opener) return null;
  click(opener);
  return 'open the file chooser';
}

const bringFile: Move = (draw) => {
  const [which, good] = [draw(files.length), draw(3)];
  const [input] = reachable('input[type=file]');
  if (!(input instanceof HTMLInputElement)) return openImport();
  const scenario = one(goodScenarios, which);
  const text = good === 0 ? JSON.stringify(scenario) : (files[which] ?? '');
  chooseFile(input, text);
  return `file ${text.slice(0, 60)}`;
};

/** Steps of the browser's history that may be gone back without leaving the page. */
let stepsBehind = 0;

const changeAddress: Move = async (draw) => {
  const [way, which, cut] = [draw(4), draw(goodLinks.length), draw(60)];
  if (way === 0 && stepsBehind > 0) {
    stepsBehind -= 1;
    history.back();
    return 'back';
  }
  const state = goodLinks[which];
  if (!state) return null;
  const text = await writeLink(state);
  const given = way === 1 ? text : text.slice(0, -cut);
  stepsBehind += 1;
  location.hash = way === 3 ? `place-${cut}` : `s=${given}`;
  return `hash ${location.hash.slice(0, 40)} ${way === 3 || (await readLink(given)).ok ? '' : '(no link)'}`;
};

const changeTheme: Move = (draw) => {
  const theme = THEMES[draw(THEMES.length)];
  document.documentElement.dataset.theme = theme;
  return `theme ${theme}`;
};

const sleep: Move = async (draw) => {
  const ms = draw(250);
  Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  document.dispatchEvent(new Event('visibilitychange'));
  await new Promise((resolve) => setTimeout(resolve, ms));
  Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  return `out of sight for ${ms} ms`;
};

const wait: Move = async (draw) => {
  const ms = draw(300);
  await new Promise((resolve) => setTimeout(resolve, ms));
  return `wait ${ms} ms`;
};

const MOVES: readonly (readonly [weight: number, move: Move])[] = [
  [10, clickSomething],
  [6, pressSomething],
  [5, dragSomething],
  [3, chooseSomething],
  [4, typeSomething],
  [2, bringFile],
  [1, changeAddress],
  [1, changeTheme],
  [1, sleep],
  [2, wait],
];
const ALL = MOVES.reduce((sum, [weight]) => sum + weight, 0);

export async function moveOnce(generator: Generator): Promise<string> {
  let drawn = generator.below(ALL);
  for (const [weight, move] of MOVES) {
    drawn -= weight;
    if (drawn < 0) return (await move((limit) => generator.below(limit))) ?? 'nothing';
  }
  throw new RangeError('a draw below the sum of weights falls on some move');
}
