import { expect, test } from 'vitest';
import { en } from '#content/messages/en.ts';
import { zh } from '#content/messages/zh.ts';
import { wordsOf } from '#ui/words.tsx';
import { ruleName } from './ruleName.ts';

test('a strategy is named as on the pages of rules', () => {
  expect(ruleName('adlTrigger: fundCannotCover', wordsOf('en', en))).toBe(en['rule.short.adl.trigger.fundCannotCover']);
  expect(ruleName('lights: sizeQuintile', wordsOf('zh', zh))).toBe(zh['rule.short.lights.sizeQuintile']);
});

test('a number of the rule book has no name', () => expect(ruleName('fund.floor: 0', wordsOf('en', en))).toBeNull());
