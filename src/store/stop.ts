/** The reader has waited long enough. */
import { startAgain } from './engine.ts';
import { giveUpOpening } from './link.ts';
import { pause } from './playback.ts';

/** Gives up what the engine is at, however long it would go on. What was committed before stays. */
export async function stop(): Promise<void> {
  giveUpOpening();
  pause();
  await startAgain();
}
