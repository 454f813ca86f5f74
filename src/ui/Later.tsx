/**
 * A part of the page that is fetched when it is first shown, so that the first page is light. Once the page is at rest the
 * rest is fetched in advance (`fetchTheRest`), and then nobody waits. A part that cannot be fetched says so in its place and
 * offers to try again; nothing else of the page is touched by it.
 */
import { type ComponentType, createElement, useEffect, useState } from 'react';
import type { MessageKey } from '#content/messages/en.ts';
import type { Messages } from '#content/messages/messages.ts';
import { Button } from './Button.tsx';
import './later.css';
import { MoreWords, useWords } from './words.tsx';

type Fetch = () => Promise<void>;

const waiting = new Set<Fetch>();

/** What is fetched: a component, and what it says that the first page does not. */
export interface Part<Props> {
  readonly Body: ComponentType<Props>;
  readonly words: Messages;
}

/**
 * @param name of the part, said where it is missing
 * @param load fetches it: `async () => (await import('./part.ts')).part`
 */
export function later<Props extends object>(name: MessageKey, load: () => Promise<Part<Props>>): ComponentType<Props> {
  let part: Part<Props> | null = null;
  const fetchPart: Fetch = async () => {
    part = await load();
    waiting.delete(fetchPart);
  };
  waiting.add(fetchPart);

  return function Later(props: Props) {
    const [tries, setTries] = useState(0);
    /** The try that is over; the page is drawn again when there is one. */
    const [over, setOver] = useState(-1);

    useEffect(() => {
      if (part !== null) return undefined;
      let gone = false;
      const end = () => {
        if (!gone) setOver(tries);
      };
      fetchPart().then(end, end);
      return () => {
        gone = true;
      };
    }, [tries]);

    if (part !== null) return <MoreWords messages={part.words}>{createElement(part.Body, props)}</MoreWords>;
    return over === tries ? <Missing name={name} onRetry={() => setTries(tries + 1)} /> : <Loading />;
  };
}

interface MissingProps {
  readonly name: MessageKey;
  readonly onRetry: () => void;
}

/** Says which part is missing, and asks for it again. */
export function Missing({ name, onRetry }: MissingProps) {
  const { t } = useWords();
  return (
    <div className="later" role="alert">
      <p>{t('mode.missing', { part: t(name) })}</p>
      <Button label={t('mode.tryAgain')} onClick={onRetry} />
    </div>
  );
}

function Loading() {
  const { t } = useWords();
  return <p className="later">{t('mode.loading')}</p>;
}

/** What has not been shown yet, one after the other. What cannot be fetched now is fetched when it is shown. */
export async function fetchTheRest(): Promise<void> {
  for (const fetchPart of [...waiting])
    await fetchPart().catch(() => {
      // The reader has not asked for it; whoever does is told.
    });
}
