/** 12 and 13 March 2020: funds that drained and held, or were topped up, and no ADL at BitMEX. */
import type { Source } from '#protocol/source.ts';
import type { Fact } from './fact.ts';

const bitmex: Source = {
  title: 'BitMEX blog: Insurance Fund, your questions answered',
  url: 'https://blog.bitmex.com/bitmex-insurance-fund-your-questions-answered/',
  date: '2020-03-23',
};
const cointelegraph: Source = { title: 'Cointelegraph (stored copy): funds of BitMEX and Deribit in March 2020' };

export const march2020 = {
  factMarch2020Day: { value: '2020-03-12', unit: 'day', asOf: '2020-03-12', confidence: 'venue', source: bitmex },
  factBitmexFundBefore: { value: '35508', unit: 'btc', asOf: '2020-03-12', confidence: 'press', source: cointelegraph },
  factBitmexFundAfter: { value: '33881', unit: 'btc', asOf: '2020-03-13', confidence: 'press', source: cointelegraph },
  factBitmexFundSpent: {
    value: '1627',
    unit: 'btc',
    asOf: '2020-03-13',
    confidence: 'recomputed',
    source: cointelegraph,
  },
  factBitmexFundDecline: { value: '2606', unit: 'btc', asOf: '2020-03-13', confidence: 'venue', source: bitmex },
  factBitmexOpenLoss: { value: '5652', unit: 'btc', asOf: '2020-03-13', confidence: 'venue', source: bitmex },
  factDeribitFundBefore: { value: '391', unit: 'btc', asOf: '2020-03-12', confidence: 'press', source: cointelegraph },
  factDeribitFundAfter: { value: '183', unit: 'btc', asOf: '2020-03-14', confidence: 'press', source: cointelegraph },
  factDeribitInjection: { value: '500', unit: 'btc', asOf: '2020-03-14', confidence: 'press', source: cointelegraph },
} satisfies Readonly<Record<string, Fact>>;
