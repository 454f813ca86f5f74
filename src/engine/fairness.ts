/** Who paid, and how unevenly: measures over what each counterparty gave up (research.md A.5: Chitra et al., arXiv 2512.01112). */
import type { Fairness } from '#protocol/result.ts';
import { ratioText } from './text.ts';

/** One payer: what it gave up, and what it could have: its unrealised profit just before. Atoms. */
export interface Burden {
  readonly paid: number;
  readonly profit: number;
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

/**
 * Accounts touched; the largest haircut (paid ÷ profit); the shares of the largest and the ten largest payers in all
 * that was paid; the Gini coefficient of payments among those touched, Σ (2i − n − 1) paid_i ÷ (n Σ paid), i from 1 in
 * rising order. Six decimals, exact before rounding.
 */
export function fairnessOf(burdens: readonly Burden[]): Fairness {
  const paid = burdens.map((burden) => BigInt(Math.max(0, burden.paid))).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const total = sum(paid);
  const accountsTouched = burdens.length;
  if (total === 0n) return { accountsTouched, maxHaircut: null, topShare: null, topTenShare: null, gini: null };
  let max: { num: bigint; den: bigint } | null = null;
  for (const { paid: given, profit } of burdens) {
    if (profit <= 0) continue;
    const share = { num: BigInt(given), den: BigInt(profit) };
    if (max === null || share.num * max.den > max.num * share.den) max = share;
  }
  const n = BigInt(paid.length);
  const weighted = sum(paid.map((amount, i) => (2n * BigInt(i + 1) - n - 1n) * amount));
  return {
    accountsTouched,
    maxHaircut: max === null ? null : ratioText(max.num, max.den),
    topShare: ratioText(paid.at(-1) ?? 0n, total),
    topTenShare: ratioText(sum(paid.slice(-10)), total),
    gini: ratioText(weighted, n * total),
  };
}
