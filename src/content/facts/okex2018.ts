/** OKEx, 31 July to 3 August 2018: one long too large for book and fund; the winners' profits were cut. */
import type { Source } from '#protocol/source.ts';
import type { Fact } from './fact.ts';

const statement: Source = {
  title: 'OKEx statement, as quoted by Moving Water Trading',
  url: 'https://movingwatertrading.com/clawback-of-over-400-million-on-4168515-bitcoin-futures-contracts-froze-all-accounts/',
  date: '2018-08-03',
};
const cryptovest: Source = {
  title: 'Cryptovest: OKEx pours bitcoin into its fund, traders face a clawback',
  url: 'https://cryptovest.com/news/okex-pours-2500-bitcoin-btc-to-help-cover-huge-futures-loss-traders-still-face-significant-clawback/',
  date: '2018-08-03',
};
const coinrussia: Source = {
  title: 'Coinrussia: OKEx increases its insurance fund',
  url: 'https://coinrussia.ru/blockchain/bitcoin-exchange-okex-increases-the-insurance-fund-to-2500-btc/',
  date: '2018-08-03',
};

export const okex2018 = {
  factOkexDay: { value: '2018-07-31', unit: 'day', asOf: '2018-07-31', confidence: 'venue', source: statement },
  factOkexContracts: { value: '4168515', unit: 'count', asOf: '2018-07-31', confidence: 'venue', source: statement },
  factOkexContractSize: { value: '100', unit: 'usd', asOf: '2018-07-31', confidence: 'press', source: cryptovest },
  factOkexNotional: {
    value: '416851500',
    unit: 'usd',
    digits: 3,
    asOf: '2018-07-31',
    confidence: 'recomputed',
    source: statement,
  },
  factOkexFund: { value: '10', unit: 'btc', asOf: '2018-07-31', confidence: 'press', source: coinrussia },
  factOkexInjection: { value: '2500', unit: 'btc', asOf: '2018-08-03', confidence: 'venue', source: statement },
  factOkexClawback: { value: '1200', unit: 'btc', asOf: '2018-08-03', confidence: 'press', source: cryptovest },
  factOkexShare: { value: '18', unit: 'percent', asOf: '2018-08-03', confidence: 'press', source: cryptovest },
} satisfies Readonly<Record<string, Fact>>;
