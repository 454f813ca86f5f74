/**
 * "Be this account": the step in the first person, sentence by sentence with the cursor, and the four questions of
 * somebody it happened to, answered by the engine's numbers. Shows nothing but a choice until somebody is chosen.
 */
import { useEffect, useRef } from 'react';
import type { Frame, World } from '#protocol/frame.ts';
import { follow, useFollowCalls, useFollowed } from '#store/follow.ts';
import { useFrame, useWorld } from '#store/session.ts';
import { highlight } from '#store/view.ts';
import { Field } from '#ui/Field.tsx';
import { Panel } from '#ui/Panel.tsx';
import { Lots, Money, Price } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName, accountName } from '../AccountName.tsx';
import { priceOfAtoms } from '../facts.ts';
import { CostAnswer } from './CostAnswer.tsx';
import { candidates, MOST_CANDIDATES } from './candidates.ts';
import './follow.css';
import { LeverageAnswer } from './LeverageAnswer.tsx';
import { MyStory } from './MyStory.tsx';
import { contractOfMine } from './mine.ts';
import { PriceAnswer } from './PriceAnswer.tsx';
import { RankAnswer } from './RankAnswer.tsx';

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

interface MeProps {
  readonly frame: Frame;
  readonly world: World;
  readonly me: number;
}

function Me({ frame, world, me }: MeProps) {
  const { t } = useWords();
  const contract = contractOfMine(frame, me);
  return (
    <div className="follow-parts" onPointerEnter={() => highlight(me)} onPointerLeave={() => highlight(null)}>
      <div className="follow-part">
        <Present frame={frame} world={world} me={me} contract={contract} />
        <MyStory me={me} world={world} />
      </div>
      <dl className="follow-answers" aria-label={t('follow.answers')}>
        <div>
          <dt>{t('follow.q.rank')}</dt>
          <dd>
            <RankAnswer frame={frame} me={me} />
          </dd>
        </div>
        <div>
          <dt>{t('follow.q.price')}</dt>
          <dd>
            <PriceAnswer frame={frame} me={me} />
          </dd>
        </div>
        <div>
          <dt>{t('follow.q.cost')}</dt>
          <dd>
            <CostAnswer frame={frame} me={me} />
          </dd>
        </div>
        <div>
          <dt>{t('follow.q.leverage')}</dt>
          <dd>
            <LeverageAnswer key={`${frame.cursor.node}.${me}`} frame={frame} me={me} contract={contract} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Who speaks, and how it stands at the mark on screen. */
function Present({ frame, world, me, contract }: MeProps & { readonly contract: number }) {
  const { rich } = useWords();
  const one = frame.contracts[contract];
  const lots = one?.lots[me] ?? 0;
  const account = <AccountName account={me} />;
  const equity = (
    <Money atoms={frame.equity[me] ?? Number.NaN} why={{ of: 'account', account: me, contract: -1, name: 'equity' }} />
  );
  if (!one || lots === 0) return <p className="follow-me">{rich('follow.iAmFlat', { account, equity })}</p>;
  const why = { of: 'account', account: me, contract } as const;
  return (
    <p className="follow-me">
      {rich('follow.iAm', {
        account,
        equity,
        side: lots > 0 ? 'long' : 'short',
        lots: <Lots lots={Math.abs(lots)} contract={contract} why={{ ...why, name: 'lots' }} />,
        entry: (
          <Price
            ticks={priceOfAtoms(world, one.cost[me] ?? Number.NaN, lots, contract)}
            contract={contract}
            why={{ ...why, name: 'entryPrice' }}
          />
        ),
        mark: <Price ticks={one.mark} contract={contract} why={{ of: 'contract', contract, name: 'markPrice' }} />,
        pnl: <Money atoms={one.unrealizedPnl[me] ?? Number.NaN} signed why={{ ...why, name: 'unrealizedPnl' }} />,
      })}
    </p>
  );
}
