/**
 * Engine integers as people write them: ticks, lots and atoms with the world's units. For the eye amounts are rounded to
 * two decimals where they have more (`exactMoney` does not); prices to the tick, those between ticks two digits finer.
 */
import { exactOf, multiple, type Print, plain, printed, rounded } from './decimal.ts';

/** What printing needs of a world. `World` of the protocol fits. */
export interface Units {
  readonly quote: string;
  readonly atom: string;
  readonly contracts: readonly { readonly id: string; readonly tickSize: string; readonly lotSize: string }[];
}

/** Shown where the engine has no such number: no position, or no price can liquidate it. */
export const NOTHING = '–';

const MONEY_PLACES = 2;

export function money(units: Units, atoms: number, print?: Print): string {
  const exact = multiple(atoms, units.atom);
  if (exact === null) return NOTHING;
  const shown = rounded(exact, MONEY_PLACES);
  const whole = shown.units % 10n ** BigInt(shown.scale) === 0n;
  return printed(shown, { ...print, least: whole ? 0 : Math.min(MONEY_PLACES, shown.scale) });
}

/** To the atom. */
export function exactMoney(units: Units, atoms: number, print?: Print): string {
  const exact = multiple(atoms, units.atom);
  return exact === null ? NOTHING : printed(exact, print);
}

/** To the atom, as plain decimal text for a file: `-1234.5`. Empty where there is no value. */
export function plainMoney(units: Units, atoms: number): string {
  const exact = multiple(atoms, units.atom);
  return exact === null ? '' : plain(exact);
}

export function price(units: Units, contract: number, ticks: number): string {
  const tick = units.contracts[contract]?.tickSize;
  const exact = tick === undefined ? null : multiple(ticks, tick);
  if (tick === undefined || exact === null) return NOTHING;
  const places = Math.max(exactOf(tick)?.scale ?? 0, 0);
  return printed(rounded(exact, Number.isInteger(ticks) ? places : places + 2));
}

export function lots(units: Units, contract: number, count: number, print?: Print): string {
  const lot = units.contracts[contract]?.lotSize;
  const exact = lot === undefined ? null : multiple(count, lot);
  return exact === null ? NOTHING : printed(exact, print);
}

/** Plain decimal text of the engine's, to at most `places` decimals. */
export function decimal(text: string, places: number, print?: Print): string {
  const exact = exactOf(text);
  return exact === null ? text : printed(rounded(exact, places), print);
}

/** A ratio or score, for the eye only: the engine compares them exactly. */
export function ratio(value: number, places = 2): string {
  if (!Number.isFinite(value)) return NOTHING;
  return decimal(value.toFixed(Math.min(places + 2, 20)), places);
}
