/**
 * The price handle. Grabbing remembers the step it was grabbed at; every move previews one shock from there; letting go
 * commits exactly one `setIndexPrice`. However the finger wandered, only the price it was let go at counts.
 */
import type { Ticks } from '#protocol/units.ts';
import { commit } from './commit.ts';
import { answered, engine, show } from './engine.ts';
import { isLocked } from './lesson/staging.ts';
import { skipToEnd } from './playback.ts';
import { session } from './session.ts';
import { view } from './view.ts';

/**
 * Takes hold. A story that is playing, or half told, jumps to its end, which is where the next shock starts from; before
 * its first event the shock starts from the step before, and a commit makes a branch.
 */
export function grab(contract: number): void {
  if (isLocked('handle')) return;
  const { settled, gesture } = session.getState();
  const frame = settled?.contracts[contract];
  if (!settled || !frame || gesture) return;
  if (settled.cursor.event > 0 || view.getState().playing !== 'no') void skipToEnd();
  session.setState({ gesture: { contract, price: frame.index, node: settled.cursor.node } });
}

/** The settled outcome of a shock to `price` ticks, shown at once and reversible. */
export function previewPrice(contract: number, price: number): void {
  grab(contract);
  const { gesture } = session.getState();
  if (!gesture || gesture.price === price) return;
  session.setState({ gesture: { ...gesture, price } });
  void answered(engine().preview(contract, price)).then(show);
}

/** Lets go: one step to the price under the finger. Let go where it was grabbed, nothing happened. */
export async function commitPrice(): Promise<void> {
  const { gesture, settled } = session.getState();
  if (!gesture || !settled) return;
  if (gesture.price === settled.contracts[gesture.contract]?.index) {
    cancelPreview();
    return;
  }
  session.setState({ gesture: null });
  const price = gesture.price as Ticks;
  await commit([{ kind: 'setIndexPrice', contract: gesture.contract, price }]);
}

/** Everything as it was when the handle was grabbed. */
export function cancelPreview(): void {
  engine().dropPreviews();
  session.setState((state) => (state.gesture ? { gesture: null, frame: state.settled } : {}));
}
