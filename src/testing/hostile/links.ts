/** Links that went wrong: a good one's state spoilt and packed again, or its text cut, flipped and mixed up. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import type { LinkState } from '#protocol/link.ts';
import { spoilt } from './files.ts';

const packed = (state: string | Uint8Array): string => deflateRawSync(state).toString('base64url');

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The text of a link whose letters were not all kept. */
function torn(link: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .record({
      link,
      at: fc.nat(),
      letter: fc.constantFrom(...LETTERS, '%', '.', '=', '+', '/', ' ', '<', '\u202e'),
      how: fc.constantFrom('flip', 'cut', 'behead', 'insert', 'twice', 'swap'),
    })
    .map(({ link: text, at: far, letter, how }) => {
      const at = far % Math.max(1, text.length);
      if (how === 'flip') return text.slice(0, at) + letter + text.slice(at + 1);
      if (how === 'cut') return text.slice(0, at);
      if (how === 'behead') return text.slice(at);
      if (how === 'insert') return text.slice(0, at) + letter + text.slice(at);
      if (how === 'twice') return text + text;
      return text.slice(at) + text.slice(0, at);
    });
}

/** Texts that never were a link of ours. */
const NEVER = [
  '',
  '1.',
  '.',
  '1.A',
  '0.AAAA',
  '2.AAAA',
  '999.AAAA',
  '1.%00',
  '1.<script>',
  '1.____',
  'undefined',
  `1.${'A'.repeat(30_000)}`,
  // Unfolds to much more than a link may say.
  `1.${packed(new Uint8Array(10_000_000))}`,
  `1.${packed('null')}`,
  `1.${packed('[]')}`,
  `1.${packed('"text"')}`,
  `1.${packed('{}')}`,
  `1.${packed('{"__proto__":{"hacked":1}}')}`,
  `1.${packed(`{"preset":"canonical","edits":[${'['.repeat(90_000)}`)}`,
  `1.${packed('{"preset":"canonical","line":[20000,20000]}')}`,
];

/** @param good states of links; @returns what stands behind `#s=` */
export function spoiltLinks(good: readonly LinkState[]): fc.Arbitrary<string> {
  const version = fc.constantFrom('1', '1', '1', '1', '1', '0', '2', '01', '-1', '1e0');
  const written = fc.tuple(version, spoilt(good)).map(([v, state]) => `${v}.${packed(state)}`);
  const whole = fc.constantFrom(...good).map((state) => `1.${packed(JSON.stringify(state))}`);
  return fc.oneof({ weight: 5, arbitrary: written }, { weight: 4, arbitrary: torn(whole) }, fc.constantFrom(...NEVER));
}
