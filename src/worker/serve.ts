/** A host and its wire, for the worker that it is in. */
import type { HostMessage, RequestMessage } from '#protocol/message.ts';
import { createHost } from './host.ts';

export function serve(): void {
  const host = createHost();
  const send = (message: HostMessage): void => self.postMessage(message);
  self.onmessage = ({ data }: MessageEvent<RequestMessage>) => {
    send({ kind: 'reply', seq: data.seq, reply: host.handle(data.request, data.seq) });
  };
  send({ kind: 'ready' });
}
