/**
 * The prices on the axis, between book and liquidations, and the mark's own tag. Numbers make way for the tag and the
 * handle, and the tag for the handle where that stands on the spine.
 */
import { clearOf, keptOff } from '#charts/labelLayout.ts';
import type { ContractFrame } from '#protocol/frame.ts';
import { price as priceText } from '#ui/format.ts';
import { Price } from '#ui/Quantity.tsx';
import { useUnits } from '#ui/units.tsx';
import { useWords } from '#ui/words.tsx';
import { isOn, type Picture, TICK_GAP } from './picture.ts';

/** Pixels between the middles of the tag and of the handle on the spine: both in full, and a hair of page. */
const TAG_GAP = 49;

interface SpineProps {
  readonly picture: Picture;
  readonly contract: ContractFrame;
  readonly index: number;
  /** Ticks under the handle. */
  readonly price: number;
}

export function Spine({ picture, contract, index, price }: SpineProps) {
  const units = useUnits();
  const { t } = useWords();
  const { scale, columns } = picture;
  const handle = scale.y(price);
  const apart = contract.mark !== contract.index;
  const tagged = isOn(scale, contract.mark) && (!columns.narrow || apart);
  const wanted = scale.y(contract.mark);
  const mark = columns.narrow ? keptOff(wanted, handle, TAG_GAP, picture.top, picture.bottom) : wanted;
  const taken = [...(tagged ? [mark] : []), ...(columns.narrow ? [handle] : [])];
  const rows = clearOf(
    scale
      .ticks(TICK_GAP)
      .map(scale.y)
      .filter((y) => y < picture.bottom - 8),
    taken,
    columns.narrow ? 37 : apart ? 26 : 18,
  );
  const middle = (columns.spine.from + columns.spine.to) / 2;
  return (
    <div className="price-spine">
      {rows.map((y) => (
        <span key={y} style={{ transform: `translate(${middle}px, ${y}px) translate(-50%, -50%)` }}>
          {priceText(units, index, Math.round(scale.price(y)))}
        </span>
      ))}
      {tagged ? (
        <span
          className="price-mark-tag"
          title={t('price.mark', { price: priceText(units, index, contract.mark) })}
          style={{ transform: `translate(${middle}px, ${mark}px) translate(-50%, -50%)` }}
        >
          {apart ? <small>{t('price.tag.mark')}</small> : null}
          <Price ticks={contract.mark} contract={index} why={{ of: 'contract', contract: index, name: 'markPrice' }} />
        </span>
      ) : null}
    </div>
  );
}
