/** The word that opens answers which a teacher holds back: taken from the engine's digests, the same in every language. */
import type { Answers } from '#protocol/measure.ts';

const LENGTH = 4;

export function teacherKey({ digests }: Answers): string {
  return Object.values(digests)
    .map((digest) => digest[0] ?? '')
    .join('')
    .slice(-LENGTH);
}
