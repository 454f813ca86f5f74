/**
 * The lights that a venue shows beside a position: how near it is to the front of the queue, one to five. Venues count
 * in two ways that give different answers; both are exact in integers.
 */
import type { RuleBook } from '#protocol/rulebook.ts';

/** By the rule book's slot, for a queue of these sizes from the front; none where the venue shows none. */
export function lightsOf(rule: RuleBook['lights'], lots: readonly number[]): readonly number[] {
  if (rule === 'none') return [];
  return rule === 'sizeQuintile' ? sizeQuintile(lots) : rankOverUsers(lots.length);
}

/**
 * BitMEX, Delta: quintiles of size. q = ceil(5 × lots from the front, own included ÷ all lots), lights = 6 − q.
 * `lots` in rank order, unsigned. Source: bitmex.com/app/autoDeleveragingExamples and delta-exchange/slate
 * references.md, whose printed tables only this rule reproduces.
 */
export function sizeQuintile(lots: readonly number[]): number[] {
  const total = lots.reduce((sum, held) => sum + BigInt(held), 0n);
  let ahead = 0n;
  return lots.map((held) => {
    ahead += BigInt(held);
    return lit(5n * ahead, total);
  });
}

/** Binance, Aster, Bluefin: quintiles of users. q = ceil(5 × rank ÷ users), rank from 1; lights = 6 − q. */
export function rankOverUsers(users: number): number[] {
  return Array.from({ length: users }, (_, i) => lit(5n * BigInt(i + 1), BigInt(users)));
}

/** 6 − ceil(part ÷ whole), within one to five. */
function lit(part: bigint, whole: bigint): number {
  if (whole === 0n) return 1;
  const quintile = Number((part + whole - 1n) / whole);
  return 6 - Math.min(5, Math.max(1, quintile));
}
