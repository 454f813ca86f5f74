/**
 * Worked examples of Drift v2: the shift of cumulative funding that takes a loss from both sides, and the resolution of a
 * bankruptcy by insurance fund, fee pool and that shift. Numbers are in the program's own precisions: quote 1e6, base 1e9,
 * funding 1e9.
 */
import { driftV2 } from '#content/rulebooks/driftV2.ts';
import { type Payer, shareLoss, socialRate } from '#engine/fallback/shares.ts';
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { fieldsOf, onlyKnows, wholeOf } from '../read.ts';
import { cashOf, fundOf, settleDebt, vaultOf } from './bankrupt.ts';

const BASE = 1_000_000_000n;
/** Funding rates have nine decimals, quote amounts six. */
const FUNDING_TO_QUOTE = 1000n;
const ERROR = 'CantResolvePerpBankruptcy';
/** More than any share. */
const AMPLE = 2n ** 200n;

const unsigned = (value: bigint): bigint => (value < 0n ? -value : value);
const wholeBig = (value: unknown, name: string): bigint => BigInt(wholeOf(value, name));

/** An example may name the error, or say that there is one. */
const failed = (expected: Fields): Fields => ({ error: typeof expected.error === 'boolean' ? true : ERROR });

/** ceil(|loss| × 1e9 ÷ (|long| + |short|)) × 1000: quote atoms per unit of base, as a funding rate. */
export function fundingDelta({ inputs, expected }: Pick<GoldenCase, 'inputs' | 'expected'>): Fields {
  onlyKnows(inputs, 'inputs', ['loss', 'baseLong', 'baseShort']);
  const loss = unsigned(wholeBig(inputs.loss, 'inputs.loss'));
  const openInterest =
    unsigned(wholeBig(inputs.baseLong, 'inputs.baseLong')) + unsigned(wholeBig(inputs.baseShort, 'inputs.baseShort'));
  if (openInterest === 0n) return failed(expected);
  return { delta: Number(socialRate(loss * BASE, openInterest) * FUNDING_TO_QUOTE) };
}

interface Side {
  readonly base: bigint;
  readonly quote: number;
}

function sideOf(value: unknown, name: string): Side | null {
  if (value === undefined) return null;
  const side = fieldsOf(value, name);
  onlyKnows(side, name, ['base', 'quote']);
  return { base: wholeBig(side.base, `${name}.base`), quote: wholeOf(side.quote, `${name}.quote`) };
}

const KNOWN = [
  'loss',
  'feePool',
  'insurance',
  'maxInsurance',
  'baseLong',
  'baseShort',
  'cumFundingLong',
  'cumFundingShort',
  'long',
  'short',
];

export function resolveBankruptcy({ inputs, expected }: GoldenCase): Fields {
  onlyKnows(inputs, 'inputs', KNOWN);
  const loss = unsigned(wholeBig(inputs.loss, 'inputs.loss'));
  const baseLong = unsigned(wholeBig(inputs.baseLong, 'inputs.baseLong'));
  const baseShort = unsigned(wholeBig(inputs.baseShort, 'inputs.baseShort'));
  const sides = { long: sideOf(inputs.long, 'inputs.long'), short: sideOf(inputs.short, 'inputs.short') };
  if (baseLong + baseShort === 0n) return failed(expected);
  const ofOthers = { long: baseLong - (sides.long?.base ?? 0n), short: baseShort + (sides.short?.base ?? 0n) };
  if (ofOthers.long < 0n || ofOthers.short < 0n)
    throw new NotSupported('inputs: a position that is larger than its side of the market');

  // Insurance fund and fee pool pay as the end of a waterfall has it; what they leave is shared at the program's precision:
  // quote atoms per unit of base, finer than the exact range of the books allows for every size.
  const insurance = wholeBig(inputs.insurance ?? 0, 'inputs.insurance');
  const claim = wholeBig(inputs.maxInsurance ?? inputs.insurance ?? 0, 'inputs.maxInsurance');
  // The program leaves one atom in the insurance vault.
  const withdrawable = insurance > 0n ? insurance - 1n : 0n;
  const available = withdrawable < claim ? withdrawable : claim;
  const feePool = wholeBig(inputs.feePool ?? 0, 'inputs.feePool');
  const few = settleDebt({
    rules: { fallback: driftV2.fallback, sharing: driftV2.sharing },
    owed: Number(loss),
    fund: Number(available),
    vault: Number(feePool),
    others: [],
  });
  const social = BigInt(0 - cashOf(few, 'the bankrupt'));
  const payers = [sides.long?.base ?? 0n, sides.short?.base ?? 0n, ofOthers.long, ofOthers.short].map(
    (base, account): Payer => ({ account, capacity: AMPLE, weight: unsigned(base) }),
  );
  const paid = shareLoss(payers, social * BASE, driftV2.sharing.rounding);
  // A funding payment is cut off to a whole quote atom (math/funding.rs).
  const quoteAfter = (payer: number, side: Side | null): number | null =>
    side === null ? null : side.quote - Number((paid[payer] ?? 0n) / BASE);
  const collected = paid.reduce((sum, one) => sum + one, 0n);
  const shift = social === 0n ? 0n : socialRate(social * BASE, baseLong + baseShort) * FUNDING_TO_QUOTE;
  return {
    cumFundingLong: Number(wholeBig(inputs.cumFundingLong ?? 0, 'inputs.cumFundingLong') + shift),
    cumFundingShort: Number(wholeBig(inputs.cumFundingShort ?? 0, 'inputs.cumFundingShort') - shift),
    longQuote: quoteAfter(0, sides.long),
    shortQuote: quoteAfter(1, sides.short),
    socialLoss: Number(social),
    bankruptQuote: collected >= social * BASE ? 0 : Number((collected - social * BASE) / BASE),
    feePool: vaultOf(few),
    insurancePaid: Number(available) - fundOf(few),
  };
}
