/** Whom the menu offers: traders that the scenario names, and the one who is followed wherever it comes from. */
import type { World } from '#protocol/frame.ts';

export const MOST_CANDIDATES = 60;

export function candidates(world: Pick<World, 'accounts'>, followed: number | null): readonly number[] {
  const listed: number[] = [];
  for (const [index, { role }] of world.accounts.entries()) {
    if (listed.length === MOST_CANDIDATES) break;
    if (role === 'trader' || role === 'marketMaker' || role === 'basis') listed.push(index);
  }
  return followed === null || listed.includes(followed) ? listed : [followed, ...listed];
}
