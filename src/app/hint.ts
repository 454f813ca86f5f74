/** What to do first: a recorded path wants to be walked, a script of the author's too. */
import type { World } from '#protocol/frame.ts';

export function hintOf(world: World): 'app.hint' | 'app.hintPath' | 'app.hintScript' {
  if (world.scenario.path) return 'app.hintPath';
  return world.plannedSteps > 0 ? 'app.hintScript' : 'app.hint';
}
