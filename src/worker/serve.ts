/** A host and its wire, for the worker that it is in. */
import type { HostMessage, RequestMessage } from '#protocol/message.ts';
import { type Host, hostOf } from './answers.ts';
import { belongingsOf } from './belongings.ts';
import { lateParts } from './late.ts';

const send = (message: HostMessage): void =>
  self.postMessage(message, message.kind === 'reply' ? belongingsOf(message.reply) : []);

const answerWith = (host: Host, { seq, request }: RequestMessage): void =>
  send({ kind: 'reply', seq, reply: host.handle(request, seq) });

/** A host that has everything. */
export function serve(host: Host): void {
  self.onmessage = ({ data }: MessageEvent<RequestMessage>) => answerWith(host, data);
  send({ kind: 'ready' });
}

/** How long after the first answer the rest is fetched: the page is drawing meanwhile. */
const A_MOMENT_MS = 1_000;

/** A host that fetches some of its parts when they are needed. Answers keep the order of the requests. */
export function serveLate(): void {
  const late = lateParts();
  const host = hostOf(late.parts);
  /** Requests whose turn has not come: the first waits for a part. */
  const queue: RequestMessage[] = [];
  let answered = false;

  async function work(): Promise<void> {
    for (let message = queue[0]; message; message = queue[0]) {
      const missing = await late.bring(message.request);
      if (missing) send({ kind: 'reply', seq: message.seq, reply: { kind: 'refused', refusal: missing } });
      else answerWith(host, message);
      queue.shift();
    }
  }

  self.onmessage = ({ data }: MessageEvent<RequestMessage>) => {
    if (queue.length > 0) queue.push(data);
    else if (late.bring(data.request) === null) answerWith(host, data);
    else {
      queue.push(data);
      void work();
    }
    if (!answered) setTimeout(() => void late.bringAll(), A_MOMENT_MS);
    answered = true;
  };
  send({ kind: 'ready' });
}
