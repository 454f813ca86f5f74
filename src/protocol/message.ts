/**
 * What the page and the engine's host say to each other. Every request has a number and gets exactly one reply with it;
 * `ready` is the only message that comes unasked. Nothing here knows how it is carried.
 */
import type { Command } from './command.ts';
import type { EngineEvent, EventKind } from './event.ts';
import type { Explanation, QuantityId } from './explanation.ts';
import type { Frame, World } from './frame.ts';
import type { Answers, Questions, Runs } from './measure.ts';
import type { Result } from './result.ts';
import type { RuleBook } from './rulebook.ts';
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
  /**
   * 0: the scenario as loaded. Otherwise the number of a changed scenario (`vary`): its first node has no commands, and
   * `parent` is the root it departs from.
   */
  readonly variant: number;
  /** What was changed, where somebody named it; null: name it by its commands. */
  readonly name: string | null;
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
  /** A changed scenario as a branch: loaded beside the first, and everything on the cursor's line done again in it. */
  | { readonly kind: 'vary'; readonly scenario: unknown; readonly rules?: string; readonly name: string }
  /** What each account has at the end of one node against another, matched by id. */
  | { readonly kind: 'compare'; readonly node: number; readonly against: number }
  /** Every movement of money on the cursor's line. */
  | { readonly kind: 'ledger' }
  /** The highest leverage at which an account would not have been deleveraged, found by running the line again. */
  | { readonly kind: 'safeLeverage'; readonly account: number; readonly contract: number }
  /** Is this rule book accepted, and what would it rank first here? `rules` is undecoded. Changes nothing. */
  | { readonly kind: 'tryRules'; readonly rules: unknown }
  /** `runs`: for numbers of runs that are made beside what is loaded. */
  | { readonly kind: 'explain'; readonly quantity: QuantityId; readonly runs?: Runs }
  | {
      readonly kind: 'queue';
      readonly contract: number;
      readonly side: 'long' | 'short';
      readonly from: number;
      readonly count: number;
    }
  /** Numbers and predicates over runs that are made beside what is loaded, and over what the reader has done. */
  | { readonly kind: 'measure'; readonly questions: Questions }
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
  /**
   * `events` are those of the cursor's step, the first 5,000. `world` is there when the cursor has come to another
   * variant than the page was last told of; else null.
   */
  | {
      readonly kind: 'moved';
      readonly world: World | null;
      readonly frame: Frame;
      readonly events: readonly EngineEvent[];
      readonly history: readonly HistoryNode[];
    }
  | { readonly kind: 'compared'; readonly accounts: readonly Difference[] }
  | { readonly kind: 'ledgered'; readonly rows: readonly LedgerRow[]; readonly complete: boolean }
  | { readonly kind: 'leverage'; readonly answer: SafeLeverage }
  | { readonly kind: 'tried'; readonly rules: RuleBook; readonly first: RankedFirst | null }
  | { readonly kind: 'explained'; readonly explanation: Explanation }
  | {
      readonly kind: 'ranked';
      readonly accounts: readonly number[];
      readonly scores: readonly number[];
      readonly count: number;
    }
  | { readonly kind: 'measured'; readonly answers: Answers }
  | { readonly kind: 'resulted'; readonly result: Result; readonly scenario: ScenarioFile }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** Who a rule book would pick first after the same steps, and how it scores; null where it ranks nobody or without scores. */
export interface RankedFirst {
  readonly account: number;
  readonly side: 'long' | 'short';
  readonly explanation: Explanation;
}

/** One account at the end of two nodes. Money in atoms; lots unsigned, by contract, summed over steps of the line. */
export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly equity: number;
  readonly againstEquity: number;
  readonly liquidated: readonly number[];
  readonly againstLiquidated: readonly number[];
  readonly deleveraged: readonly number[];
  readonly againstDeleveraged: readonly number[];
}

/** Money that went from one account to another in one event: what lots were paid for, fees, funding, cover. */
export interface LedgerRow {
  readonly node: number;
  readonly step: number;
  readonly event: number;
  readonly kind: EventKind;
  /** −1: from outside (a deposit), or to outside (a withdrawal). */
  readonly from: number;
  readonly to: number;
  readonly contract: number;
  /** Atoms, above 0. */
  readonly amount: number;
}

export interface SafeLeverage {
  /** Leverage now, as decimal text; null where the position has none of its own. */
  readonly now: string | null;
  /** Highest leverage that was not reached, as decimal text with one decimal; null: every one was. */
  readonly highest: string | null;
  /** The lowest that was tried and reached; null: none was. */
  readonly reached: string | null;
  /** Runs of the engine that it took. */
  readonly runs: number;
}

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
