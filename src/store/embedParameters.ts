/**
 * The parameters of an embed's address, in the order of the docs, with what may stand in each: `embedAddress.ts` knows no
 * other, and the docs are written from this table.
 */
import { LOCKS, MOMENTS, PANELS, PARTS, THEMES } from '#protocol/embed.ts';
import { POLICIES } from '#protocol/policy.ts';

const FLAG = ['1', '0'] as const;

/** Not one of several values, but text of a shape. */
type Shape = 'rules' | 'price' | 'event' | 'step' | 'state';

interface Written {
  readonly values: readonly string[];
  /** Several of the values, with commas between. */
  readonly many?: true;
  readonly shape?: Shape;
}

/** Ids of what ships stand in registries: no value is listed for `scenario` and `lesson`. */
const TABLE = {
  scenario: { values: [] },
  lesson: { values: [] },
  step: { values: [], shape: 'step' },
  reveal: { values: ['teacher'] },
  rules: { values: [], shape: 'rules' },
  policy: { values: Object.keys(POLICIES) },
  price: { values: [], shape: 'price' },
  event: { values: MOMENTS, shape: 'event' },
  panels: { values: PANELS, many: true },
  hide: { values: PARTS, many: true },
  lock: { values: [...LOCKS, 'all'], many: true },
  theme: { values: ['auto', ...THEMES] },
  lang: { values: ['en', 'zh'] },
  motion: { values: ['full', 'reduce', 'none'] },
  autoplay: { values: FLAG },
  click: { values: FLAG },
  links: { values: FLAG },
  state: { values: [], shape: 'state' },
} satisfies Readonly<Record<string, Written>>;

export type ParameterName = keyof typeof TABLE;

export interface Parameter extends Written {
  readonly name: ParameterName;
}

const isName = (name: string): name is ParameterName => Object.hasOwn(TABLE, name);

export const PARAMETERS: readonly Parameter[] = Object.keys(TABLE)
  .filter(isName)
  .map((name) => ({ name, ...TABLE[name] }));
