import { expect, test } from 'vitest';
import { figureText } from './figure.ts';

test.each([
  [{ value: '4168515', unit: 'count' }, '4,168,515', '4,168,515'],
  [{ value: '2103111431', unit: 'usd', digits: 3 }, '$2.1 billion', '$21亿'],
  [{ value: '416851500', unit: 'usd', digits: 3 }, '$417 million', '$4.17亿'],
  [{ value: '0.037555', unit: 'usd' }, '$0.037555', '$0.037555'],
  [{ value: '2500', unit: 'btc' }, '2,500 BTC', '2,500 BTC'],
  [{ value: '99.4', unit: 'percent' }, '99.4%', '99.4%'],
  [{ value: '61.7', unit: 'second', digits: 2 }, '62 seconds', '62秒钟'],
  [{ value: '2018-07-31', unit: 'day' }, '31 July 2018', '2018年7月31日'],
] as const)('%o', (fact, english, chinese) => {
  expect(figureText(fact, 'en-GB')).toBe(english);
  expect(figureText(fact, 'zh-Hans')).toBe(chinese);
});
