/** The worker: a host and its wire. */
import type { HostMessage, RequestMessage } from '#protocol/message.ts';
import { createHost } from './host.ts';

const host = createHost();
const send = (message: HostMessage): void => self.postMessage(message);
self.onmessage = ({ data }: MessageEvent<RequestMessage>) => {
  send({ kind: 'reply', seq: data.seq, reply: host.handle(data.request, data.seq) });
};
send({ kind: 'ready' });
