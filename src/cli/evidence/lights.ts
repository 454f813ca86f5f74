/** Both definitions of lights, by the engine, on the tables that venues have published. */
import { type LightExample, lightExamples } from '#content/evidence/lightExamples.ts';
import type { LightTable } from '#content/evidence/lights.ts';
import { rankOverUsers, sizeQuintile } from '#engine/adl/lights.ts';

function tableOf({ venue, source, rows }: LightExample): LightTable {
  const bySize = sizeQuintile(rows.map(({ size }) => size));
  const byRank = rankOverUsers(rows.length);
  return {
    venue,
    source,
    rows: rows.map((row, at) => ({ ...row, sizeQuintile: bySize[at] ?? 0, rankOverUsers: byRank[at] ?? 0 })),
  };
}

export const lightTables = (): readonly LightTable[] => lightExamples.map(tableOf);
