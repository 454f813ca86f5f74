/** The published tables of lights beside both definitions as the engine computes them. Written by `node scripts/cli.mjs evidence`. */
import type { Source } from '#protocol/source.ts';
import tables from './lights.json' with { type: 'json' };

export interface LightRow {
  readonly account: string;
  readonly size: number;
  readonly published: number;
  readonly sizeQuintile: number;
  readonly rankOverUsers: number;
}

export interface LightTable {
  readonly venue: string;
  readonly source: Source;
  readonly rows: readonly LightRow[];
}

export const lightTables: readonly LightTable[] = tables;
