/** "At what price was I closed?" By ADL, by the order book, or not at all. */
import { Fragment, type ReactNode } from 'react';
import type { EngineEvent } from '#protocol/event.ts';
import type { Aftermath, Frame, LiquidationSummary } from '#protocol/frame.ts';
import { useEvents } from '#store/session.ts';
import { Lots, Price } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { earlierOf } from './mine.ts';

interface AnswerProps {
  readonly frame: Frame;
  readonly me: number;
}

export function PriceAnswer({ frame, me }: AnswerProps) {
  const { t, rich } = useWords();
  const closed = frame.deleveraged.of(me).filter(({ lots }) => lots > 0);
  const liquidated = frame.liquidations.of(me);
  const earlier = earlierOf(frame, me);
  const markOf = (contract: number) => (
    <Price
      ticks={frame.contracts[contract]?.mark ?? Number.NaN}
      contract={contract}
      why={{ of: 'contract', contract, name: 'markPrice' }}
    />
  );
  if (closed.length + liquidated.length + earlier.length === 0) return <p>{t('follow.price.none')}</p>;
  return (
    <>
      {liquidated.map((one) => (
        <Liquidated key={`l${one.contract}`} one={one} preview={frame.preview} happened={frame.cursor.event} />
      ))}
      {closed.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: closings of one account in the order they happened
        <p key={at}>
          {rich('follow.price.adl', {
            lots: (
              <Lots lots={one.lots} contract={one.contract} why={{ of: 'event', event: one.event, field: 'lots' }} />
            ),
            price: (
              <Price
                ticks={one.price}
                contract={one.contract}
                why={{ of: 'event', event: one.event, field: 'price' }}
              />
            ),
            mark: markOf(one.contract),
          })}
        </p>
      ))}
      {earlier.map((one) => (
        <p key={`e${one.contract}`}>
          {rich('follow.price.earlier', {
            lots: <Lots lots={one.lots} contract={one.contract} why={after(one, 'closedLots')} />,
            price: <Price ticks={one.price} contract={one.contract} why={after(one, 'closedAt')} />,
            mark: markOf(one.contract),
          })}
        </p>
      ))}
    </>
  );
}

const after = ({ account, contract }: Aftermath, name: 'closedLots' | 'closedAt') =>
  ({ of: 'aftermath', account, contract, name }) as const;

type Fill = Extract<EngineEvent, { kind: 'liquidationFilled' }>;

/** Fills named one by one; the rest is counted. */
const MOST_FILLS = 6;

interface LiquidatedProps {
  readonly one: LiquidationSummary;
  readonly preview: boolean;
  readonly happened: number;
}

function Liquidated({ one, preview, happened }: LiquidatedProps) {
  const { t, rich } = useWords();
  const events = useEvents();
  const { contract } = one;
  const bankruptcy = {
    price: (
      <Price
        ticks={one.bankruptcyPrice}
        contract={contract}
        why={{ of: 'event', event: one.event, field: 'bankruptcyPrice' }}
      />
    ),
  };
  const lots = (name: 'deleveraged' | 'takenOver') => ({
    lots: <Lots lots={one[name]} contract={contract} why={{ of: 'liquidations', events: [one.event], name }} />,
  });
  const fills = preview
    ? []
    : events
        .slice(0, happened)
        .filter(
          (event): event is Fill =>
            event.kind === 'liquidationFilled' && event.account === one.account && event.contract === contract,
        );
  return (
    <>
      <p>
        {fills.length > 0
          ? rich('follow.price.fills', { fills: <Fills fills={fills} /> })
          : one.filled === 0
            ? t('follow.price.noFills')
            : null}
      </p>
      {one.deleveraged > 0 ? <p>{rich('follow.price.deleveraged', lots('deleveraged'))}</p> : null}
      {one.takenOver > 0 ? <p>{rich('follow.price.takenOver', lots('takenOver'))}</p> : null}
      <p>{rich('follow.price.bankruptcy', bankruptcy)}</p>
    </>
  );
}

function Fills({ fills }: { readonly fills: readonly Fill[] }) {
  const { rich } = useWords();
  const [first, ...others] = fills.slice(0, MOST_FILLS).map((fill) => {
    const why = (field: string) => ({ of: 'event', event: fill.id, field }) as const;
    return (
      <Fragment key={fill.id}>
        {rich('follow.price.fill', {
          lots: <Lots lots={fill.lots} contract={fill.contract} why={why('lots')} />,
          price: <Price ticks={fill.price} contract={fill.contract} why={why('price')} />,
        })}
      </Fragment>
    );
  });
  const before = others.reduce<ReactNode>((all, one) => rich('follow.price.join', { before: all, one }), first);
  const more = fills.length - MOST_FILLS;
  return more > 0 ? rich('follow.price.more', { before, count: more }) : before;
}
