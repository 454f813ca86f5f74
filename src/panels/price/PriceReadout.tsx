/** Index and mark as numbers that say why, beside the panel's heading. */
import type { ContractFrame } from '#protocol/frame.ts';
import { Price } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';

interface PriceReadoutProps {
  readonly contract: ContractFrame;
  readonly index: number;
  readonly held: boolean;
}

export function PriceReadout({ contract, index, held }: PriceReadoutProps) {
  const { t, rich } = useWords();
  return (
    <p className="price-readout">
      <strong className="price-preview" data-held={held || undefined}>
        {t('price.hold')}
      </strong>
      <span>
        {rich('price.index', {
          price: (
            <Price
              ticks={contract.index}
              contract={index}
              why={{ of: 'contract', contract: index, name: 'indexPrice' }}
            />
          ),
        })}
      </span>
      <span>
        {rich('price.mark', {
          price: (
            <Price
              ticks={contract.mark}
              contract={index}
              why={{ of: 'contract', contract: index, name: 'markPrice' }}
            />
          ),
        })}
      </span>
    </p>
  );
}
