/**
 * A lesson as data: books and runs, what to show, hide and lock at each step, what the reader predicts, what opens the
 * way on. It holds no words (they are found by the ids here) and no result: every truth is a question to the engine.
 */
import type { EventKind } from './event.ts';
import type { MeasureUnit, Predicate, Run, Selector } from './measure.ts';
import type { Decimal, ScenarioFile } from './scenario.ts';

/**
 * Parts of the stage; of the price picture `book`: the order book, and `thresholds`: where accounts are liquidated and go
 * bankrupt; `follow`: becoming an account.
 */
export type PartId =
  | 'price'
  | 'waterfall'
  | 'fund'
  | 'queue'
  | 'timeline'
  | 'accounts'
  | 'hedges'
  | 'branches'
  | 'book'
  | 'thresholds'
  | 'follow';
/** What a reader may do on the stage. */
export type ControlId = 'handle' | 'timeline' | 'knob';

/** Where the stage stands: a run, and in it the end of a step or the moment around an event. */
export interface Moment {
  readonly run: string;
  /** From 1; absent: the last. */
  readonly step?: number;
  /** Right after the nth event of this kind in that step (from 1). */
  readonly after?: EventKind;
  readonly nth?: number;
}

/** The way on opens when the reader has produced what is asked for. */
export interface Gate {
  readonly opens: Predicate;
  /** A run that produces it: shown on request, and proof that the gate can be opened. */
  readonly way: string;
}

/** What the reader believes, told by the answer. The first that fits counts. */
export type Match =
  | { readonly option: string }
  | { readonly is: 'above' | 'below' }
  | { readonly first: string }
  /** Chips were placed on this one. */
  | { readonly some: string }
  /** More chips than on any other. */
  | { readonly most: string }
  /** A drawn line that never rises over its first point. */
  | { readonly neverRises: true }
  /** A drawn line with no point under this height. */
  | { readonly neverBelow: Decimal }
  | { readonly otherwise: true };

/** A belief that many bring along, and the smallest book that refutes it. */
export interface Misconception {
  readonly id: string;
  readonly when: Match;
  /** In a run of its own. */
  readonly at: Moment;
  readonly focus?: readonly PartId[];
  readonly refutes: Predicate;
}

interface Predicted {
  /** Where the stage goes when the prediction is in. */
  readonly reveal: Moment;
  /** Parts on the stage from then on; absent: the step's. */
  readonly focus?: readonly PartId[];
  readonly misconceptions: readonly Misconception[];
}

export interface Choice {
  readonly kind: 'choice';
  /** Exactly one holds. */
  readonly options: readonly {
    readonly id: string;
    /** Whom it points at, for the mark beside the name on the stage. */
    readonly account?: string;
    readonly holds: Predicate;
  }[];
}

/** Bounds, step and tolerance in the unit a person reads. */
interface Scale {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly by: Decimal;
  readonly tolerance: Decimal;
}

export interface NumberAsked extends Scale {
  readonly kind: 'number';
  readonly unit: MeasureUnit;
  readonly truth: Selector;
  readonly start: Decimal;
  /** A price: drawn on the stage's own axis. */
  readonly onAxis?: boolean;
}

export interface Draw extends Scale {
  readonly kind: 'draw';
  readonly unit: MeasureUnit;
  readonly points: readonly { readonly x: Selector; readonly truth: Selector }[];
  /** Height of every point before the reader moves it. */
  readonly start: Decimal;
}

/** Largest first. */
export interface Rank {
  readonly kind: 'rank';
  /** `id`: an account of the book; else something the words name. */
  readonly items: readonly { readonly id: string; readonly by: Selector }[];
}

export interface Chips {
  readonly kind: 'chips';
  /** `id`: an account of the book; else something the words name. */
  readonly items: readonly { readonly id: string; readonly truth: Selector }[];
  readonly unit: MeasureUnit;
  readonly total: Selector;
  /** Worth of one chip in the unit a person reads. */
  readonly each: Decimal;
}

export type Asked = Choice | NumberAsked | Draw | Rank | Chips;
export type Prediction = Asked & Predicted;

export interface LessonStep {
  readonly id: string;
  /** Absent: the stage stays as the reader left it. */
  readonly at?: Moment;
  /** Parts on the stage; absent: the lesson's. */
  readonly focus?: readonly PartId[];
  /** Parts taken away, and kept from being told elsewhere. */
  readonly hide?: readonly PartId[];
  readonly lock?: readonly ControlId[];
  readonly highlight?: { readonly part?: PartId; readonly account?: string };
  readonly gate?: Gate;
  readonly prediction?: Prediction;
}

/** The one thing to vary besides the price: ready-made books, one per value. */
export interface Knob {
  readonly id: string;
  readonly unit: 'times' | 'size' | 'percent' | 'money';
  readonly options: readonly { readonly value: Decimal; readonly scenario: ScenarioFile }[];
}

export interface Lesson {
  readonly id: string;
  readonly minutes: number;
  readonly scenario: ScenarioFile;
  readonly focus: readonly PartId[];
  /** Taken away from first to last: what the chapter is not about. */
  readonly hide?: readonly PartId[];
  readonly knob?: Knob;
  readonly runs: Readonly<Record<string, Run>>;
  /** Numbers that the words use, by name. */
  readonly values: Readonly<Record<string, Selector>>;
  /** The surprise. False: the lesson is wrong. */
  readonly claim: Predicate;
  readonly steps: readonly LessonStep[];
}

/** By kind: an option's id; a number; heights; ids in order; chips per item. */
export type Answer = string | number | readonly number[] | readonly string[];
