/** A cited figure as a language writes it: with its unit, and shortened to words such as "billion" where it asks for it. */
import type { Fact } from '#content/facts/fact.ts';

export function figureText({ value, unit, digits }: Pick<Fact, 'value' | 'unit' | 'digits'>, locale: string): string {
  const short: Intl.NumberFormatOptions =
    digits === undefined
      ? { maximumFractionDigits: 8 }
      : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: digits };
  const number = (options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, { ...short, ...options }).format(Number(value));
  switch (unit) {
    case 'count':
      return number({});
    case 'usd':
      // The currency style would shorten billion to B.
      return `$${number({})}`;
    case 'btc':
      return `${number({})} BTC`;
    case 'percent':
      return number({ style: 'unit', unit: 'percent' });
    case 'second':
    case 'minute':
    case 'hour':
      return number({ style: 'unit', unit, unitDisplay: 'long' });
    case 'day':
      return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${value}T00:00:00Z`),
      );
  }
}
