/** What an embed opens with: what its address asks for. Kept, so that the reader can come back to it. */
import type { MomentName } from '#protocol/embed.ts';
import type { World } from '#protocol/frame.ts';
import type { Ticks } from '#protocol/units.ts';
import { beginHere, goToAuthors, goToFactory, openedWorld } from '#store/beginnings.ts';
import { commit } from '#store/commit.ts';
import { setChrome } from '#store/embed.ts';
import type { EmbedParams } from '#store/embedAddress.ts';
import { type Opened, open, openLink } from '#store/link.ts';
import { goTo } from '#store/moves.ts';
import { pause, togglePlay } from '#store/playback.ts';
import { session } from '#store/session.ts';
import { setMotion, view } from '#store/view.ts';
import { exactOf } from '#ui/decimal.ts';
import { presets } from './carried.ts';

/** The world that the author's opening loaded. */
let theirs: World | null = null;

/**
 * @param keep what is there stays when the link cannot be read
 * @returns what was opened, and by name what could not be
 */
export async function openAuthors(params: EmbedParams, keep = false): Promise<Opened> {
  // What is locked is locked for the reader, not for what the author set up.
  setChrome({ ...params.chrome, lock: [] });
  try {
    return await openAsked(params, keep);
  } finally {
    theirs = openedWorld();
    setChrome(params.chrome);
  }
}

async function openAsked(params: EmbedParams, keep: boolean): Promise<Opened> {
  const linked = params.state === null ? null : await openLink(params.state, presets);
  if (linked && (linked.unread === null || keep)) return linked;
  const preset = presets.find(({ id }) => id === params.scenario) ?? presets[0];
  if (!preset) throw new Error('a page without scenarios');
  const opened = await open(preset, {
    edits: [],
    line: [],
    ...(params.rules === null ? {} : { rules: params.rules }),
    ...(params.policy === null ? {} : { policy: params.policy }),
  });
  const ignored = [...opened.ignored];
  // A recorded day is in a file of its own, and a page without an address cannot lead there.
  if (params.scenario !== null && params.scenario !== preset.id) ignored.push(`scenario=${params.scenario}`);
  if (params.price !== null && !(await setPrice(params.price))) ignored.push(`price=${params.price}`);
  if (params.event !== null && !(await standAt(params.event))) ignored.push(`event=${params.event}`);
  beginHere();
  if (params.autoplay && view.getState().playing === 'no') togglePlay();
  return { ...opened, ignored, unread: linked?.unread ?? null };
}

/** Where the author began, as the author shows it; undo leads back. A world that a host page has loaded since gives way. */
export async function backToAuthors(params: EmbedParams): Promise<void> {
  setChrome(params.chrome);
  if (openedWorld() !== theirs || !(await goToAuthors())) await openAuthors(params);
}

/** The scenario as it ships, nothing done; undo leads back. What the author hid and locked stays so. */
export async function backToFactory(): Promise<void> {
  const { scenario } = session.getState().world ?? {};
  const preset = presets.find(({ id }) => id === scenario?.id) ?? presets[0];
  if (preset) await goToFactory(preset);
}

/** One step to a price, without its story being played. False: it is no price of this contract, or off its axis. */
export async function setPrice(text: string): Promise<boolean> {
  const contract = session.getState().world?.contracts[0];
  const tick = exactOf(contract?.tickSize ?? '');
  const price = exactOf(text);
  if (!contract || !tick || !price) return false;
  const scaled = price.units * 10n ** BigInt(tick.scale);
  const whole = tick.units * 10n ** BigInt(price.scale);
  if (scaled % whole !== 0n) return false;
  const ticks = Number(scaled / whole);
  const [lowest, highest] = contract.axis;
  if (ticks < lowest || ticks > highest) return false;
  const before = session.getState().history.length;
  const { motion } = view.getState();
  setMotion('none');
  await commit([{ kind: 'setIndexPrice', contract: 0, price: ticks as Ticks }]);
  setMotion(motion);
  const moved = session.getState().history.length > before;
  session.setState({ refusal: null });
  return moved;
}

/** Right after the first event of its kind on the line, or after so many events of the last step. */
export async function standAt(event: MomentName | number): Promise<boolean> {
  const { history, settled } = session.getState();
  const last = history.find(({ id }) => id === settled?.cursor.node);
  if (!last) return false;
  pause();
  if (event === 'end') return goTo(last.id);
  if (event === 'start') return goTo(history[0]?.id ?? 0);
  if (typeof event === 'number') {
    if (event > last.events) return false;
    return goTo(last.id, event);
  }
  const found = history.find(({ markers }) => markers[event] >= 0);
  if (!found) return false;
  return goTo(found.id, found.markers[event] + 1);
}
