/** Everything in the picture that is drawn rather than said: grid, bars, ticks, the path and the mark. Hidden from speech. */
import { Bars } from '#charts/Bars.tsx';
import { PathLine } from '#charts/PathLine.tsx';
import type { Size } from '#charts/useSize.ts';
import type { ContractFrame } from '#protocol/frame.ts';
import { useGhostPath } from '#store/branches.ts';
import { highlight, togglePin } from '#store/view.ts';
import { lots as lotsText } from '#ui/format.ts';
import { useUnits } from '#ui/units.tsx';
import { useWords } from '#ui/words.tsx';
import type { DepthRow } from './bookDepth.ts';
import { hangingBars } from './hangingMarks.ts';
import { depthBars, depthLabels, thresholdBars } from './marks.ts';
import { hatchesOf, PriceHatches } from './PriceHatches.tsx';
import { isOn, type Picture, TICK_GAP } from './picture.ts';
import { Routes } from './Routes.tsx';
import type { Grouped, HangingGroup } from './thresholds.ts';

/** Width of the handle's groove. */
const GROOVE = 10;

interface PictureMarksProps {
  readonly id: string;
  readonly size: Size;
  readonly picture: Picture;
  readonly contract: ContractFrame;
  readonly index: number;
  readonly depth: readonly DepthRow[];
  readonly grouped: Grouped;
  readonly hanging: HangingGroup;
  readonly highlighted: number | null;
  readonly going: ReadonlySet<number>;
  /** The order book is not shown, which is not to say that it is empty. */
  readonly bookless: boolean;
}

export function PictureMarks(props: PictureMarksProps) {
  const { id, size, picture, contract, depth, grouped, hanging, highlighted } = props;
  const { scale, columns } = picture;
  const ghost = useGhostPath(props.index);
  const hatches = hatchesOf(id);
  const resting = depthBars(picture, depth, hatches);
  const thresholds = thresholdBars(picture, grouped, highlighted, props.going);
  const hung = hangingBars(picture, hanging.each, hatches);
  const bars = [resting, thresholds, hung];
  const apart = differ(contract.markPath, contract.indexPath);
  const mark = scale.y(contract.mark);
  const pathRight = columns.narrow ? columns.path.to : columns.grip;
  return (
    <svg className="price-marks" width={size.width} height={size.height} aria-hidden="true">
      <PriceHatches hatches={hatches} />
      <g className="price-grid">
        {scale.ticks(TICK_GAP).map((price) => (
          <path key={price} d={`M${columns.path.from},${scale.y(price)}H${columns.bars.to}`} />
        ))}
      </g>
      <Ground picture={picture} />
      {bars.some((some) => some.length > 0) ? <LotsScale picture={picture} index={props.index} /> : null}
      {depth.length === 0 && !props.bookless ? <EmptyBook picture={picture} y={mark} /> : null}
      <Bars bars={resting} />
      <DepthNumbers picture={picture} rows={depth} index={props.index} />
      <Bars bars={thresholds} onPoint={highlight} onPick={togglePin} />
      <Bars bars={hung} onPoint={highlight} onPick={togglePin} />
      <Routes picture={picture} contract={contract} grouped={grouped} going={props.going} />
      <BankruptcyTicks picture={picture} grouped={grouped} highlighted={highlighted} />
      {ghost ? (
        <PathLine
          values={besides(ghost, contract.markPath.length)}
          y={scale.y}
          left={columns.path.from}
          right={pathRight}
          className="price-line price-line-ghost"
        />
      ) : null}
      {apart ? (
        <PathLine
          values={contract.indexPath}
          y={scale.y}
          left={columns.path.from}
          right={pathRight}
          className="price-line price-line-index"
        />
      ) : null}
      <PathLine
        values={contract.markPath}
        y={scale.y}
        left={columns.path.from}
        right={pathRight}
        className="price-line"
      />
      {apart ? (
        <line
          className="price-index-line"
          x1={pathRight}
          x2={columns.bars.to}
          y1={scale.y(contract.index)}
          y2={scale.y(contract.index)}
        />
      ) : null}
      {isOn(scale, contract.mark) ? (
        <line className="price-mark-line" x1={pathRight} x2={columns.bars.to} y1={mark} y2={mark} />
      ) : null}
    </svg>
  );
}

/** What bars grow from, on both sides of the prices; and the groove that the handle runs in. */
function Ground({ picture }: { readonly picture: Picture }) {
  const { columns, top, bottom } = picture;
  return (
    <g className="price-ground">
      <path d={`M${columns.depth.to + 0.5},${top}V${bottom}M${columns.bars.from - 0.5},${top}V${bottom}`} />
      {columns.narrow ? null : (
        <rect x={columns.grip - GROOVE / 2} y={top} width={GROOVE} height={bottom - top} rx={GROOVE / 2} />
      )}
    </g>
  );
}

/** Said in the column itself, under the mark's line or, where the scale of lots is too near, over it: nobody to trade with. */
function EmptyBook({ picture, y }: { readonly picture: Picture; readonly y: number }) {
  const { t } = useWords();
  const { depth, narrow } = picture.columns;
  const under = y + (narrow ? 46 : 18);
  return (
    <text className="price-empty" x={depth.to - 8} y={under < picture.bottom - 6 ? under : y - 8} textAnchor="end">
      {t('price.empty')}
    </text>
  );
}

/** 0 at the spine, the same number of lots at both outer ends. */
function LotsScale({ picture, index }: { readonly picture: Picture; readonly index: number }) {
  const { columns, mostLots, bottom } = picture;
  const { t } = useWords();
  const units = useUnits();
  const most = lotsText(units, index, mostLots);
  const y = bottom + 14;
  return (
    <g className="price-lots">
      <path
        d={`M${columns.depth.from},${bottom + 0.5}H${columns.depth.to}M${columns.bars.from},${bottom + 0.5}H${columns.bars.to}`}
      />
      <text x={columns.depth.from} y={y}>
        {most}
      </text>
      <text x={columns.depth.to} y={y} textAnchor="end">
        0
      </text>
      <text x={columns.bars.from} y={y}>
        0
      </text>
      <text x={(columns.spine.from + columns.spine.to) / 2} y={y} textAnchor="middle">
        {t('price.size')}
      </text>
      <text x={columns.bars.to} y={y} textAnchor="end">
        {most}
      </text>
    </g>
  );
}

function DepthNumbers({
  picture,
  rows,
  index,
}: {
  readonly picture: Picture;
  readonly rows: readonly DepthRow[];
  readonly index: number;
}) {
  const units = useUnits();
  return (
    <g className="price-depth-numbers">
      {depthLabels(picture, rows).map(({ key, x, y, lots }) => (
        <text key={key} x={x} y={y} dy="0.35em" textAnchor="end">
          {lotsText(units, index, lots)}
        </text>
      ))}
    </g>
  );
}

/** A short stroke at each named account's bankruptcy price, joined to its liquidation price. */
function BankruptcyTicks({
  picture,
  grouped,
  highlighted,
}: {
  readonly picture: Picture;
  readonly grouped: Grouped;
  readonly highlighted: number | null;
}) {
  const { scale, columns } = picture;
  return (
    <g>
      {grouped.named
        .filter((one) => isOn(scale, one.bankruptcyPrice))
        .map((one) => {
          const y = scale.y(one.bankruptcyPrice);
          const lit = one.account === highlighted ? ' price-lit' : '';
          const past = one.past ? ' price-past' : '';
          const joint = isOn(scale, one.liquidationPrice)
            ? `M${columns.bars.from + 2},${scale.y(one.liquidationPrice)}V${y}`
            : '';
          return (
            <path
              key={one.account}
              className={`price-bankruptcy${lit}${past}`}
              d={`${joint}M${columns.bars.from - 6},${y}H${columns.bars.from + 12}`}
            />
          );
        })}
    </g>
  );
}

function differ(a: Float64Array, b: Float64Array): boolean {
  return a.length !== b.length || a.some((value, at) => value !== b[at]);
}

/** As many steps of the ghost as are drawn of the present line, so that the same step stands at the same place. */
function besides(ghost: Float64Array, steps: number): Float64Array {
  return steps > 1 && ghost.length > steps ? ghost.subarray(0, steps) : ghost;
}
