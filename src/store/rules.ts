/**
 * Which rule book is read, and how it has been changed by the reader. Nothing here runs: running is a branch of the
 * stage (`run`). A rule book that is refused on the way in leaves everything as it was.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RuleBook, RuleBookPart, SourcedPart } from '#protocol/rulebook.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { sourcesOf } from '#protocol/support.ts';
import { tryRules } from './ask.ts';
import { lab, vary } from './lab.ts';
import { presentScenario } from './presentScenario.ts';
import { session } from './session.ts';
import { showMode } from './view.ts';

interface RulesState {
  /** As published; null: whatever the stage runs under. */
  readonly published: RuleBook | null;
  /** As the reader has changed it, or a file of the reader's; null: as published. */
  readonly changed: RuleBook | null;
  /** Why the last file was not taken. */
  readonly refusal: Refusal | null;
}

const rules = createStore<RulesState>()(() => ({ published: null, changed: null, refusal: null }));

export function useRules<T>(select: (state: RulesState) => T): T {
  return useStore(rules, select);
}

export function readBook(published: RuleBook): void {
  rules.setState({ published, changed: null, refusal: null });
}

export function changeBook(changed: RuleBook | null): void {
  rules.setState({ changed });
}

/** @param text of a file; what it is taken to be a change of is the published rule book of the same id, else itself */
export async function importBook(text: string, known: readonly RuleBook[]): Promise<boolean> {
  const tried = await tryRules(text);
  if (tried === null) return false;
  if (!tried.ok) {
    rules.setState({ refusal: tried });
    return false;
  }
  const origin = known.find(({ id }) => id === originOf(tried.rules.id));
  rules.setState({ published: origin ?? tried.rules, changed: origin ? tried.rules : null, refusal: null });
  return true;
}

export function dismissBookRefusal(): void {
  rules.setState({ refusal: null });
}

const CHANGED = '+changed';

/** The id of the published rule book that a changed one was made from. */
export const originOf = (id: string): string => (id.endsWith(CHANGED) ? id.slice(0, -CHANGED.length) : id);

/**
 * Under a name of its own: a changed rule book is not the venue's any more, and what was changed is nobody's word.
 * @param parts that were changed
 * @param reason why they are as they are, for whoever reads the file
 */
export function asChanged(changed: RuleBook, name: string, parts: readonly RuleBookPart[], reason: string): RuleBook {
  const each = <Value>(value: Value) => Object.fromEntries(parts.map((part) => [part, value]));
  return {
    ...changed,
    id: `${originOf(changed.id)}${CHANGED}`,
    name,
    confidence: { ...changed.confidence, ...each('assumed') },
    assumptions: { ...changed.assumptions, ...each(reason) },
  };
}

/** Runs the stage under a rule book, as a branch, and goes there. False: refused; the reason is in `lab.refused`. */
export async function run(book: RuleBook | string, name: string): Promise<boolean> {
  const { world } = session.getState();
  if (!world) return false;
  lab.setState({ refused: null });
  const done = await vary({ scenario: { ...presentScenario(world), rules: book }, subject: 'rules', name });
  if (done) showMode('stage');
  return done;
}

/** Numbers, from 1, of the sources that support a slot, in the rule book's own list. */
export function supporting(book: RuleBook, slot: SourcedPart): readonly number[] {
  return sourcesOf(book, slot).map((source) => book.sources.indexOf(source) + 1);
}
