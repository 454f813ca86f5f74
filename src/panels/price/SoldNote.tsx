/** At the bars that a liquidation ate: how many lots, and what the fund paid for. */
import type { ContractFrame } from '#protocol/frame.ts';
import { Lots, Money } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import type { DepthRow } from './bookDepth.ts';
import { isOn, lotsWidth, type Picture } from './picture.ts';
import type { Sold } from './sold.ts';

interface SoldNoteProps {
  readonly picture: Picture;
  readonly contract: ContractFrame;
  readonly index: number;
  readonly depth: readonly DepthRow[];
  readonly sold: Sold | null;
}

/** Pixels the note needs, and its distance from the longest bar beside it. */
const WIDTH = 96;
const GAP = 8;
/** And of the level's own number there. */
const NUMBER = 22;
const HALF = 17;

function fundKey(paid: number, narrow: boolean) {
  if (narrow) return paid > 0 ? 'price.sold.paidShort' : 'price.sold.earnedShort';
  return paid > 0 ? 'price.sold.paid' : 'price.sold.earned';
}

export function SoldNote({ picture, contract, index, depth, sold }: SoldNoteProps) {
  const { rich } = useWords();
  const { scale, columns, top, bottom } = picture;
  const eaten = depth.filter((row) => row.eaten + row.eatenByFund > 0 && isOn(scale, row.price));
  if (!sold || eaten.length === 0) return null;
  const why = { of: 'liquidations', events: sold.events } as const;
  const rows = eaten.map((row) => scale.y(row.price));
  const high = Math.min(...rows);
  const low = Math.max(...rows);
  const near = depth.filter((row) => Math.abs(scale.y(row.price) - (high + low) / 2) < HALF + 6);
  const longest = Math.max(...near.map((row) => row.lots + row.eaten + row.eatenByFund));
  const beside = columns.depth.to - lotsWidth(picture, longest) - GAP - NUMBER;
  const fits = beside - columns.depth.from >= WIDTH;
  // Beside the bars where there is room, otherwise above them; never on the mark's line.
  const right = fits ? beside : columns.depth.to;
  const middle = fits ? (high + low) / 2 : high - HALF - GAP;
  const mark = scale.y(contract.mark);
  const clear = Math.abs(middle - mark) < HALF ? mark + (middle < mark ? -HALF - 2 : HALF + 2) : middle;
  const y = Math.min(bottom - HALF, Math.max(top + HALF, clear));
  return (
    <div
      key={sold.lots}
      className="price-sold"
      style={{ width: WIDTH, transform: `translate(${Math.max(0, right - WIDTH)}px, ${y}px) translateY(-50%)` }}
    >
      <span>
        {rich('price.sold', { lots: <Lots lots={sold.lots} contract={index} why={{ ...why, name: 'filled' }} /> })}
      </span>
      {sold.fund === 0 ? null : (
        <span className="price-sold-fund">
          {rich(fundKey(sold.fund, columns.narrow), {
            amount: <Money atoms={Math.abs(sold.fund)} why={{ ...why, name: 'fund' }} />,
          })}
        </span>
      )}
    </div>
  );
}
