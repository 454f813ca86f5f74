/**
 * What a lesson does to the stage besides moving it: controls that are locked, parts that are not to be told of yet, and
 * the reader's own prediction, which the pictures show beside what happened. Empty outside lessons.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ControlId, PartId } from '#protocol/lesson.ts';

export interface Staging {
  readonly locked: readonly ControlId[];
  readonly hidden: readonly PartId[];
  /** Ticks, on the shared price axis. */
  readonly guessedPrice: number | null;
  /** By account id, as text; empty text: this is the one. */
  readonly guesses: Readonly<Record<string, string>>;
}

const NOTHING: Staging = { locked: [], hidden: [], guessedPrice: null, guesses: {} };

const staging = createStore<Staging>()(() => NOTHING);

export function useStaging<T>(select: (state: Staging) => T): T {
  return useStore(staging, select);
}

export function isLocked(control: ControlId): boolean {
  return staging.getState().locked.includes(control);
}

export function useLocked(control: ControlId): boolean {
  return useStaging(({ locked }) => locked.includes(control));
}

export function useHidden(part: PartId): boolean {
  return useStaging(({ hidden }) => hidden.includes(part));
}

export function setStage(next: Partial<Staging>): void {
  staging.setState(next);
}

export function clearStage(): void {
  staging.setState(NOTHING);
}
