/**
 * The price picture as one SVG with its words in it: path, book, liquidations, the mark. For pages without scripts: no
 * written style (policies forbid them), colours from the classes of the stage.
 */
import type { Bar } from '#charts/Bars.tsx';
import { spreadLabels } from '#charts/labelLayout.ts';
import { PathLine } from '#charts/PathLine.tsx';
import { accountName } from '#panels/AccountName.tsx';
import { hangingBars } from '#panels/price/hangingMarks.ts';
import { depthBars, depthLabels, thresholdBars } from '#panels/price/marks.ts';
import { hatchesOf, PriceHatches } from '#panels/price/PriceHatches.tsx';
import { isOn, TICK_GAP } from '#panels/price/picture.ts';
import { lots, money, price } from '#ui/format.ts';
import type { Words } from '#ui/words.tsx';
import { HEIGHT, type Layout, layoutOf, WIDTH } from './layout.ts';
import type { Story } from './story.ts';

interface PricePlateProps {
  readonly story: Story;
  readonly words: Words;
  /** Unique in the page: patterns are found by it. */
  readonly id: string;
}

export function PricePlate({ story, words, id }: PricePlateProps) {
  const layout = layoutOf(story);
  if (!layout) return null;
  const { contract, depth, grouped, hanging, picture } = layout;
  const { scale, columns, top, bottom } = picture;
  const hatches = hatchesOf(id);
  const mark = scale.y(contract.mark);
  return (
    <svg className="plate" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.t('price.title')}>
      <PriceHatches hatches={hatches} />
      <g className="price-grid">
        {scale.ticks(TICK_GAP).map((tick) => (
          <path key={tick} d={`M0,${round(scale.y(tick))}H${columns.bars.to}`} />
        ))}
      </g>
      <g className="price-ground">
        <path d={`M${columns.depth.to},${top}V${bottom}M${columns.bars.from},${top}V${bottom}`} />
      </g>
      <Strips bars={depthBars(picture, depth, hatches)} />
      <Strips bars={thresholdBars(picture, grouped, null)} />
      <Strips bars={hangingBars(picture, hanging.each, hatches)} />
      <PathLine values={contract.markPath} y={scale.y} left={0} right={columns.path.to} className="price-line" />
      {isOn(scale, contract.mark) && (
        <path className="price-mark-line" d={`M${columns.path.to},${round(mark)}H${columns.bars.to}`} />
      )}
      <Said layout={layout} story={story} words={words} />
    </svg>
  );
}

/** A tenth of a pixel is fine enough, and half as long. */
const round = (pixels: number): number => Math.round(pixels * 10) / 10;

function Strips({ bars }: { readonly bars: readonly Bar[] }) {
  return bars.map(({ key, y, height, from, to, className, hatch }) => (
    <rect
      key={key}
      className={className}
      x={round(Math.min(from, to))}
      y={round(y - height / 2)}
      width={round(Math.max(0.5, Math.abs(to - from)))}
      height={height}
      {...(hatch ? { fill: `url(#${hatch})` } : {})}
    />
  ));
}

type SaidProps = { readonly layout: Layout } & Pick<PricePlateProps, 'story' | 'words'>;

function Said({ layout, story, words }: SaidProps) {
  const { contract, depth, picture } = layout;
  const { scale, columns, bottom, mostLots } = picture;
  const { world } = story;
  const { t } = words;
  const middle = (columns.spine.from + columns.spine.to) / 2;
  const mark = scale.y(contract.mark);
  const ticks = scale.ticks(TICK_GAP).filter((tick) => Math.abs(scale.y(tick) - mark) > 18);
  const most = lots(world, 0, mostLots);
  const foot = bottom + 16;
  return (
    <>
      <g className="plate-soft">
        <text x={0} y={14}>
          {t('price.path')}
        </text>
        <text x={columns.depth.to} y={14} textAnchor="end">
          {t('price.book')}
        </text>
        <text x={columns.bars.from} y={14}>
          {t('price.liquidations')}
        </text>
        {ticks.map((tick) => (
          <text key={tick} className="plate-tick" x={middle} y={round(scale.y(tick))} dy="0.35em" textAnchor="middle">
            {price(world, 0, tick)}
          </text>
        ))}
        {apart(depthLabels(picture, depth)).map(({ key, x, y, lots: count }) => (
          <text key={key} x={round(x)} y={round(y)} dy="0.35em" textAnchor="end">
            {lots(world, 0, count)}
          </text>
        ))}
        <text x={columns.depth.from} y={foot}>
          {most}
        </text>
        <text x={middle} y={foot} textAnchor="middle">
          {t('price.size')}
        </text>
        <text x={columns.bars.to} y={foot} textAnchor="end">
          {most}
        </text>
      </g>
      {isOn(scale, contract.mark) && (
        <>
          <rect
            className="plate-tag"
            x={columns.spine.from + 4}
            y={round(mark - 11)}
            width={columns.spine.to - columns.spine.from - 8}
            height={22}
            rx={4}
          />
          <text className="plate-strong" x={middle} y={round(mark)} dy="0.35em" textAnchor="middle">
            {price(world, 0, contract.mark)}
          </text>
        </>
      )}
      <Names layout={layout} story={story} words={words} />
    </>
  );
}

const LINE = 16;

/** Sizes are written where no two would touch; the bars say the rest. */
function apart<T extends { readonly y: number }>(labels: readonly T[]): readonly T[] {
  const rows = labels.map(({ y }) => y).sort((a, b) => a - b);
  return rows.every((y, at) => at === 0 || y - (rows[at - 1] ?? 0) >= LEAST) ? labels : [];
}
const LEAST = 11;

interface Label {
  readonly key: string;
  readonly wanted: number;
  readonly lines: readonly { readonly text: string; readonly className: string }[];
}

/** Beside the bars: who it is, and where it ends or what became of it. */
function Names({ layout, story, words }: SaidProps) {
  const { picture } = layout;
  const { columns, top, bottom } = picture;
  const labels = labelsOf(layout, story, words);
  const middles = spreadLabels(
    labels.map(({ wanted, lines }) => ({ wanted, height: lines.length * LINE + 4 })),
    top,
    bottom,
  );
  return labels.map(({ key, lines }, at) => (
    <text key={key} x={columns.names.from} y={round((middles[at] ?? 0) - ((lines.length - 1) * LINE) / 2)}>
      {lines.map(({ text, className }, line) => (
        <tspan key={className} className={className} x={columns.names.from} dy={line === 0 ? '0.35em' : LINE}>
          {text}
        </tspan>
      ))}
    </text>
  ));
}

function labelsOf({ grouped, hanging, picture }: Layout, { world }: Story, words: Words): readonly Label[] {
  const { scale, top, bottom } = picture;
  const { t } = words;
  const told = hanging.told.map(
    (one): Label => ({
      key: `told${one.accounts[0]}`,
      wanted: Math.min(bottom, Math.max(top, scale.y(one.price))),
      lines: [
        { className: 'plate-strong', text: accountName(world, one.accounts[0] ?? -1, words) },
        { className: 'plate-open', text: `${lots(world, 0, one.unfilled)} ${t('price.hanging.noneShort')}` },
        ...(one.deleveraged > 0
          ? [
              {
                className: 'plate-adl',
                text: t('price.hanging.deleveragedShort', { lots: lots(world, 0, one.deleveraged) }),
              },
            ]
          : []),
        ...(one.takenOver > 0
          ? [
              {
                className: 'plate-fund',
                text: t('price.hanging.takenOverShort', { lots: lots(world, 0, one.takenOver) }),
              },
            ]
          : []),
        { className: 'plate-at', text: t('price.hanging.at', { price: price(world, 0, one.price) }) },
        ...(one.shortfall === 0
          ? []
          : [
              { className: 'plate-short', text: t('price.hanging.shortfall', { amount: money(world, one.shortfall) }) },
            ]),
      ],
    }),
  );
  const named = grouped.named
    .filter(({ liquidationPrice }) => !Number.isNaN(liquidationPrice))
    .sort((a, b) => Math.abs(b.lots) - Math.abs(a.lots))
    .slice(0, MOST_NAMES)
    .map((one): Label => {
      const off = one.liquidationPrice > scale.highest ? '▲ ' : one.liquidationPrice < scale.lowest ? '▼ ' : '';
      return {
        key: `name${one.account}`,
        wanted: Math.min(bottom, Math.max(top, scale.y(one.liquidationPrice))),
        lines: [
          {
            className: 'plate-name',
            text: `${off}${accountName(world, one.account, words)} ${price(world, 0, one.liquidationPrice)}`,
          },
        ],
      };
    });
  return [...told, ...named];
}

/** Beside two stories there is no room for more. */
const MOST_NAMES = 6;
