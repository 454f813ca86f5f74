/** A price as a person types it, turned into ticks, and back. The page's only parsing of a price. */
import { exactOf } from '#ui/decimal.ts';

/** The nearest whole tick, or null when the text is no plain number. Thousands separators and a decimal comma are allowed. */
export function ticksOf(text: string, tickSize: string): number | null {
  const plain = text.replace(/[\s,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  const price = exactOf(plain);
  const tick = exactOf(tickSize);
  if (!price || !tick || tick.units <= 0n || price.units < 0n) return null;
  const scale = BigInt(Math.max(price.scale, tick.scale));
  const above = price.units * 10n ** (scale - BigInt(price.scale));
  const below = tick.units * 10n ** (scale - BigInt(tick.scale));
  const ticks = Number((2n * above + below) / (2n * below));
  return Number.isSafeInteger(ticks) ? ticks : null;
}

/** What a slider says its value is: a plain number, near enough to speak. */
export function spokenPrice(ticks: number, tickSize: string): number {
  return Number((ticks * Number(tickSize)).toPrecision(12));
}
