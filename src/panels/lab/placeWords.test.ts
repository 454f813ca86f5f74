import { expect, test } from 'vitest';
import { en } from '#content/messages/en.ts';
import { zh } from '#content/messages/zh.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { wordsOf } from '#ui/words.tsx';
import { placeWords } from './placeWords.ts';

test.each([
  ['accounts[0].positions[0].leverage', 'Lena, Leverage'],
  ['accounts[0].cash', 'Lena, Deposit'],
  ['accounts[99].positions[0].size', 'Size'],
  ['contracts[0].liquidity.bids[1][0]', 'Bids'],
  ['contracts[0].tiers[0].maintenanceRate', 'Maintenance margin rate'],
  ['contracts[0].funding.rate', 'Funding rate'],
  ['fund', 'Insurance fund'],
  ['', 'The scenario'],
  ['nothing.known', 'nothing.known'],
])('%s is %s', (path, said) => {
  expect(placeWords(path, canonical, wordsOf('en', en))).toBe(said);
});

test('in Chinese, and of several contracts by name', () => {
  const [contract] = canonical.contracts;
  if (!contract) throw new Error('no contract');
  const two = { ...canonical, contracts: [contract, { ...contract, id: 'Y-USD' }] };
  expect(placeWords('contracts[1].maxPrice', two, wordsOf('zh-Hans', zh))).toBe('Y-USD、最高价');
});
