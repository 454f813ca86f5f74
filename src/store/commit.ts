/** Steps the exchange for good, by commands of the reader's. (The planned steps of a path are taken by `moves.ts`.) */
import type { Command } from '#protocol/command.ts';
import { answered, engine, show } from './engine.ts';
import { nodeOf, parentOf } from './line.ts';
import { leave } from './places.ts';
import { pause, playCommitted } from './playback.ts';
import { session } from './session.ts';
import { announce } from './view.ts';

/** One step after the cursor's node. In the past this makes a branch; the old future stays in the tree. */
export async function commit(commands: readonly Command[]): Promise<void> {
  pause();
  engine().dropPreviews();
  const forget = leave();
  const again = takenBefore(commands);
  const asked =
    again === null ? engine().ask({ kind: 'commit', commands }) : engine().ask({ kind: 'seek', node: again });
  const reply = await answered(asked);
  if (!show(reply)) {
    forget();
    session.setState((state) => (state.gesture ? {} : { frame: state.settled }));
    return;
  }
  announce('committed');
  const node = session.getState().settled?.cursor.node;
  if (node !== undefined && session.getState().gesture === null) await playCommitted(node);
}

/** The step that would come to the same: taken already from here, so that no second branch is made of it. */
function takenBefore(commands: readonly Command[]): number | null {
  const { settled, history } = session.getState();
  if (!settled) return null;
  const { node, event, events } = settled.cursor;
  const base = event === 0 && events > 0 ? parentOf(history, node) : nodeOf(history, node);
  const text = JSON.stringify(commands);
  const taken = history.find(
    (step) => step.parent === base?.id && step.variant === base.variant && JSON.stringify(step.commands) === text,
  );
  return taken?.id ?? null;
}
