import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leanDecimal } from './leanDecimal.mjs';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const whole = read('node_modules/decimal.js/decimal.mjs');
const lean = leanDecimal(whole, read('src/engine/explain/decimal.ts'));

test('decimal.js loses what the engine never asks of it, and what is left answers as before', async () => {
  const { Decimal: Lean } = await import(`data:text/javascript,${encodeURIComponent(lean)}`);
  expect(Lean.prototype.sine).toBeUndefined();
  expect(Lean.random).toBeUndefined();
  const said = (Class, a, b, digits) => {
    const Exact = Class.clone({ precision: 100 });
    const product = new Exact(a).times(new Exact(b));
    const ratio = product.dividedBy(new Exact(b).times('1.7'));
    return [
      product.toFixed(),
      String(ratio),
      ratio.toSignificantDigits(digits, Class.ROUND_HALF_UP).toFixed(),
      product.isZero(),
    ];
  };
  const amount = fc
    .tuple(fc.bigInt(-(10n ** 24n), 10n ** 24n), fc.integer({ min: 0, max: 12 }))
    .map(([units, scale]) => `${units}e-${scale}`);
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 40 }), (a, b, digits) => {
      expect(said(Lean, a, b, digits)).toEqual(said(Decimal, a, b, digits));
    }),
    { numRuns: 300 },
  );
});

test('a method is kept when the one file that uses decimal.js asks for it', () => {
  expect(leanDecimal(whole, 'value.sine()')).toContain('P.sine =');
  expect(lean).not.toContain('P.sine =');
});
