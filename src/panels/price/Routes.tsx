/** Where a position that is being liquidated goes: from its bar across the spine, down (or up) to the best order left. */
import type { ContractFrame, Frame } from '#protocol/frame.ts';
import { isOn, type Picture } from './picture.ts';
import type { Grouped } from './thresholds.ts';

interface RoutesProps {
  readonly picture: Picture;
  readonly contract: ContractFrame;
  readonly grouped: Grouped;
  readonly going: ReadonlySet<number>;
}

/** More at once would be a tangle. */
const MOST = 2;
const ASIDE = 5;

/** Accounts whose position is with the engine now: liquidation has begun, and lots are left that have not been refused. */
export function goingOf(frame: Frame, index: number): ReadonlySet<number> {
  if (frame.preview) return new Set();
  const lots = frame.contracts[index]?.lots;
  return new Set(
    [...frame.liquidations]
      .filter((one) => one.contract === index && one.unfilled === 0 && (lots?.[one.account] ?? 0) !== 0)
      .map(({ account }) => account),
  );
}

export function Routes({ picture, contract, grouped, going }: RoutesProps) {
  const { scale, columns } = picture;
  const shown = grouped.named.filter((one) => going.has(one.account) && !one.past && isOn(scale, one.liquidationPrice));
  return (
    <g className="price-routes">
      {shown.slice(0, MOST).map((one) => {
        const order = one.lots > 0 ? contract.bids[0] : contract.asks[0];
        if (!order || !isOn(scale, order.price)) return null;
        const y = scale.y(order.price);
        const x = columns.depth.to + ASIDE;
        return (
          <g key={one.account}>
            <path d={`M${columns.bars.from - 2},${scale.y(one.liquidationPrice)}H${x + 6}V${y}H${x}`} />
            <path className="price-route-head" d={`M${x - 4},${y}l6,-4.5v9z`} />
          </g>
        );
      })}
    </g>
  );
}
