/**
 * Frames of the canonical tiny book, as the engine's own host gives them (one tick, one lot and one atom are 0.01, 1 and
 * 0.01): as loaded at 95, settled after the gap to 84, and the preview of it. For tests of what panels make of a frame.
 */
import { canonical } from '#content/scenarios/canonical.ts';
import { ticks } from '#engine/units.ts';
import type { Frame, LiquidationSummary } from '#protocol/frame.ts';
import type { Reply, Request } from '#protocol/message.ts';
import { createHost } from '#worker/host.ts';

const host = createHost();

function answer<Kind extends Reply['kind']>(request: Request, kind: Kind): Extract<Reply, { kind: Kind }> {
  const reply = host.handle(request);
  if (reply.kind !== kind) throw new Error(`${request.kind} was answered by ${reply.kind}`);
  return reply as Extract<Reply, { kind: Kind }>;
}

const SHOCK = ticks(8_400);
const loaded = answer({ kind: 'load', scenario: { ...canonical, atom: '0.01' } }, 'loaded');

const indexOf = (id: string): number => loaded.world.accounts.findIndex((account) => account.id === id);

export const LENA = indexOf('lena');
export const SAM = indexOf('sam');
export const SARA = indexOf('sara');
export const SOL = indexOf('sol');
export const MAKER = indexOf('market-maker');

export const tinyWorld = loaded.world;

/** As loaded, nothing has happened. */
export const tinyStart: Frame = loaded.frame;

/** The settled outcome of the gap to 84, before it is committed. */
export const tinyPreview: Frame = answer({ kind: 'preview', contract: 0, price: SHOCK }, 'previewed').frame;

/** The same, committed and played to its end. */
export const tinyCrash: Frame = answer(
  { kind: 'commit', commands: [{ kind: 'setIndexPrice', contract: 0, price: SHOCK }] },
  'moved',
).frame;

const [lena] = tinyCrash.liquidations;
if (lena === undefined) throw new Error('Lena was not liquidated');
export const lenaLiquidated: LiquidationSummary = lena;
