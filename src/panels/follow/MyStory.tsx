/** The step told in the first person, up to where the reader stands. */

import { useEffect, useRef } from 'react';
import type { World } from '#protocol/frame.ts';
import { useEvents, useSession } from '#store/session.ts';
import { useWords } from '#ui/words.tsx';
import { FactsSentence } from '../Sentence.tsx';
import { isTouched, myStory } from './myStory.ts';

/** Of a very long story of one account, the last sentences. */
const MOST = 40;

export function MyStory({ me, world }: { readonly me: number; readonly world: World }) {
  const { t } = useWords();
  const events = useEvents();
  const cursor = useSession((state) => state.settled?.cursor ?? null);
  const list = useRef<HTMLOListElement>(null);
  const told = cursor?.event ?? 0;

  // The newest sentence stays in sight inside the list; the page itself never scrolls by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: more is told when the cursor moves
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [told, me]);

  if (!cursor || cursor.step === 0) return <p className="follow-note">{t('follow.waiting')}</p>;
  const mine = myStory(events, cursor.event, me, world);
  const over = cursor.event >= cursor.events;
  return (
    <>
      <ol ref={list} className="follow-story" aria-label={t('follow.story')}>
        {mine.slice(-MOST).map(({ event, facts }, at, shown) => (
          <li key={event.id} aria-current={at === shown.length - 1 ? 'step' : undefined}>
            <FactsSentence event={event} facts={facts} />
          </li>
        ))}
      </ol>
      {isTouched(mine) ? null : <p className="follow-note">{t(over ? 'follow.untouched' : 'follow.untouchedSoFar')}</p>}
    </>
  );
}
