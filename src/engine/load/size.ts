/** How large a scenario is, before anything is allocated for it. */
import { MOST } from '#protocol/limits.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { refuse } from './refuse.ts';

const tooLarge = (count: number, most: number, what: string): never =>
  refuse('', `this scenario is too large: ${count} ${what}`, `at most ${most} ${what}`);

/**
 * @param mostCells accounts times contracts that whoever runs the engine can hold
 * @throws Refused when there are more of anything than `MOST` allows
 */
export function checkSize({ contracts, accounts, population = [] }: ScenarioFile, mostCells: number): void {
  if (contracts.length > MOST.contracts) tooLarge(contracts.length, MOST.contracts, 'contracts');
  const all = population.reduce((sum, { count }) => sum + count, accounts.length);
  if (all > MOST.accounts) tooLarge(all, MOST.accounts, 'accounts');
  const cells = all * contracts.length;
  if (cells > mostCells) tooLarge(cells, mostCells, 'accounts times contracts');
}
