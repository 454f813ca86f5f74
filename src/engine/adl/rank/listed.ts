/** No score: everybody is equal, so the order is that of the accounts as listed. */
import type { Batch } from './batch.ts';

/** 0 for all. Where the list starts is up to `listedQueue.ts`. */
export function listed({ count, first, second, over, under }: Batch): void {
  for (let i = 0; i < count; i++) {
    first[i] = 0;
    second[i] = 1;
    over[i] = 1;
    under[i] = 1;
  }
}
