/** Steps the exchange for good, by commands of the reader's. (The planned steps of a path are taken by `moves.ts`.) */
import type { Command } from '#protocol/command.ts';
import { answered, engine, show } from './engine.ts';
import { pause, playCommitted } from './playback.ts';
import { session } from './session.ts';
import { announce } from './view.ts';

/** One step after the cursor's node. In the past this makes a branch; the old future stays in the tree. */
export async function commit(commands: readonly Command[]): Promise<void> {
  pause();
  engine().dropPreviews();
  const reply = await answered(engine().ask({ kind: 'commit', commands }));
  if (reply?.kind === 'moved') session.setState({ tip: reply.frame.cursor.node });
  if (!show(reply)) {
    session.setState((state) => (state.gesture ? {} : { frame: state.settled }));
    return;
  }
  announce('committed');
  const node = session.getState().settled?.cursor.node;
  if (node !== undefined && session.getState().gesture === null) await playCommitted(node);
}
