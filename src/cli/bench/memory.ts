/** Target M1: bytes of hot state per account, counted over every typed array that a running exchange holds on to. */
import { canonical } from '#content/rulebooks/canonical.ts';
import { copyState } from '#engine/account/state.ts';
import { Exchange } from '#engine/exchange.ts';
import { Log } from '#engine/log.ts';
import { buildMassShock, shockCommands } from '#testing/builders/massShock.ts';
import type { Row } from './row.ts';

const MOST = 96;

/** Bytes of the distinct buffers that can be reached from a value; the event log, which grows with events, left out. */
function bytesOf(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || value instanceof Log || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    if (seen.has(value.buffer)) return 0;
    seen.add(value.buffer);
    return value.buffer.byteLength;
  }
  const inner = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
  const members = value instanceof Set ? [...value] : inner;
  return members.reduce((sum: number, member: unknown) => sum + bytesOf(member, seen), 0);
}

/** After a step that has touched every account and ranked half of them. */
export function benchMemory(quick: boolean): Row[] {
  const accounts = quick ? 200_000 : 1_000_000;
  const built = buildMassShock({ accounts, seed: 5, rules: canonical, book: 'empty' });
  const exchange = new Exchange(built.world, built.state);
  const state = copyState(exchange.initial);
  exchange.step(state, shockCommands);
  // The exchange without its untouched first state: that one is a checkpoint, not hot.
  const ours = bytesOf([state, { ...exchange, initial: null }]) / accounts;
  return [
    {
      name: `M1 hot state, ${accounts.toLocaleString('en')} accounts (bytes an account)`,
      ours,
      reference: MOST,
      ratio: ours / MOST,
      target: `<= ${MOST} bytes`,
      pass: ours <= MOST,
    },
  ];
}
