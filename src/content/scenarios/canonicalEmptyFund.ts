/** The tiny book with a fund of 120: exactly what the fills below the bankruptcy price cost, so it ends at zero. */
import type { ScenarioFile } from '#protocol/scenario.ts';
import { canonical } from './canonical.ts';

export const canonicalEmptyFund = {
  ...canonical,
  id: 'canonical-empty-fund',
  name: 'The fund runs dry',
  about: 'The same book with a fund of 120: paying for the fills below the bankruptcy price empties it to zero.',
  fund: '120',
} satisfies ScenarioFile;
