import { expect, test } from 'vitest';
import { proseOf } from './prose.ts';

const say = proseOf({
  'a price above 0': '大于 0 的价格',
  'a whole number from {low} to {high}': '{low} 到 {high} 的整数',
  'to the last tick ({tick}) it has': '到最后一跳（{tick}）',
});

test('a known text is said in the other language', () => expect(say('a price above 0')).toBe('大于 0 的价格'));

test('what varies is carried over', () => {
  expect(say('a whole number from 1 to 65,536')).toBe('1 到 65,536 的整数');
  expect(say('to the last tick (0.01) it has')).toBe('到最后一跳（0.01）');
});

test('what is not known stays as it is', () => {
  expect(say('a whole number from 1')).toBe('a whole number from 1');
  expect(say('toString')).toBe('toString');
});
