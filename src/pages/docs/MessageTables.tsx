/** Every message that a host may send and a frame may say, with its fields as the published schemas have them. */

import type { ReactNode } from 'react';
import type { DocsKey } from '#content/messages/pages/docsEn.ts';
import type { FrameMessage, RequestType } from '#protocol/embedMessage.ts';
import { Scroll } from './code.tsx';
import { type MessageFields, replyFields, requestFields } from './fields.ts';
import type { SayProps } from './ParameterTable.tsx';

const REQUESTS: Readonly<Record<RequestType, DocsKey>> = {
  load: 'docs.request.load',
  set: 'docs.request.set',
  play: 'docs.request.play',
  pause: 'docs.request.pause',
  step: 'docs.request.step',
  seek: 'docs.request.seek',
  reset: 'docs.request.reset',
  hide: 'docs.request.hide',
  lock: 'docs.request.lock',
  theme: 'docs.request.theme',
  lang: 'docs.request.lang',
  size: 'docs.request.size',
  getState: 'docs.request.getState',
  getResult: 'docs.request.getResult',
  getImage: 'docs.request.getImage',
};

const REPLIES: Readonly<Record<FrameMessage['type'], DocsKey>> = {
  ready: 'docs.reply.ready',
  done: 'docs.reply.done',
  state: 'docs.reply.state',
  event: 'docs.reply.event',
  lesson: 'docs.reply.lesson',
  prediction: 'docs.reply.prediction',
  resize: 'docs.reply.resize',
  result: 'docs.reply.result',
  image: 'docs.reply.image',
  error: 'docs.reply.error',
};

export function MessageTables({ words, say }: SayProps) {
  return (
    <>
      <Messages label={words.say('docs.messages.asked')} messages={requestFields()} about={REQUESTS} say={say} />
      <Messages label={words.say('docs.messages.said')} messages={replyFields()} about={REPLIES} say={say} />
    </>
  );
}

interface MessagesProps {
  readonly label: string;
  readonly messages: readonly MessageFields[];
  readonly about: Readonly<Record<string, DocsKey>>;
  readonly say: SayProps['say'];
}

function Messages({ label, messages, about, say }: MessagesProps) {
  return (
    <Scroll label={label}>
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('docs.messages.type')}</th>
            <th scope="col">{say('docs.messages.fields')}</th>
            <th scope="col">{say('docs.params.what')}</th>
          </tr>
        </thead>
        <tbody>
          {messages.map(({ type, fields }) => (
            <tr key={`${type} ${fields.map(({ name }) => name).join()}`}>
              <th scope="row">
                <code>{type}</code>
              </th>
              <td>
                {fields.map(({ name, optional, type: typed }) => (
                  <div key={name}>
                    <code>{`${name}: ${typed}`}</code>
                    {optional && <> ({say('docs.messages.optional')})</>}
                  </div>
                ))}
              </td>
              <td>{aboutOf(type, about, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** @throws RangeError for a message that the docs do not know */
function aboutOf(type: string, about: MessagesProps['about'], say: SayProps['say']): ReactNode {
  const key = about[type];
  if (!key) throw new RangeError(`the docs say nothing of the message ${type}`);
  return say(key);
}
