/** Measured numbers as text, and as the plain numbers that pictures and comparisons of a lesson are made with. */
import type { Measured, MeasureUnit } from '#protocol/measure.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { multiple, plain } from '#ui/decimal.ts';
import * as format from '#ui/format.ts';

export function unitsOfBook({ quote, atom, contracts }: ScenarioFile): format.Units {
  return { quote, atom, contracts };
}

export function measuredText({ value, unit }: Measured, units: format.Units): string {
  switch (unit) {
    case 'money':
      return format.money(units, value);
    case 'price':
      return format.price(units, 0, value);
    case 'size':
      return format.lots(units, 0, value);
    case 'count':
      return String(value);
    case 'ratio':
      return format.ratio(value);
  }
}

/** In the unit a person reads. For pictures and comparisons with a reader's guess; never shown. */
export function measuredNumber({ value, unit }: Measured, units: format.Units): number {
  const one = unitText(unit, units);
  const exact = one === null ? null : multiple(value, one);
  return exact === null ? value : Number(plain(exact));
}

/** The other way: a reader's number in the engine's whole units. */
export function countOf(number: number, unit: MeasureUnit, units: format.Units): number {
  const one = unitText(unit, units);
  return one === null ? number : Math.round(number / Number(one));
}

/** A reader's or an author's number, written as the measured ones are. */
export function numberText(number: number, unit: MeasureUnit, units: format.Units): string {
  return unit === 'count' || unit === 'ratio'
    ? format.decimal(String(number), 3)
    : measuredText({ value: countOf(number, unit, units), unit }, units);
}

/** A reader's number minus the measured one, in the unit a person reads, as decimal text for programs. */
export function differenceText(number: number, { value, unit }: Measured, units: format.Units): string {
  const one = unitText(unit, units);
  const difference = countOf(number, unit, units) - value;
  const exact = one === null ? null : multiple(difference, one);
  return exact === null ? String(Number(difference.toFixed(6))) : plain(exact);
}

function unitText(unit: MeasureUnit, { atom, contracts }: format.Units): string | null {
  switch (unit) {
    case 'money':
      return atom;
    case 'price':
      return contracts[0]?.tickSize ?? '1';
    case 'size':
      return contracts[0]?.lotSize ?? '1';
    case 'count':
    case 'ratio':
      return null;
  }
}
