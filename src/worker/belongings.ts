/** What a reply may hand over instead of copying it: the columns of its frame, which the host has no more use for. */
import type { Frame } from '#protocol/frame.ts';
import type { Reply } from '#protocol/message.ts';

export function belongingsOf(reply: Reply): Transferable[] {
  return 'frame' in reply ? [...buffersOf(reply.frame)] : [];
}

function buffersOf(frame: Frame): Set<ArrayBuffer> {
  const found = new Set<ArrayBuffer>();
  const take = (record: object): void => {
    for (const value of Object.values(record))
      if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  };
  for (const record of [frame, ...frame.contracts, ...frame.funds]) take(record);
  for (const rows of [frame.liquidations, frame.deleveraged, frame.aftermath]) take(rows);
  return found;
}
