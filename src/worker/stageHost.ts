/**
 * The host of the stage in one file, which no lesson asks to measure anything. The build puts it in the place of `host.ts`;
 * nothing imports it by name.
 */
import { rulebooks } from '#content/rulebooks/registry.ts';
import { type Host, hostOf } from './answers.ts';
import { explaining } from './explain/explaining.ts';

export const createHost = (): Host => hostOf({ explaining, explainInRun: null, measure: null, rulebooks });
