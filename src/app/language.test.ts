import { expect, test } from 'vitest';
import { exactOf, printed } from '#ui/decimal.ts';
import { preferredLanguage } from './language.ts';
import { loadCatalogue, localeIds, spokenOf, tagOf } from './locales.ts';

test('the address goes before the system, the first known wish before the others', () => {
  expect(preferredLanguage('en', ['zh-CN'])).toBe('en');
  expect(preferredLanguage(null, ['fr-FR', 'zh-TW', 'en'])).toBe('zh');
  expect(preferredLanguage(null, ['fr'])).toBe('en');
  expect(preferredLanguage(null, [])).toBe('en');
});

test.each(localeIds)('%s writes amounts as the page prints them', (id) => {
  // Amounts never pass through a float, so the page prints them itself: a language with other separators needs its own.
  const amount = exactOf('1234567.5');
  if (!amount) throw new Error('no amount');
  expect(printed(amount)).toBe(new Intl.NumberFormat(tagOf(id)).format(1234567.5));
});

test('a catalogue is there once it has been loaded, English before', async () => {
  expect(spokenOf('zh').messages['app.close']).toBe('Close');
  await loadCatalogue('zh');
  expect(spokenOf('zh').messages['app.close']).toBe('关闭');
});
