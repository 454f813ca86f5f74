/**
 * Worked examples that others published and the engine was run on, as the tests run them. Written by
 * `node scripts/cli.mjs evidence`.
 */
import files from './reproduced.json' with { type: 'json' };

export interface Reproduced {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly name: string;
  /** What was published, as data. */
  readonly published: string;
  readonly verdict: string;
  /** What the engine gives where it differs, or why the example cannot be told in its terms. */
  readonly computed: string | null;
}

export interface ReproducedFile {
  readonly file: string;
  readonly about: string;
  readonly cases: readonly Reproduced[];
}

export const reproduced: readonly ReproducedFile[] = files;
