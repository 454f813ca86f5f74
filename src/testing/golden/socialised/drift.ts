/**
 * Worked examples of Drift v2: the shift of cumulative funding that takes a loss from both sides, and the resolution of a
 * bankruptcy by insurance fund, fee pool and that shift. Numbers are in the program's own precisions: quote 1e6, base 1e9,
 * funding 1e9.
 */
import { driftV2 } from '#content/rulebooks/driftV2.ts';
import { socialRate } from '#engine/fallback/shares.ts';
import type { FewAccount } from '../../builders/fewAccounts.ts';
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { greatestCommonDivisor } from '../decimal.ts';
import { fieldsOf, onlyKnows, wholeOf } from '../read.ts';
import { cashOf, fundOf, settleDebt, vaultOf } from './bankrupt.ts';

const BASE = 1_000_000_000n;
/** Funding rates have nine decimals, quote amounts six. */
const FUNDING_TO_QUOTE = 1000n;
const ERROR = 'CantResolvePerpBankruptcy';
const AMPLE = 2 ** 50;
/** Money of the world must stay exact. */
const ROOM = 2n ** 50n;

const unsigned = (value: bigint): bigint => (value < 0n ? -value : value);
const wholeBig = (value: unknown, name: string): bigint => BigInt(wholeOf(value, name));

/** An example may name the error, or say that there is one. */
const failed = (expected: Fields): Fields => ({ error: typeof expected.error === 'boolean' ? true : ERROR });

/** ceil(|loss| × 1e9 ÷ (|long| + |short|)) × 1000: quote atoms per unit of base, as a funding rate. */
export function fundingDelta({ inputs, expected }: GoldenCase): Fields {
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

  // A lot is the largest step of base that all sizes are multiples of, an atom what one quote atom per unit of base is
  // on a lot: so a rate per lot, rounded up to an atom, is the program's rate.
  const sizes = [baseLong, baseShort, sides.long?.base ?? 0n, sides.short?.base ?? 0n, BASE];
  const lot = sizes.reduce(greatestCommonDivisor, 0n);
  const scale = BASE / lot;
  if (loss * scale > ROOM) throw new NotSupported('sizes so fine that the loss passes the exact range of 2^53');
  const held = (id: string, base: bigint): FewAccount => ({
    id,
    cash: AMPLE,
    positions: base === 0n ? [] : [{ contract: 0, lots: Number(base / lot), cost: 0 }],
  });
  const atoms = (quote: bigint): number => Number(quote * scale);
  const insurance = wholeBig(inputs.insurance ?? 0, 'inputs.insurance');
  const claim = wholeBig(inputs.maxInsurance ?? inputs.insurance ?? 0, 'inputs.maxInsurance');
  // The program leaves one atom in the insurance vault.
  const withdrawable = insurance > 0n ? insurance - 1n : 0n;
  const available = withdrawable < claim ? withdrawable : claim;
  const feePool = wholeBig(inputs.feePool ?? 0, 'inputs.feePool');
  if ([available, feePool].some((money) => money * scale > ROOM))
    throw new NotSupported('amounts past the exact range of 2^53');
  const few = settleDebt({
    rules: { fallback: driftV2.fallback, sharing: driftV2.sharing },
    owed: atoms(loss),
    fund: atoms(available),
    vault: atoms(feePool),
    others: [
      held('long', sides.long?.base ?? 0n),
      held('short', sides.short?.base ?? 0n),
      held('other longs', ofOthers.long),
      held('other shorts', -ofOthers.short),
    ],
  });
  // A funding payment is cut off to a whole quote atom (math/funding.rs).
  const quoteAfter = (id: string, side: Side | null): number | null =>
    side === null ? null : side.quote - Number(BigInt(AMPLE - cashOf(few, id)) / scale);
  const left = (money: number): number => Number(BigInt(money) / scale);
  const paidByFund = atoms(available) - Math.min(atoms(available), fundOf(few));
  const paidByPool = atoms(feePool) - vaultOf(few);
  const social = loss - BigInt(paidByFund + paidByPool) / scale;
  const shift = social <= 0n ? 0n : socialRate(social * BASE, baseLong + baseShort) * FUNDING_TO_QUOTE;
  return {
    cumFundingLong: Number(wholeBig(inputs.cumFundingLong ?? 0, 'inputs.cumFundingLong') + shift),
    cumFundingShort: Number(wholeBig(inputs.cumFundingShort ?? 0, 'inputs.cumFundingShort') - shift),
    longQuote: quoteAfter('long', sides.long),
    shortQuote: quoteAfter('short', sides.short),
    socialLoss: Number(social),
    bankruptQuote: left(cashOf(few, 'the bankrupt')),
    feePool: left(vaultOf(few)),
    insurancePaid: left(paidByFund),
  };
}
