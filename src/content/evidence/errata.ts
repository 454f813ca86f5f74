/**
 * Published examples that contradict themselves or their own rules, of venues that have no rule book here; the others are
 * told beside their rule book. Recomputed from each source's own formula; never reproduced.
 */
import type { Erratum } from '#protocol/rulebook.ts';

export interface VenueErratum extends Erratum {
  readonly venue: string;
}

export const errata = [
  {
    venue: 'Bitorb',
    printed: 'Two closes of a short, at 7,100 and at 7,200, are compared with the liquidation price of 6,900.',
    computed:
      'What counts is the bankruptcy price of 7,110: the fund receives 10 for the first and pays 90 for the second.',
    source: {
      title: 'Bitorb: what is an insurance fund?',
      url: 'https://www.bitorb.com/campus/what-is-an-insurance-fund/',
    },
  },
  {
    venue: 'Opal',
    printed: 'An account is safe at 2,900; at 2,800 half of it is closed and it is healthy again.',
    computed:
      'At 2,900 its equity of 1,000 is already below maintenance of 1,450; at 2,800 its equity is nil, and closing half restores nothing.',
    source: {
      title: 'Opal DEX: liquidation mechanism',
      url: 'https://docs.opaldex.com/risk-engine/liquidation-mechanism',
    },
  },
] satisfies readonly VenueErratum[];
