/** The patterns of the price picture: what the fund paid, what found no taker, what was deleveraged or taken over. */
import { HatchDefs } from '#charts/Hatch.tsx';
import type { Hatches } from './picture.ts';

/** @param id unique in the page: patterns are found by it */
export const hatchesOf = (id: string): Hatches => ({
  paidByFund: `${id}fund`,
  noTaker: `${id}open`,
  deleveraged: `${id}adl`,
  takenOver: `${id}over`,
});

export function PriceHatches({ hatches }: { readonly hatches: Hatches }) {
  return (
    <HatchDefs
      hatches={[
        { id: hatches.paidByFund, kind: 'dots', className: 'price-hatch-fund' },
        { id: hatches.noTaker, kind: 'diagonal', className: 'price-hatch-open' },
        { id: hatches.deleveraged, kind: 'cross', className: 'price-hatch-deleveraged' },
        { id: hatches.takenOver, kind: 'dots', className: 'price-hatch-over' },
      ]}
    />
  );
}
