/**
 * Words to press are boxes of their own to a browser, and it would begin a line with the comma after one: each stays
 * together with the marks that follow it. Other text passes as it is.
 */
import { isValidElement, type ReactNode } from 'react';

const MARKS = /^[,.;:!?×%…)”’、，。；：！？）]+/u;

export function joinedToMarks(parts: readonly ReactNode[]): readonly ReactNode[] {
  const joined: ReactNode[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const marks = typeof part === 'string' && isValidElement(before) ? MARKS.exec(part)?.[0] : undefined;
    if (typeof part !== 'string' || marks === undefined) {
      joined.push(part);
      continue;
    }
    joined[joined.length - 1] = (
      <span className="words-joined">
        {before}
        {marks}
      </span>
    );
    joined.push(part.slice(marks.length));
  }
  return joined;
}
