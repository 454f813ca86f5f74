/** A host that has everything at once: for a page in one file, for a page without a worker, for tests. */
import { rulebooks } from '#content/rulebooks/registry.ts';
import { MOST } from '#protocol/limits.ts';
import { type Host, hostOf } from './answers.ts';
import { explaining } from './explain/explaining.ts';
import { measure } from './measure/measure.ts';
import { explainInRun } from './measure/reason.ts';

/** @param mostCells accounts times contracts that there is room and time for */
export const createHost = (mostCells: number = MOST.cells): Host =>
  hostOf({ explaining, explainInRun, measure, rulebooks }, mostCells);
