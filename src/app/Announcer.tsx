/**
 * The page's one live region, polite: one sentence on a commit, one per step, one summary at the end of a play, nothing
 * during a preview. What to say is decided by the store's notices, never by a change of the picture.
 */
import { useEffect, useState } from 'react';
import { outcomeText } from '#panels/Outcome.tsx';
import { outcomeOf } from '#panels/outcome.ts';
import { sentenceText } from '#panels/Sentence.tsx';
import type { World } from '#protocol/frame.ts';
import { beatAt, beatsOf } from '#store/beats.ts';
import { type SessionState, session } from '#store/session.ts';
import { motionOf, type Notice, useView, view } from '#store/view.ts';
import * as format from '#ui/format.ts';
import { useWords, type Words } from '#ui/words.tsx';

export function Announcer() {
  const words = useWords();
  const notice = useView((state) => state.notice);
  const [said, setSaid] = useState('');

  useEffect(() => {
    setSaid(notice ? say(notice, session.getState(), words) : '');
  }, [notice, words]);

  return (
    <div className="unseen" aria-live="polite" aria-atomic="true" data-announcer="">
      {said}
    </div>
  );
}

function say(notice: Notice, state: SessionState, words: Words): string {
  const { world } = state;
  if (!world || !state.settled) return '';
  switch (notice.kind) {
    case 'loaded':
      return sayLoaded(state, world, words);
    case 'committed':
      return sayCommitted(state, world, words);
    case 'varied':
      return sayVaried(state, words);
    case 'stepped':
      return sayStepped(state, world, words);
    case 'played':
      return sayPlayed(state, world, words);
  }
}

function sayLoaded({ settled }: SessionState, world: World, { t, prose }: Words): string {
  const accounts = world.accounts.filter(({ role }) => role === 'trader').length;
  const mark = format.price(world, 0, settled?.contracts[0]?.mark ?? Number.NaN);
  return t('app.said.loaded', { name: prose(world.scenario.name), accounts, mark });
}

function sayCommitted({ settled }: SessionState, world: World, words: Words): string {
  const { t } = words;
  const one = settled?.contracts[0];
  const committed = t('app.said.committed', {
    index: format.price(world, 0, one?.index ?? Number.NaN),
    mark: format.price(world, 0, one?.mark ?? Number.NaN),
    liquidated: settled?.liquidations.length ?? 0,
    deleveraged: settled?.deleveraged.length ?? 0,
    fund: format.money(world, settled?.funds[0]?.balance ?? Number.NaN),
  });
  // With motion the story that follows ends with it; without, this is the only sentence there is.
  const outcome = motionOf(view.getState()) === 'none' && settled ? outcomeOf(settled) : null;
  return outcome ? t('outcome.said', { said: committed, outcome: outcomeText(outcome, world, words) }) : committed;
}

function sayVaried({ settled, history }: SessionState, { t }: Words): string {
  const variant = history.find(({ id }) => id === settled?.cursor.node)?.variant;
  return t('lab.said', {
    name: history.find((node) => node.variant === variant)?.name ?? '',
    liquidated: settled?.liquidations.length ?? 0,
    deleveraged: settled?.deleveraged.length ?? 0,
  });
}

function sayStepped({ settled, events }: SessionState, world: World, words: Words): string {
  const outcome = settled && outcomeOf(settled);
  if (outcome) return outcomeText(outcome, world, words);
  const beats = beatsOf(events);
  const event = events[beats[beatAt(beats, settled?.cursor.event ?? 0)]?.event ?? -1];
  return event ? sentenceText(event, world, words) : words.t('timeline.root');
}

function sayPlayed({ settled }: SessionState, world: World, words: Words): string {
  const { t } = words;
  const paid = settled?.waterfall;
  if (!paid || settled.liquidations.length === 0) return t('app.said.quiet');
  const { loss, margin, book, fund, adl, socialised } = paid;
  const money = (atoms: number) => format.money(world, atoms);
  const outcome = outcomeOf(settled);
  const played = t('app.said.played', {
    loss: money(loss),
    margin: money(margin),
    book: money(book),
    fund: money(fund),
    adl: money(adl),
    socialised: money(socialised),
  });
  return outcome ? t('outcome.said', { said: played, outcome: outcomeText(outcome, world, words) }) : played;
}
