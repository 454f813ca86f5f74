/**
 * Published examples that contradict themselves or their own rules, where no rule book carries them already: of others'
 * pages about venues, and of venues that have no rule book. Recomputed from each source's own formula; never reproduced.
 */
import type { Erratum } from '#protocol/rulebook.ts';

export interface VenueErratum extends Erratum {
  readonly venue: string;
}

const github = (repository: string, path: string) => `https://github.com/${repository}/blob/${path}`;

export const errata = [
  {
    venue: 'Dango',
    printed: 'The deficit is maintenance less equity over one plus the buffer, without brackets.',
    computed:
      'Read as printed, only the equity is divided (736.36 in the example); that is also what reaches the stated goal. Bracketed it would be 654.55. With no buffer both are the same.',
    source: {
      title: 'left-curve: liquidation and ADL',
      url: github('left-curve/left-curve', 'c1468da/book/perps/4-liquidation-and-adl.md'),
    },
  },
  {
    venue: 'Binance',
    printed: 'A tutorial by others puts the margin ratio of a 20× long at 100 % at 95,500 and has it liquidated there.',
    computed:
      'It takes maintenance on the entry value. On the mark the ratio is 95.5 %, and the liquidation price 95,477.39.',
    source: {
      title: 'Binance futures liquidation (third party)',
      url: 'https://affmiss.com/binance-futures-liquidation/',
    },
  },
  {
    venue: 'Gate, OKX',
    printed: 'A docstring works out liquidation prices of 7.916 for a long and 13.476 for a short.',
    computed: 'It has the sign of the rate the wrong way round for both; its own rule gives 8.0857 and 13.1935.',
    source: {
      title: 'freqtrade: tests of the exchange (docstring)',
      url: 'https://github.com/freqtrade/freqtrade',
    },
  },
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
