/**
 * "Be this account": the step in the first person, sentence by sentence with the cursor, and the four questions of
 * somebody it happened to, answered by the engine's numbers. Shows nothing but a choice until somebody is chosen.
 */
import { useEffect, useRef } from 'react';
import type { World } from '#protocol/frame.ts';
import { follow, useFollowCalls, useFollowed } from '#store/follow.ts';
import { useFrame, useWorld } from '#store/session.ts';
import { Field } from '#ui/Field.tsx';
import { later } from '#ui/Later.tsx';
import { Panel } from '#ui/Panel.tsx';
import { useWords } from '#ui/words.tsx';
import { accountName } from '../AccountName.tsx';
import { candidates, MOST_CANDIDATES } from './candidates.ts';
import './follow.css';

const Me = later('follow.title', async () => (await import('./part.ts')).part);

export function FollowPanel() {
  const { t } = useWords();
  const world = useWorld();
  const frame = useFrame();
  const me = useFollowed();
  const calls = useFollowCalls();
  const body = useRef<HTMLDivElement>(null);

  // Asked for from a table elsewhere: what was asked for comes into sight and has the focus.
  useEffect(() => {
    if (calls === 0) return;
    body.current?.scrollIntoView({ block: 'nearest' });
    body.current?.focus({ preventScroll: true });
  }, [calls]);

  const fits = world && frame && frame.contracts[0]?.lots.length === world.accounts.length;
  return (
    <Panel title={t('follow.title')} className="follow" actions={world ? <Choice world={world} me={me} /> : null}>
      {fits && me !== null ? (
        <div ref={body} tabIndex={-1} className="follow-body">
          <Me frame={frame} world={world} me={me} />
        </div>
      ) : null}
    </Panel>
  );
}

const NOBODY = '';

function Choice({ world, me }: { readonly world: World; readonly me: number | null }) {
  const words = useWords();
  const { t } = words;
  const listed = candidates(world, me);
  const many = world.accounts.length > MOST_CANDIDATES;
  return (
    <div className="follow-choice">
      <Field label={t('follow.choose')} inline>
        {(id) => (
          <select
            id={id}
            value={me ?? NOBODY}
            onChange={(event) => follow(event.target.value === NOBODY ? null : Number(event.target.value))}
          >
            <option value={NOBODY}>{t('follow.nobody')}</option>
            {listed.map((account) => (
              <option key={account} value={account}>
                {accountName(world, account, words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {me === null ? (
        <span className="follow-about">
          {t('follow.about')} {many ? t('follow.more', { count: listed.length }) : null}
        </span>
      ) : (
        <button type="button" className="follow-stop" onClick={() => follow(null)}>
          {t('follow.stop')}
        </button>
      )}
    </div>
  );
}
