/** Evaluates a formula with its values in it, as an explanation shows it: an independent reader of the engine's words. */
import { Decimal } from 'decimal.js';
import type { Explanation } from '#protocol/explanation.ts';

export const Num = Decimal.clone({ precision: 60 });
type Num = Decimal;

const TOKEN = /\s*(\d+(?:\.\d+)?|[a-z]+|[+−×÷(),])/gy;

function tokens(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match?.[1] === undefined) throw new Error(`cannot read ${JSON.stringify(text)} at ${at}`);
    found.push(match[1]);
  }
  return found;
}

/** @param atom decimal text: what `round` rounds to, halves away from zero */
function evaluate(text: string, atom: string): Num {
  const rest = tokens(text);
  const take = (expected?: string): string => {
    const next = rest.shift() ?? 'nothing';
    if (expected !== undefined && next !== expected) throw new Error(`${text}: ${next} instead of ${expected}`);
    return next;
  };
  const call = (name: string, args: readonly Num[]): Num => {
    const [first = new Num(Number.NaN)] = args;
    switch (name) {
      case 'abs':
        return first.abs();
      case 'ceil':
        return first.ceil();
      case 'min':
        return Num.min(...args);
      case 'max':
        return Num.max(...args);
      case 'round':
        return first.dividedBy(atom).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(atom);
      default:
        throw new Error(`${text}: no function ${name}`);
    }
  };
  const primary = (): Num => {
    const next = take();
    if (next === '−') return primary().negated();
    if (next === '(') {
      const value = sum();
      take(')');
      return value;
    }
    if (/^\d/.test(next)) return new Num(next);
    take('(');
    const args = [sum()];
    while (rest[0] === ',') {
      take(',');
      args.push(sum());
    }
    take(')');
    return call(next, args);
  };
  const product = (): Num => {
    let value = primary();
    while (rest[0] === '×' || rest[0] === '÷')
      value = take() === '×' ? value.times(primary()) : value.dividedBy(primary());
    return value;
  };
  const sum = (): Num => {
    let value = product();
    while (rest[0] === '+' || rest[0] === '−') value = take() === '+' ? value.plus(product()) : value.minus(product());
    return value;
  };
  const value = sum();
  if (rest.length > 0) throw new Error(`${text}: ${rest.join(' ')} is left over`);
  return value;
}

/**
 * How far a liquidation price may lie from where equity meets the requirement: one tick, and what whole atoms do to the
 * value of a lot (inverse) or to the requirement.
 */
function lastTick({ terms, value }: Explanation, tick: string, atom: string): Num {
  const of = (symbol: string) => new Num(terms.find((term) => term.symbol === symbol)?.value ?? 0);
  const price = new Num(value).plus(tick);
  const rate = new Num(1).minus(of('maintenanceRate'));
  const multiplier = of('multiplier');
  const perAtom = multiplier.isZero()
    ? new Num(1).dividedBy(of('lots').abs().times(rate))
    : price.times(price).dividedBy(multiplier.times(rate));
  return perAtom.times(atom).times(3).plus(tick);
}

/** What a rounding's words allow between the formula and the value shown; null: they are the same. */
function allowance(
  explanation: Explanation,
  exact: Num,
  atom: string,
): { readonly ok: boolean; readonly says: string } {
  const { rounding } = explanation;
  const shown = new Num(explanation.value);
  const is = (value: Num) => ({ ok: value.equals(shown), says: value.toFixed() });
  if (rounding === null) return is(exact);
  const [, way, unit] = /^(up|down) to the atom \(([\d.]+)\)$/.exec(rounding) ?? [];
  if (way !== undefined && unit !== undefined) {
    const mode = way === 'up' ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR;
    return is(exact.dividedBy(unit).toDecimalPlaces(0, mode).times(unit));
  }
  const within = (most: Decimal.Value) => ({
    ok: exact.minus(shown).abs().lessThanOrEqualTo(most),
    says: `${exact.toFixed()} ± ${new Num(most).toFixed()}`,
  });
  const digits = /^to (\d+) significant digits$/.exec(rounding)?.[1];
  // Ratios in the formula are themselves shown to so many digits.
  if (digits !== undefined)
    return within(
      shown
        .abs()
        .times(new Num(10).pow(1 - Number(digits)))
        .times(2),
    );
  const leftOver = /^down to ([\d.]+), what is left over/.exec(rounding)?.[1];
  if (leftOver !== undefined) return within(leftOver);
  const [, count, each] = /^each of (\d+) payments to the atom \(([\d.]+)\)/.exec(rounding) ?? [];
  if (count !== undefined && each !== undefined) return within(new Num(each).times(count));
  const tick = /^to the last tick \(([\d.]+)\)/.exec(rounding)?.[1];
  if (tick !== undefined) return within(lastTick(explanation, tick, atom));
  throw new Error(`no reading of the rounding ${rounding}`);
}

/** Does the substituted formula come to the value shown, by the rounding it names? null, or what is wrong. */
export function disagreement(explanation: Explanation, atom: string): string | null {
  const { substituted, value, rounding } = explanation;
  const exact = evaluate(substituted, atom);
  const { ok, says } = allowance(explanation, exact, atom);
  return ok
    ? null
    : `${explanation.symbol} = ${explanation.formula} = ${substituted} = ${says}, shown ${value} (${rounding})`;
}
