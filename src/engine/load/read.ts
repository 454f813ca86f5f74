/**
 * Reads one field of a scenario into engine units, or refuses it by path. Every number of a scenario passes through
 * here, so the wording of a refusal and the limit of the exact range (2^53) are the same everywhere.
 */
import { type DecimalValue, isSafe, parseDecimal, wholeUnits } from './decimal.ts';
import { quoted, refuse } from './refuse.ts';

/** The units of one contract, as the scenario writes them and as parsed. */
export interface ContractUnits {
  readonly tick: DecimalValue;
  readonly tickText: string;
  readonly lot: DecimalValue;
  readonly lotText: string;
  readonly maxTicks: number;
  readonly maxPriceText: string;
}

export interface AtomUnit {
  readonly atom: DecimalValue;
  readonly atomText: string;
}

const MILLIONTH: DecimalValue = { digits: 1n, scale: 6 };

function readDecimal(path: string, text: string): DecimalValue {
  const value = parseDecimal(text);
  if (value === null) return refuse(path, quoted(text), 'a plain decimal number as text, such as "12.5"');
  return value;
}

export function readPositive(path: string, text: string): DecimalValue {
  const value = readDecimal(path, text);
  if (value.digits <= 0n) refuse(path, quoted(text), 'a number above 0');
  return value;
}

/** A whole number of a unit, as a safe integer. */
export function readUnits(path: string, text: string, unit: DecimalValue, unitName: string): number {
  const units = wholeUnits(readDecimal(path, text), unit);
  if (!units.ok) return refuse(path, quoted(text), `a multiple of ${unitName}`);
  if (!isSafe(units.value)) refuse(path, quoted(text), `at most 2^53 − 1 times ${unitName}, the exact range`);
  return Number(units.value);
}

/** A price in ticks: on the tick, above 0, at most the contract's maxPrice. */
export function readPrice(path: string, text: string, units: ContractUnits): number {
  const ticks = readUnits(path, text, units.tick, `the tick size ${units.tickText}`);
  if (ticks <= 0) refuse(path, quoted(text), 'a price above 0');
  if (ticks > units.maxTicks) refuse(path, quoted(text), `a price of at most ${units.maxPriceText} (maxPrice)`);
  return ticks;
}

/** A signed size in lots, not zero. */
export function readSignedSize(path: string, text: string, units: ContractUnits): number {
  const lots = readUnits(path, text, units.lot, `the lot size ${units.lotText}`);
  if (lots === 0) refuse(path, quoted(text), 'a size other than 0 (long above, short below)');
  return lots;
}

/** A size in lots, above zero. */
export function readSize(path: string, text: string, units: ContractUnits): number {
  const lots = readUnits(path, text, units.lot, `the lot size ${units.lotText}`);
  if (lots <= 0) refuse(path, quoted(text), 'a size above 0');
  return lots;
}

/** Signed money in atoms. */
export const readMoney = (path: string, text: string, unit: AtomUnit): number =>
  readUnits(path, text, unit.atom, `the atom ${unit.atomText}`);

/** Money in atoms, not below zero. */
export function readAmount(path: string, text: string, unit: AtomUnit): number {
  const atoms = readMoney(path, text, unit);
  if (atoms < 0) refuse(path, quoted(text), 'an amount of 0 or more');
  return atoms;
}

/** A rate in parts per million between two bounds, both allowed. `range` words the bounds for the reader. */
export function readRate(path: string, text: string, low: number, high: number, range: string): number {
  const ppm = readUnits(path, text, MILLIONTH, '0.000001 (one part per million)');
  if (ppm < low || ppm > high) refuse(path, quoted(text), range);
  return ppm;
}
