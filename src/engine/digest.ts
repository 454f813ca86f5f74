/**
 * The running digest of the event log: two runs agree byte for byte exactly when their digests agree. Four 32-bit lanes
 * (FNV-1a's prime and xor, word by word over the columns' IEEE bytes, little-endian as on every platform a browser runs
 * on), so that the lanes do not wait for each other. Not a cryptographic hash and not used as one.
 */
import { type Log, POSTING, ROW } from './log.ts';

const PRIME = 0x01000193;

export const freshDigest = (): Uint32Array => new Uint32Array([0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]);

function absorb(lanes: Uint32Array, words: Uint32Array, count: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = lanes;
  const whole = count - (count % 4);
  for (let i = 0; i < whole; i += 4) {
    a = Math.imul(a ^ (words[i] ?? 0), PRIME);
    b = Math.imul(b ^ (words[i + 1] ?? 0), PRIME);
    c = Math.imul(c ^ (words[i + 2] ?? 0), PRIME);
    d = Math.imul(d ^ (words[i + 3] ?? 0), PRIME);
    a ^= d >>> 15;
  }
  for (let i = whole; i < count; i++) a = Math.imul(a ^ (words[i] ?? 0), PRIME);
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
}

/** Adds the first `events` events of a step's log (all of them by default) to the lanes, in place. */
export function digestLog(lanes: Uint32Array, log: Log, events = log.count): void {
  const postings = events === 0 ? 0 : (log.postingEnd[events - 1] ?? 0);
  const extras = events === 0 ? 0 : (log.extraEnd[events - 1] ?? 0);
  absorb(lanes, new Uint32Array(log.rows.buffer, 0, events * ROW * 2), events * ROW * 2);
  absorb(lanes, new Uint32Array(log.postings.buffer, 0, postings * POSTING * 2), postings * POSTING * 2);
  absorb(lanes, new Uint32Array(log.extra.buffer, 0, extras), extras);
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** The digest as 16 hexadecimal digits. */
export function digestText(lanes: Uint32Array): string {
  const [a = 0, b = 0, c = 0, d = 0] = lanes;
  const mix = (x: number, y: number) => {
    let word = Math.imul(x ^ (x >>> 16), 0x85ebca6b) ^ Math.imul(y ^ (y >>> 13), 0xc2b2ae35);
    word ^= word >>> 16;
    return word;
  };
  return hex(mix(a, c)) + hex(mix(b, d) ^ Math.imul(a, 31));
}
