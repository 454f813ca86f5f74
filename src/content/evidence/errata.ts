/**
 * Published examples that contradict themselves or their own rules: what is printed, and what the rules give. Shown, never
 * reproduced. Recomputed from each source's own formula.
 */
import type { Erratum } from '#protocol/rulebook.ts';

export interface VenueErratum extends Erratum {
  readonly venue: string;
}

const github = (repository: string, path: string) => `https://github.com/${repository}/blob/${path}`;

export const errata = [
  {
    venue: 'Paradex',
    printed: 'A worked example of the socialised loss factor ends at 25 %.',
    computed:
      'The formula beside it divides by balances plus the loss, which gives 20 %; only without the loss in the divisor is it 25 %.',
    source: {
      title: 'Paradex docs: socialized losses',
      url: github('tradeparadex/paradex-docs', '9b82a75/fern/pages/risk-system/socialized-losses.mdx'),
    },
  },
  {
    venue: 'Paradex',
    printed: 'A table of partial liquidations with a fee of 70 % lets 40 % of the positions be closed.',
    computed:
      'The table was made with a fee of 50 %. With 70 % a cut of 40 % leaves the ratio at 96.6 %, so 60 % must go.',
    source: {
      title: 'Paradex docs: liquidations',
      url: github('tradeparadex/paradex-docs', '9b82a75/fern/pages/risk-system/liquidations.mdx'),
    },
  },
  {
    venue: 'Bybit',
    printed:
      'A pool that lost 600,000 of 2,000,000 still holds 2,000,000, and a draw-down of exactly 30 % triggers ADL.',
    computed: 'The pool holds 1,400,000; and by the page’s own strict comparison exactly 30 % does not trigger.',
    source: { title: 'Bybit: ADL alert', url: 'https://bybit-exchange.github.io/docs/v5/market/adl-alert' },
  },
  {
    venue: 'Bybit',
    printed: 'An inverse example speaks of a long entry and of a short position in one breath.',
    computed: 'It is 45,662.1 as a long and 55,248.62 as a short; the figures that are printed fit either.',
    source: {
      title: 'Bybit: liquidation price under isolated margin',
      url: 'https://testnet.bybit.com/ar-SA/help-center/article/Liquidation-Price-Calculation-under-Isolated-Mode-Unified-Trading-Account',
    },
  },
  {
    venue: 'KuCoin',
    printed: 'The liquidation price is 4,938 both before and after the margin is doubled.',
    computed:
      'More margin moves it away from the entry price: 4,975.1, then 4,926.1, then 4,878 at a maintenance rate of 0.5 %.',
    source: {
      title: 'KuCoin: what is liquidation?',
      url: 'https://kucoin.zendesk.com/hc/en-us/articles/8664870317849-What-is-Liquidation-',
    },
  },
  {
    venue: 'Gate',
    printed: 'A position at 50× is liquidated at 9,000 and bankrupt at 8,500.',
    computed: 'From the entry of 10,000 that the example implies, 50× is bankrupt at 9,800; 8,500 means about 6.7×.',
    source: { title: 'Gate: auto-deleveraging (copy)', url: 'https://gate.tv/en/help/futures/logical/22082' },
  },
  {
    venue: 'Ethereal',
    printed: 'ADL at the mark of 3,600 covers a deficit of 2,000.',
    computed:
      'A close at the mark moves nothing from the counterparty. Covering 2,000 over a size of 10 needs the bankruptcy price, 3,800.',
    source: {
      title: 'Ethereal docs: auto-deleveraging',
      url: 'https://docs.ethereal.trade/trading/perpetual-futures/auto-deleveraging',
    },
  },
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
    venue: 'FTX',
    printed: 'Liquidation starts at 9,795.45, the auto-close at about 9,646.',
    computed:
      'The rates that are given lead to 9,793.81 and 9,644.67; something that is not listed seems to be in the figures.',
    source: {
      title: 'FTX: backstop liquidity provider program',
      url: 'https://help.ftx.com/hc/en-us/articles/360024479392-Backstop-Liquidity-Provider-Program',
    },
  },
  {
    venue: 'Vega',
    printed: 'The network takes one long and one short and is left one short, with an unrealised profit of 60.',
    computed: 'One and one make none. The printed position and profit need the second take-over to be of two.',
    source: {
      title: 'Vega specs: position resolution, 0012-POSR-016',
      url: github('vegaprotocol/specs', 'master/protocol/0012-POSR-position_resolution.md'),
    },
  },
  {
    venue: 'Vega',
    printed: 'After disposing of two lots one by one the network still holds one.',
    computed: 'It holds none.',
    source: {
      title: 'Vega specs: position resolution, 0012-POSR-018',
      url: github('vegaprotocol/specs', 'master/protocol/0012-POSR-position_resolution.md'),
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
