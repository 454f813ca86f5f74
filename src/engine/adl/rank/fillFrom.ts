/** Those who stand behind the first `from` of a walk, as many as there is room for in `into`. Returns how many. */
import type { Visit } from '../queue.ts';

export function fillFrom(from: number, into: Int32Array, walk: (visit: Visit) => void): number {
  let count = 0;
  walk((account, rank) => {
    if (rank <= from) return true;
    into[count] = account;
    count += 1;
    return count < into.length;
  });
  return count;
}
