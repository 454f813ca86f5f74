/**
 * The lane of names right of the bars: each account with its two prices, each hanging liquidation with its story, spread
 * so that none overlap, a thin line back to the bar. What is off the scale is counted at the edge.
 */
import { spreadLabels } from '#charts/labelLayout.ts';
import { offScale } from '#charts/priceScale.ts';
import { Lots, Money, Price, QuantityTabIndex } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName } from '../AccountName.tsx';
import { isOn, lotsWidth, type Picture } from './picture.ts';
import type { Grouped, Hanging, HangingGroup, Threshold } from './thresholds.ts';

interface NameLaneProps {
  readonly index: number;
  readonly picture: Picture;
  readonly grouped: Grouped;
  readonly hanging: HangingGroup;
  readonly highlighted: number | null;
  /** Liquidation and bankruptcy price; otherwise only the first. */
  readonly bothPrices: boolean;
}

const LINE = 19;
const STORY = 64;
const STORY_LINE = 15;
/** Accounts off the scale that are named at its edge, rather than counted. */
const MOST_AT_EDGE = 2;

interface Entry {
  readonly key: string;
  readonly account: number;
  readonly wanted: number;
  readonly height: number;
  /** Where the bar ends, for the line back to it; −1: off the scale, no line. */
  readonly x: number;
  readonly threshold: Threshold | null;
  readonly story: Hanging | null;
}

export function NameLane(props: NameLaneProps) {
  const { index, picture, hanging, highlighted } = props;
  const { columns, top, bottom } = picture;
  const { t, rich } = useWords();
  const entries = entriesOf(props);
  const off = edgesOf(props);
  const middles = spreadLabels(entries, top + (off.above > 0 ? LINE : 0), bottom - (off.below > 0 ? LINE : 0));
  const width = columns.names.to - columns.names.from;
  return (
    <QuantityTabIndex value={-1}>
      <svg className="price-leaders" width={columns.names.to} height={bottom} aria-hidden="true">
        {entries.map((entry, at) =>
          entry.x < 0 ? null : (
            <path
              key={entry.key}
              className={entry.account === highlighted ? 'price-leader price-lit' : 'price-leader'}
              d={`M${entry.x + 2},${entry.wanted}L${columns.bars.to},${entry.wanted}L${columns.names.from - 1},${middles[at] ?? 0}`}
            />
          ),
        )}
      </svg>
      <div className={columns.narrow ? 'price-names price-names-narrow' : 'price-names'}>
        {entries.map((entry, at) => (
          <div
            key={entry.key}
            className={entry.story ? 'price-name price-story' : 'price-name'}
            style={{ width, transform: `translate(${columns.names.from}px, ${middles[at] ?? 0}px) translateY(-50%)` }}
          >
            {entry.threshold ? <Edge price={entry.threshold.liquidationPrice} picture={picture} /> : null}
            <AccountName account={entry.account} tabIndex={-1} />
            {entry.story ? <Story story={entry.story} index={index} short={columns.narrow} /> : null}
            {entry.threshold ? <Prices one={entry.threshold} index={index} short={!props.bothPrices} /> : null}
          </div>
        ))}
        {off.above > 0 ? (
          <div className="price-edge" style={{ width, transform: `translate(${columns.names.from}px, ${top}px)` }}>
            ▲ {t('price.above', { count: off.above })}
          </div>
        ) : null}
        {off.below > 0 ? (
          <div
            className="price-edge"
            style={{ width, transform: `translate(${columns.names.from}px, ${bottom - LINE}px)` }}
          >
            ▼ {t('price.below', { count: off.below })}
          </div>
        ) : null}
        {hanging.rest ? (
          <div
            className="price-edge"
            style={{ width, transform: `translate(${columns.names.from}px, ${bottom + 6}px)` }}
          >
            {rich(columns.narrow ? 'price.hanging.restShort' : 'price.hanging.rest', {
              count: hanging.rest.accounts.length,
              lots: (
                <Lots
                  lots={hanging.rest.unfilled}
                  contract={index}
                  why={{ of: 'liquidations', events: hanging.rest.events, name: 'unfilled' }}
                />
              ),
            })}
          </div>
        ) : null}
      </div>
    </QuantityTabIndex>
  );
}

/** An arrow before a name that stands at the edge because its price is off the scale. */
function Edge({ price, picture }: { readonly price: number; readonly picture: Picture }) {
  if (isOn(picture.scale, price)) return null;
  return <span className="price-edge-arrow">{price > picture.scale.highest ? '▲' : '▼'}</span>;
}

function Prices({ one, index, short }: { readonly one: Threshold; readonly index: number; readonly short: boolean }) {
  const why = { of: 'account', account: one.account, contract: index } as const;
  return (
    <span className={one.past ? 'price-name-prices price-past' : 'price-name-prices'}>
      <Price ticks={one.liquidationPrice} contract={index} why={{ ...why, name: 'liquidationPrice' }} />
      {short ? null : (
        <>
          {' / '}
          <Price ticks={one.bankruptcyPrice} contract={index} why={{ ...why, name: 'bankruptcyPrice' }} />
        </>
      )}
    </span>
  );
}

function Story({ story, index, short }: { readonly story: Hanging; readonly index: number; readonly short: boolean }) {
  const { t, rich } = useWords();
  const why = { of: 'liquidations', events: story.events } as const;
  const lots = (name: 'deleveraged' | 'takenOver') => ({
    lots: <Lots lots={story[name]} contract={index} why={{ ...why, name }} />,
  });
  const [started] = story.events;
  return (
    <>
      <span className="price-story-lots">
        <Lots lots={story.unfilled} contract={index} why={{ ...why, name: 'unfilled' }} />{' '}
        {t(short ? 'price.hanging.noneShort' : 'price.hanging.none')}
      </span>
      {story.deleveraged > 0 ? (
        <span className="price-story-deleveraged">
          {rich(short ? 'price.hanging.deleveragedShort' : 'price.hanging.deleveraged', lots('deleveraged'))}
        </span>
      ) : null}
      {story.takenOver > 0 ? (
        <span className="price-story-over">
          {rich(short ? 'price.hanging.takenOverShort' : 'price.hanging.takenOver', lots('takenOver'))}
        </span>
      ) : null}
      <span>
        {rich(short ? 'price.hanging.atShort' : 'price.hanging.at', {
          price: (
            <Price
              ticks={story.price}
              contract={index}
              {...(started === undefined ? {} : { why: { of: 'event', event: started, field: 'bankruptcyPrice' } })}
            />
          ),
        })}
      </span>
      {story.shortfall === 0 ? null : (
        <span>
          {rich(short ? 'price.hanging.shortfallShort' : 'price.hanging.shortfall', {
            amount: <Money atoms={story.shortfall} why={{ ...why, name: 'shortfall' }} />,
          })}
        </span>
      )}
    </>
  );
}

function storyHeight(story: Hanging): number {
  return STORY + STORY_LINE * (Number(story.deleveraged > 0) + Number(story.takenOver > 0));
}

/** Liquidation prices that the scale does not reach. Few accounts are named there instead of counted. */
function edgesOf({ picture, grouped }: NameLaneProps): { readonly above: number; readonly below: number } {
  const all = [...grouped.named, ...grouped.crowd];
  const off = offScale(
    picture.scale,
    all.map((one) => one.liquidationPrice),
  );
  const named = offScale(
    picture.scale,
    grouped.named.map((one) => one.liquidationPrice),
  );
  return {
    above: namedAtEdge(off.above, named.above) ? 0 : off.above,
    below: namedAtEdge(off.below, named.below) ? 0 : off.below,
  };
}

function namedAtEdge(all: number, named: number): boolean {
  return all === named && named <= MOST_AT_EDGE;
}

/** Stories first, then as many names as the lane has room for, the largest positions before the others. */
function entriesOf(props: NameLaneProps): Entry[] {
  const { picture, grouped, hanging } = props;
  const { scale, columns, top, bottom } = picture;
  const entries: Entry[] = hanging.told
    .filter((one) => isOn(scale, one.price))
    .map((story) => ({
      // A story with another line is another story: its lines do not count as moving.
      key: `story${story.accounts[0]}.${story.deleveraged > 0}.${story.takenOver > 0}`,
      account: story.accounts[0] ?? -1,
      wanted: scale.y(story.price),
      height: storyHeight(story),
      x: columns.bars.from + lotsWidth(picture, story.unfilled + story.filled),
      threshold: null,
      story,
    }));
  const told = new Set(entries.map((entry) => entry.account));
  let room = bottom - top - entries.reduce((sum, entry) => sum + entry.height, 0);
  const counted = edgesOf(props);
  const shown = (price: number) =>
    isOn(scale, price) ||
    (price > scale.highest && counted.above === 0) ||
    (price < scale.lowest && counted.below === 0);
  const bySize = grouped.named
    .filter((one) => shown(one.liquidationPrice) && !told.has(one.account))
    .sort((a, b) => Math.abs(b.lots) - Math.abs(a.lots));
  for (const one of bySize) {
    room -= LINE;
    if (room < 0) break;
    entries.push({
      key: `name${one.account}.${isOn(scale, one.liquidationPrice)}`,
      account: one.account,
      wanted: Math.min(bottom, Math.max(top, scale.y(one.liquidationPrice))),
      height: LINE,
      x: isOn(scale, one.liquidationPrice) ? columns.bars.from + lotsWidth(picture, one.lots) : -1,
      threshold: one,
      story: null,
    });
  }
  return entries;
}
