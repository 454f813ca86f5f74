/** A worked example as a file states it, and what running it can end in. */

export type Fields = Readonly<Record<string, unknown>>;

export interface GoldenCase {
  readonly id: string;
  readonly kind: string;
  /** Whose example it is, where the file says so. */
  readonly venue?: string;
  readonly inputs: Fields;
  readonly expected: Fields;
  /** Absolute; absent: exact. */
  readonly tolerance: number | null;
  /** Everything of the file beside its cases: units, markets, tiers. */
  readonly file: Fields;
}

/** A difference is told in the form of the example. */
export type Outcome =
  | { readonly verdict: 'agree' }
  | { readonly verdict: 'differ'; readonly expected: unknown; readonly actual: unknown }
  | { readonly verdict: 'notSupported'; readonly reason: string };

/** An example that cannot be told in the engine's terms; the message says which part. Never an agreement. */
export class NotSupported extends Error {}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
