/** "What is my rank, and what is my score made of?" Now; or, for one that ADL has closed, when it was picked. */
import type { EngineEvent } from '#protocol/event.ts';
import type { DeleveragedSummary, Frame } from '#protocol/frame.ts';
import { useEvents } from '#store/session.ts';
import { ratio } from '#ui/format.ts';
import { Quantity } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { contractOfMine } from './mine.ts';
import { Score } from './Score.tsx';

interface AnswerProps {
  readonly frame: Frame;
  readonly me: number;
}

type Pick = Extract<EngineEvent, { kind: 'adlFilled' }>;

export function RankAnswer({ frame, me }: AnswerProps) {
  const { t, rich } = useWords();
  const contract = contractOfMine(frame, me);
  const closed = frame.deleveraged.of(me).at(-1);
  if (closed) return <Picked closed={closed} frame={frame} />;

  const one = frame.contracts[contract];
  const lots = one?.lots[me] ?? 0;
  if (frame.liquidations.has(me)) return <p>{t('follow.rank.liquidated')}</p>;
  if (!one || lots === 0) {
    const earlier = frame.aftermath.has(me);
    return <p>{t(earlier ? 'follow.rank.earlier' : 'follow.rank.none')}</p>;
  }
  const rank = one.rank[me] ?? 0;
  if (rank === 0) return <p>{t('follow.rank.unranked')}</p>;
  const why = { of: 'account', account: me, contract } as const;
  return (
    <>
      <p>
        {rich('follow.rank.is', {
          rank: (
            <Quantity id={{ ...why, name: 'rank' }} className="number">
              {rank}
            </Quantity>
          ),
          count: (
            <Quantity id={{ of: 'contract', contract, name: lots > 0 ? 'longCount' : 'shortCount' }} className="number">
              {lots > 0 ? one.longCount : one.shortCount}
            </Quantity>
          ),
          side: lots > 0 ? 'long' : 'short',
        })}
      </p>
      {frame.preview ? null : <Score id={{ ...why, name: 'adlScore' }} />}
    </>
  );
}

/** How it stood when it was picked: the event that closed it knows the inputs of its score. */
function Picked({ closed, frame }: { readonly closed: DeleveragedSummary; readonly frame: Frame }) {
  const { rich } = useWords();
  const events = useEvents();
  const pick = events
    .slice(0, frame.preview ? 0 : frame.cursor.event)
    .findLast((event): event is Pick => event.kind === 'adlFilled' && event.counterparty === closed.account);
  const scored = closed.score === 0 ? 'no' : 'yes';
  return (
    <>
      <p>
        {rich('follow.rank.was', {
          rank: closed.rank,
          rankWhy: (chunks) => <Quantity id={{ of: 'event', event: closed.event, field: 'rank' }}>{chunks}</Quantity>,
          scored,
          score: (
            <Quantity id={{ of: 'event', event: closed.event, field: 'score' }} className="number">
              {ratio(closed.score)}
            </Quantity>
          ),
        })}
      </p>
      {pick ? <Score id={{ of: 'event', event: pick.id, field: 'score' }} /> : null}
    </>
  );
}
