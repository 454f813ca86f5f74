/** Who is followed: how it stands, its story so far, and the four questions of somebody it happened to. */
import type { Frame, World } from '#protocol/frame.ts';
import { highlight } from '#store/view.ts';
import { Lots, Money, Price } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName } from '../AccountName.tsx';
import { priceOfAtoms } from '../facts.ts';
import { CostAnswer } from './CostAnswer.tsx';
import { LeverageAnswer } from './LeverageAnswer.tsx';
import { MyStory } from './MyStory.tsx';
import { contractOfMine } from './mine.ts';
import { PriceAnswer } from './PriceAnswer.tsx';
import { RankAnswer } from './RankAnswer.tsx';

interface MeProps {
  readonly frame: Frame;
  readonly world: World;
  readonly me: number;
}

export function Me({ frame, world, me }: MeProps) {
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
