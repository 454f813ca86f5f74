/** The page for authors who embed: what to paste, every parameter and message, and what they may rely on. */
import type { ReactNode } from 'react';
import type { DocsKey } from '#content/messages/pages/docsEn.ts';
import { addressOf, subjects } from '../subjects.ts';
import type { PageWords } from '../words.ts';
import { Block, names, plainNames } from './code.tsx';
import { MessageTables } from './MessageTables.tsx';
import { ParameterTable } from './ParameterTable.tsx';
import * as snippets from './snippets.ts';
import { Versions } from './Versions.tsx';

interface DocsProps {
  readonly words: PageWords;
  /** null: the site does not know where it will be. */
  readonly site: string | null;
  readonly version: string;
}

/** Written where the site's address is not known. */
const ANYWHERE = 'https://YOUR.HOST/adl-lab/';

/** Sizes that the stage is laid out for, and the most that a frame asks for. */
const SIZES = { wide: '720 × 480', least: '320', most: '4,000' };

type Say = (key: DocsKey, values?: Readonly<Record<string, ReactNode>>) => ReactNode;

export function DocsPage({ words, site, version }: DocsProps) {
  const say: Say = (key, values = {}) => words.sayRich(key, { ...names, ...values });
  const places = { site: site ?? ANYWHERE, version };
  const sections = sectionsOf(words, say, places, site !== null);
  return (
    <div className="docs">
      <h1>{say('docs.title')}</h1>
      <p className="sheet-lead">{say('docs.lead')}</p>
      <nav className="docs-contents" aria-label={words.say('docs.contents')}>
        <ol>
          {sections.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{say(`docs.${id}.title`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map(({ id, body }) => (
        <section key={id}>
          <h2 id={id}>{say(`docs.${id}.title`)}</h2>
          {body}
        </section>
      ))}
    </div>
  );
}

type SectionId =
  | 'quick'
  | 'hosts'
  | 'params'
  | 'messages'
  | 'sizing'
  | 'security'
  | 'privacy'
  | 'versions'
  | 'self'
  | 'trouble';

function sectionsOf(
  words: PageWords,
  say: Say,
  places: snippets.Places,
  known: boolean,
): readonly { readonly id: SectionId; readonly body: ReactNode }[] {
  const share = <b>{words.t('share.open')}</b>;
  const block = (key: DocsKey, text: string) => <Block text={text} label={words.say(key, plainNames)} />;
  return [
    {
      id: 'quick',
      body: (
        <>
          <p>{say('docs.quick.element')}</p>
          {block('docs.quick.element', snippets.element(places))}
          <p>{say('docs.quick.frame')}</p>
          {block('docs.quick.frame', snippets.frame(places))}
          <p>
            {say('docs.quick.share', { share })}{' '}
            {known ? null : say('docs.quick.host', { host: <code>{ANYWHERE}</code> })}
          </p>
        </>
      ),
    },
    {
      id: 'hosts',
      body: (
        <>
          <h3>{say('docs.hosts.mdx')}</h3>
          {block('docs.hosts.mdx', snippets.mdx(places))}
          <h3>{say('docs.hosts.docusaurus')}</h3>
          {block('docs.hosts.docusaurus', snippets.docusaurus(places))}
          <h3>{say('docs.hosts.vitepress')}</h3>
          {block('docs.hosts.vitepress', snippets.vitepress(places))}
          <h3>{say('docs.hosts.url')}</h3>
          <p>{say(known ? 'docs.hosts.url.about' : 'docs.hosts.url.none')}</p>
          <ul className="docs-pages">
            {subjects.map((subject) => (
              <li key={subject.id}>
                <a href={addressOf(subject, words)}>{subject.title(words)}</a>{' '}
                <code>{`${known ? places.site : ''}${addressOf(subject, words)}`}</code>
              </li>
            ))}
          </ul>
          <p>{say('docs.hosts.lms')}</p>
        </>
      ),
    },
    {
      id: 'params',
      body: (
        <>
          <p>{say('docs.params.about')}</p>
          <ParameterTable words={words} say={say} />
        </>
      ),
    },
    {
      id: 'messages',
      body: (
        <>
          <p>{say('docs.messages.about')}</p>
          {block('docs.messages.title', snippets.handshake)}
          <p>{say('docs.messages.source')}</p>
          <p>{say('docs.messages.ids')}</p>
          <p>{say('docs.messages.element')}</p>
          <MessageTables words={words} say={say} />
          <p>
            {say('docs.messages.schemas', {
              request: <a href="schema/host-message-1.schema.json">{say('docs.messages.requestSchema')}</a>,
              reply: <a href="schema/frame-message-1.schema.json">{say('docs.messages.replySchema')}</a>,
              playground: <a href="playground.html">{say('docs.messages.playground')}</a>,
            })}
          </p>
        </>
      ),
    },
    {
      id: 'sizing',
      body: (
        <>
          <p>{say('docs.sizing.fills', SIZES)}</p>
          <p>{say('docs.sizing.auto', SIZES)}</p>
          <p>{say('docs.sizing.still')}</p>
        </>
      ),
    },
    { id: 'security', body: <Security say={say} block={block('docs.security.policy', snippets.policy(places))} /> },
    {
      id: 'privacy',
      body: (
        <>
          <p>{say('docs.privacy.about')}</p>
          <blockquote className="docs-statement">
            {(['what', 'sends', 'keeps', 'parent', 'server'] as const).map((part) => (
              <p key={part}>{say(`docs.privacy.${part}`, { learn: words.t('mode.learn') })}</p>
            ))}
          </blockquote>
        </>
      ),
    },
    { id: 'versions', body: <Versions words={words} say={say} version={places.version} /> },
    {
      id: 'self',
      body: (
        <ul>
          {(['build', 'site', 'one', 'offline', 'headers', 'licence'] as const).map((part) => (
            <li key={part}>{say(`docs.self.${part}`)}</li>
          ))}
        </ul>
      ),
    },
    {
      id: 'trouble',
      body: (
        <dl>
          {(['blank', 'still', 'worker', 'download', 'scroll', 'theme', 'full', 'language'] as const).map((part) => (
            <div key={part}>
              <dt>{say(`docs.trouble.${part}`)}</dt>
              <dd>{say(`docs.trouble.${part}.why`)}</dd>
            </div>
          ))}
        </dl>
      ),
    },
  ];
}

function Security({ say, block }: { readonly say: Say; readonly block: ReactNode }) {
  return (
    <>
      <p>{say('docs.security.need')}</p>
      <dl className="docs-terms">
        <Permission name="allow-downloads">{say('docs.security.downloads')}</Permission>
        <Permission name="allow-popups allow-popups-to-escape-sandbox">{say('docs.security.popups')}</Permission>
        <Permission name='allow="fullscreen; clipboard-write"'>{say('docs.security.allow')}</Permission>
      </dl>
      <p>{say('docs.security.origin')}</p>
      <p>{say('docs.security.policy')}</p>
      {block}
      <p>{say('docs.security.own')}</p>
      <p>{say('docs.security.inputs')}</p>
      <p>{say('docs.security.boundary')}</p>
    </>
  );
}

function Permission({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
