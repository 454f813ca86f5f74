/**
 * What the page and the engine's host say to each other. Every request has a number and gets exactly one reply with it;
 * `ready` is the only message that comes unasked. Nothing here knows how it is carried.
 */
import type { Command } from './command.ts';
import type { EngineEvent } from './event.ts';
import type { Explanation, QuantityId } from './explanation.ts';
import type { Frame, World } from './frame.ts';
import type { Result } from './result.ts';
import type { Refusal, ScenarioFile } from './scenario.ts';

/** One committed step in the tree of what was done. */
export interface HistoryNode {
  readonly id: number;
  /** −1 for the root: the scenario as loaded. */
  readonly parent: number;
  readonly step: number;
  readonly events: number;
  readonly digest: string;
  /** How many planned steps (script and path) lie behind this node. */
  readonly planned: number;
  readonly commands: readonly Command[];
  /** Moments worth a mark: event numbers within the step, −1 if it did not happen. */
  readonly markers: {
    readonly liquidation: number;
    readonly unfilled: number;
    readonly fundExhausted: number;
    readonly adl: number;
  };
}

export type Request =
  /** `scenario` is undecoded: text of a file, or an object. */
  | { readonly kind: 'load'; readonly scenario: unknown; readonly rules?: string }
  /** The settled outcome of one shock from the cursor's node to this price; changes nothing. */
  | { readonly kind: 'preview'; readonly contract: number; readonly price: number }
  /** Runs one step after the cursor's node and moves the cursor to its end. */
  | { readonly kind: 'commit'; readonly commands: readonly Command[] }
  /** Commits the next planned step (script or recorded path). */
  | { readonly kind: 'advance' }
  /** Moves the viewing cursor: after `event` events of that node's step (all of them when absent). */
  | { readonly kind: 'seek'; readonly node: number; readonly event?: number }
  | { readonly kind: 'explain'; readonly quantity: QuantityId }
  | {
      readonly kind: 'queue';
      readonly contract: number;
      readonly side: 'long' | 'short';
      readonly from: number;
      readonly count: number;
    }
  | { readonly kind: 'result' };

export type Reply =
  | {
      readonly kind: 'loaded';
      readonly world: World;
      readonly frame: Frame;
      readonly events: readonly EngineEvent[];
      readonly history: readonly HistoryNode[];
    }
  | { readonly kind: 'previewed'; readonly frame: Frame }
  /** `events` are those of the cursor's step, the first 5,000. */
  | {
      readonly kind: 'moved';
      readonly frame: Frame;
      readonly events: readonly EngineEvent[];
      readonly history: readonly HistoryNode[];
    }
  | { readonly kind: 'explained'; readonly explanation: Explanation }
  | {
      readonly kind: 'ranked';
      readonly accounts: readonly number[];
      readonly scores: readonly number[];
      readonly count: number;
    }
  | { readonly kind: 'resulted'; readonly result: Result; readonly scenario: ScenarioFile }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** A bug: an invariant broken or an exception in the engine. Carries what is needed to see it again. */
export interface Fault {
  readonly message: string;
  readonly stack: string;
  readonly replay: ReplayFile | null;
}

/** Scenario plus every command since, enough to reproduce a fault. */
export interface ReplayFile {
  readonly schema: 1;
  readonly scenario: ScenarioFile;
  readonly commands: readonly (readonly Command[])[];
}

export interface RequestMessage {
  readonly seq: number;
  readonly request: Request;
}

export interface ReplyMessage {
  readonly seq: number;
  readonly reply: Reply;
}

export type HostMessage = { readonly kind: 'ready' } | ({ readonly kind: 'reply' } & ReplyMessage);
