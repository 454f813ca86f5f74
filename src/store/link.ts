/**
 * Links: the present state as a difference against a scenario that ships, and such a difference opened again. What a link
 * asks for and cannot have is left out and named; the rest is opened, and compared with what the link says it came to.
 */
import { applyEdits, editsBetween, pathText } from '#decode/edits.ts';
import { readLink, type Unread, writeLink } from '#decode/link.ts';
import type { Frame, World } from '#protocol/frame.ts';
import { MOST } from '#protocol/limits.ts';
import { type Edit, type LinkState, LONGEST_LINK } from '#protocol/link.ts';
import type { HistoryNode, Request } from '#protocol/message.ts';
import { withPolicy } from '#protocol/policy.ts';
import type { Refusal, ScenarioFile } from '#protocol/scenario.ts';
import { beginHere } from './beginnings.ts';
import { answered, engine, show } from './engine.ts';
import { lineTo } from './line.ts';
import { goTo } from './moves.ts';
import { pause } from './playback.ts';
import { session } from './session.ts';
import { announce, view } from './view.ts';
import { stepping } from './work.ts';

export interface Opened {
  /** The engine came to the digest that the link names; null: it names none. */
  readonly exact: boolean | null;
  /** What was left out, by name. */
  readonly ignored: readonly string[];
  /** Why nothing was opened: the text cannot be read, its scenario is not here, it took too long. null: something was. */
  readonly unread: Unread | 'preset' | 'stopped' | null;
}

export const NOTHING_OPENED: Opened = { exact: null, ignored: [], unread: null };

/** What is opened: a difference against `preset`, which is given in full. */
export type Start = Omit<LinkState, 'v' | 'preset'>;

/** More than this many edits at a time are not tried one by one. */
const MOST_TRIES = 50;

/** A state as a link would carry it. */
export interface MadeLink {
  /** What stands behind `#s=`; null: the state is too long for a link, and goes into a file. */
  readonly text: string | null;
  /** Characters that the text has, or would have; or steps, where there are more of these than a link may hold. */
  readonly length: number;
  /** Most of them that a link may have. */
  readonly most: number;
  readonly unit: 'characters' | 'steps';
}

/** @returns null when nothing is loaded */
export async function makeLink(presets: readonly ScenarioFile[]): Promise<MadeLink | null> {
  const state = linkState(presets);
  if (!state) return null;
  const steps = state.line.length;
  if (steps > MOST.linkEntries) return { text: null, length: steps, most: MOST.linkEntries, unit: 'steps' };
  const text = await writeLink(state);
  const fits = text.length <= LONGEST_LINK;
  return { text: fits ? text : null, length: text.length, most: LONGEST_LINK, unit: 'characters' };
}

function linkState(presets: readonly ScenarioFile[]): LinkState | null {
  const { world, settled, history } = session.getState();
  const preset = presets.find(({ id }) => id === world?.scenario.id) ?? presets[0];
  if (!world || !settled || !preset) return null;
  const own = ownRules(world);
  return {
    v: 1,
    preset: preset.id,
    ...(own === null ? rulesOf(world, preset) : {}),
    edits: editsBetween({ ...preset, rules: null }, { ...world.scenario, rules: own }),
    ...doneHere(settled, history),
  };
}

/** What was done to come where the reader stands, and what it came to. */
export function doneHere(
  { cursor: { node, event, events } }: Frame,
  history: readonly HistoryNode[],
): Pick<LinkState, 'line' | 'event' | 'digest'> {
  const line = lineTo(history, node);
  const steps: LinkState['line'][number][] = [];
  for (const [at, one] of line.entries()) {
    if (at === 0) continue;
    const planned = one.planned - (line[at - 1]?.planned ?? 0);
    const last = steps.at(-1);
    if (planned === 0) steps.push(one.commands);
    else if (typeof last === 'number') steps[steps.length - 1] = last + planned;
    else steps.push(planned);
  }
  const digest = line.at(-1)?.digest;
  return { line: steps, ...(event === events ? {} : { event }), ...(digest ? { digest } : {}) };
}

/** A rule book of the reader's own travels whole; one that ships by its id, one with another policy by both names. */
function ownRules({ rules, scenario }: World): unknown {
  return typeof scenario.rules === 'string' || rules.id.includes('+') ? null : scenario.rules;
}

function rulesOf({ rules }: World, preset: ScenarioFile): Pick<LinkState, 'rules' | 'policy'> {
  const [id = '', policy] = rules.id.split('+');
  return { ...(id === preset.rules ? {} : { rules: id }), ...(policy === undefined ? {} : { policy }) };
}

/**
 * Opens nothing, and leaves everything as it is, when the text cannot be read or starts from a scenario that is not here.
 * @param text what stands behind `#s=`
 */
export async function openLink(text: string, presets: readonly ScenarioFile[]): Promise<Opened> {
  const read = await readLink(text);
  if (!read.ok) return { ...NOTHING_OPENED, unread: read.why };
  const preset = presets.find(({ id }) => id === read.state.preset);
  if (!preset) return { ...NOTHING_OPENED, unread: 'preset' };
  const opened = await open(preset, read.state);
  return { ...opened, ignored: [...read.ignored, ...opened.ignored] };
}

/** Links that are opened while another still is: the newest wins, the other takes no more steps. */
let newest = 0;

/** What is being opened takes no more steps. */
export function giveUpOpening(): void {
  newest += 1;
}

/** Says whether another has been begun since. */
export function beginOpening(): () => boolean {
  newest += 1;
  const mine = newest;
  pause();
  return () => mine !== newest;
}

/** Loads a scenario with its edits, takes its steps and stands where the start says. */
export async function open(preset: ScenarioFile, start: Start): Promise<Opened> {
  const overtaken = beginOpening();
  const loaded = await load(preset, start, overtaken);
  if (overtaken()) return NOTHING_OPENED;
  if (!loaded) return { ...NOTHING_OPENED, unread: 'stopped' };
  const ignored = [...loaded.ignored];
  if (start.policy !== undefined) ignored.push(...(await loadPolicy(start.policy)));
  view.setState({ scenario: loaded.edited ? null : preset.id, contract: 0, hovered: null, pinned: null });
  return arrive(start, ignored, overtaken);
}

/** In the world that is loaded: takes the steps, stands where the start says, and compares with what it names. */
export async function arrive(
  { line, event, digest }: Pick<Start, 'line' | 'event' | 'digest'>,
  left: readonly string[],
  overtaken: () => boolean,
): Promise<Opened> {
  const ignored = [...left, ...(await walk(line, overtaken))];
  if (overtaken()) return NOTHING_OPENED;
  const { settled, history } = session.getState();
  const reached = history.find(({ id }) => id === settled?.cursor.node);
  if (event !== undefined && reached && !(await goTo(reached.id, event))) ignored.push('event');
  session.setState({ refusal: null });
  beginHere();
  announce('loaded');
  return { exact: digest === undefined ? null : digest === reached?.digest, ignored, unread: null };
}

/** Edits that the engine refuses are left out, one after another, by the path that the refusal names. null: given up. */
async function load(
  preset: ScenarioFile,
  { edits, rules }: Start,
  overtaken: () => boolean,
): Promise<{ edited: boolean; ignored: string[] } | null> {
  let kept = edits;
  let book = rules;
  const ignored: string[] = [];
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const made = applyEdits(preset, kept);
    ignored.push(...made.ignored.map(named));
    kept = kept.filter((edit) => !made.ignored.includes(edit));
    const reply = await answered(engine().load(made.value, book));
    if (overtaken()) return null;
    if (reply?.kind !== 'refused') {
      if (show(reply)) return { edited: kept.length > 0, ignored };
      // Stopped, or too much for the engine, which comes back with what was there before.
      if (session.getState().world) return null;
      break;
    }
    const [blamed, rest] = blame(reply.refusal, kept);
    if (blamed.length > 0) {
      ignored.push(...blamed.map((edit) => `${named(edit)} (${reply.refusal.expected})`));
      kept = rest;
    } else if (book !== undefined) {
      ignored.push(`rules=${book}`);
      book = undefined;
    } else break;
  }
  ignored.push(...kept.map(named));
  show(await answered(engine().load(preset)));
  return { edited: false, ignored };
}

const named = ([path]: Edit): string => pathText(path);

/** The edits that a refusal is about: those at its path, within it or around it; else none. */
function blame({ path }: Refusal, edits: readonly Edit[]): readonly [readonly Edit[], readonly Edit[]] {
  const within = (a: string, b: string) => a === b || a.startsWith(`${b}.`) || a.startsWith(`${b}[`);
  const isAbout = (edit: Edit) => {
    const place = named(edit);
    return path !== '' && (within(place, path) || within(path, place));
  };
  return [edits.filter(isAbout), edits.filter((edit) => !isAbout(edit))];
}

async function loadPolicy(policy: string): Promise<readonly string[]> {
  const { world } = session.getState();
  const rules = world && withPolicy(world.rules, policy);
  if (!world || !rules) return [`policy=${policy}`];
  return show(await answered(engine().load({ ...world.scenario, rules }))) ? [] : [`policy=${policy}`];
}

/** Takes the steps; at the first that is refused it stays where it is. */
async function walk(line: Start['line'], overtaken: () => boolean): Promise<readonly string[]> {
  const advance: Request = { kind: 'advance' };
  const all = line.flatMap((step, at): { readonly at: number; readonly request: Request }[] =>
    typeof step === 'number'
      ? Array.from({ length: step }, () => ({ at, request: advance }))
      : [{ at, request: { kind: 'commit', commands: step } }],
  );
  const { taken, over } = stepping(all.length);
  try {
    for (const [number, { at, request }] of all.entries()) {
      const reply = await answered(engine().ask(request));
      if (overtaken()) return [];
      if (!show(reply)) return [`line[${at}]`];
      taken(number + 1);
    }
    return [];
  } finally {
    over();
  }
}
