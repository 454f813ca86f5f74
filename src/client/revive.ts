/** A frame that has come from another thread: its lists are lists again. Nothing is copied. */
import type { Frame } from '#protocol/frame.ts';
import type { HostMessage } from '#protocol/message.ts';
import { Rows } from '#protocol/rows.ts';

export function revived(message: HostMessage): HostMessage {
  if (message.kind !== 'reply' || !('frame' in message.reply)) return message;
  return { ...message, reply: { ...message.reply, frame: revivedFrame(message.reply.frame) } };
}

const revivedFrame = (frame: Frame): Frame => ({
  ...frame,
  liquidations: Rows.again(frame.liquidations),
  deleveraged: Rows.again(frame.deleveraged),
  aftermath: Rows.again(frame.aftermath),
});
