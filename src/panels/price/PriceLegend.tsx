/** What the fills of the picture mean. Always whole, so that nothing jumps when a pattern first appears. */
import { useId } from 'react';
import { HatchDefs, type HatchKind } from '#charts/Hatch.tsx';
import type { MessageKey } from '#content/messages/en.ts';
import { useWords } from '#ui/words.tsx';

interface Item {
  readonly key: MessageKey;
  readonly className: string;
  readonly hatch?: HatchKind;
}

const ITEMS: readonly Item[] = [
  { key: 'price.legend.eaten', className: 'price-bar price-eaten price-bid' },
  { key: 'price.legend.paidByFund', className: 'price-hatch-fund', hatch: 'dots' },
  { key: 'price.legend.noTaker', className: 'price-hatch-open', hatch: 'diagonal' },
  { key: 'price.legend.deleveraged', className: 'price-hatch-deleveraged', hatch: 'cross' },
  { key: 'price.legend.bankruptcy', className: 'price-bankruptcy' },
];

export function PriceLegend() {
  const { t } = useWords();
  const id = useId();
  return (
    <ul className="price-legend">
      {ITEMS.map(({ key, className, hatch }) => (
        <li key={key}>
          <svg width="18" height="12" aria-hidden="true">
            {hatch ? (
              <>
                <HatchDefs hatches={[{ id: `${id}${key}`, kind: hatch, className }]} />
                <rect
                  className={`price-swatch ${className}`}
                  x="0.75"
                  y="0.75"
                  width="16.5"
                  height="10.5"
                  style={{ fill: `url(#${CSS.escape(id + key)})` }}
                />
              </>
            ) : null}
            {!hatch && key !== 'price.legend.bankruptcy' ? (
              <rect className={className} x="0.75" y="0.75" width="16.5" height="10.5" />
            ) : null}
            {key === 'price.legend.bankruptcy' ? <path className={className} d="M3,9.5 H15 M9,9.5 V3" /> : null}
          </svg>
          {t(key)}
        </li>
      ))}
    </ul>
  );
}
