/** "What did it cost me, and what did I keep?" Against the mark when it happened; and against holding on, at the mark now. */
import type { DeleveragedSummary, Frame, LiquidationSummary } from '#protocol/frame.ts';
import { Money } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { Aftermath } from '../Aftermath.tsx';
import { earlierOf } from './mine.ts';

interface AnswerProps {
  readonly frame: Frame;
  readonly me: number;
}

export function CostAnswer({ frame, me }: AnswerProps) {
  const { t, rich } = useWords();
  const closed = frame.deleveraged.of(me);
  const liquidated = frame.liquidations.of(me);
  const earlier = earlierOf(frame, me);
  if (closed.length + liquidated.length + earlier.length === 0) return <p>{t('follow.cost.none')}</p>;
  return (
    <>
      {liquidated.map((one) => (
        <Lost key={`l${one.contract}`} one={one} />
      ))}
      {closed.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: closings of one account in the order they happened
        <p key={at}>
          {rich(keyOf(one), {
            gaveUp: <Money atoms={Math.abs(one.gaveUp)} why={why(one, one.lots === 0 ? 'amount' : 'gaveUp')} />,
            kept: <Money atoms={one.kept} signed why={why(one, 'kept')} />,
          })}
        </p>
      ))}
      {earlier.map(({ contract }) => (
        <p key={`e${contract}`}>
          {rich('follow.cost.now', { said: <Aftermath frame={frame} account={me} contract={contract} /> })}
        </p>
      ))}
    </>
  );
}

const why = ({ event }: DeleveragedSummary, field: string) => ({ of: 'event', event, field }) as const;

function keyOf({ lots, gaveUp }: DeleveragedSummary) {
  if (lots === 0) return 'follow.cost.haircut';
  return gaveUp > 0 ? 'follow.cost.lost' : gaveUp < 0 ? 'follow.cost.gained' : 'follow.cost.even';
}

/** A liquidated account: its own loss, and who bore the rest. */
function Lost({ one }: { readonly one: LiquidationSummary }) {
  const { rich } = useWords();
  const part = (name: 'loss' | 'margin' | 'book' | 'fund' | 'adl' | 'socialised') => (
    <Money atoms={one[name]} why={{ of: 'waterfall', name, account: one.account }} />
  );
  return (
    <>
      <p>{rich('follow.cost.liquidated', { loss: part('loss'), margin: part('margin') })}</p>
      {one.loss === one.margin ? null : (
        <p>
          {rich('follow.cost.others', {
            book: part('book'),
            fund: part('fund'),
            adl: part('adl'),
            socialised: part('socialised'),
          })}
        </p>
      )}
    </>
  );
}
