/** dYdX's pure questions about one account: bankruptcy price, fillable price, fund delta, may it be liquidated or deleveraged. */
import { deleveragingPrice } from '#engine/adl/trigger.ts';
import { fundDeltaOf } from '#engine/liquidation/bookFill.ts';
import { fillableValue } from '#engine/liquidation/fillable.ts';
import { prepare } from '#engine/liquidation/liquidation.ts';
import { bankruptcyValue, closesPart } from '#engine/margin/bankruptcy.ts';
import {
  bucketEquity,
  bucketMaintenance,
  CROSS,
  isLiquidatable,
  notional,
  positionMaintenance,
} from '#engine/margin/bucket.ts';
import { buildFewAccounts, type Few, runOf } from '../../builders/fewAccounts.ts';
import type { Fields, GoldenCase } from '../case.ts';
import { divide, greatestCommonDivisor } from '../decimal.ts';
import { flagOf, textOf, wholeOf } from '../read.ts';
import { accountOf, marketIndex, marketsOf } from './inputs.ts';
import { dydxRules, type TestParameters } from './rules.ts';
import { atomsOf, notionalOf, type Scale, scaleOf, toEngine, toQuantums } from './scale.ts';

const WRONG_DELTA = { error: 'InvalidPerpetualPositionSizeDelta' };

interface One {
  readonly few: Few;
  readonly scale: Scale;
  readonly account: number;
}

/** The world of one account. */
function oneAccount(example: GoldenCase, parameters: TestParameters = {}): One {
  const account = accountOf(example.inputs.account, 'inputs.account');
  const scale = scaleOf(marketsOf(example), [account], []);
  const few = buildFewAccounts({ ...scale, accounts: [toEngine(scale, 'it', account)], rules: dydxRules(parameters) });
  return { few, scale, account: few.accountOf('it') };
}

function contractOf({ inputs }: GoldenCase, { scale }: One): number {
  return marketIndex(scale.markets, textOf(inputs.perp, 'inputs.perp'));
}

const lotsOf = ({ few, account }: One, contract: number): number =>
  few.state.markets[contract]?.positions.lots[account] ?? 0;

/**
 * What closing `quantity` lots at the bankruptcy price does to the balance, quote quantums: the truncated notional that
 * goes, less the share of equity rounded down.
 */
function bankruptcyQuote(one: One, contract: number, quantity: number): number {
  const { few, scale, account } = one;
  const lots = lotsOf(one, contract);
  const closing = Math.sign(lots) * quantity;
  const atMark = atomsOf(scale, contract, closing);
  const share = atMark - bankruptcyValue(few.world, few.state, account, contract, quantity);
  return (
    notionalOf(scale, contract, lots) - notionalOf(scale, contract, lots - closing) - toQuantums(scale, share, 'down')
  );
}

export function bankruptcyPrice(example: GoldenCase): Fields {
  const one = oneAccount(example);
  const contract = contractOf(example, one);
  const delta = wholeOf(example.inputs.deltaBase, 'inputs.deltaBase');
  if (!closesPart(lotsOf(one, contract), delta)) return WRONG_DELTA;
  return { quote: bankruptcyQuote(one, contract, Math.abs(delta)) };
}

/** Quote quantums per base quantum: as `expected` writes it when that is the same ratio, else in lowest terms. */
export function fillablePrice(example: GoldenCase): Fields {
  const { inputs, expected } = example;
  const one = oneAccount(example);
  const contract = contractOf(example, one);
  const lots = lotsOf(one, contract);
  if (!closesPart(lots, wholeOf(inputs.deltaBase, 'inputs.deltaBase'))) return WRONG_DELTA;
  const { account, scale, few } = one;
  const { world, state } = few;
  const size = notional(world, state, account, contract);
  const value = fillableValue(
    lots < 0 ? -size : size,
    bucketEquity(world, state, account, CROSS),
    bucketMaintenance(world, state, account, CROSS),
    positionMaintenance(world, state, account, contract),
    wholeOf(inputs.bankruptcyAdjustmentPpm, 'inputs.bankruptcyAdjustmentPpm'),
    wholeOf(inputs.spreadToMMRPpm, 'inputs.spreadToMMRPpm'),
  );
  const sign = lots < 0 ? -1n : 1n;
  const num = value.num * sign;
  const den = value.den * BigInt(lots) * sign * BigInt(scale.atomsPerQuantum);
  return sameRatio(expected, num, den) ? { num: expected.num, den: expected.den } : lowestTerms(num, den);
}

const lowestTerms = (num: bigint, den: bigint): Fields => {
  const common = greatestCommonDivisor(num, den);
  return { num: Number(num / common), den: Number(den / common) };
};

/** Upstream writes some ratios unreduced. */
function sameRatio(expected: Fields, num: bigint, den: bigint): boolean {
  if (!Number.isSafeInteger(expected.num) || !Number.isSafeInteger(expected.den) || expected.den === 0) return false;
  return BigInt(Number(expected.num)) * den === num * BigInt(Number(expected.den));
}

export function insuranceFundDelta(example: GoldenCase): Fields {
  const { inputs } = example;
  const one = oneAccount(example, {
    maxFeePpm: wholeOf(inputs.maxLiquidationFeePpm, 'inputs.maxLiquidationFeePpm'),
  });
  const contract = contractOf(example, one);
  const fill = wholeOf(inputs.fillBase, 'inputs.fillBase');
  if (fill === 0) return { error: 'InvalidQuantumsForInsuranceFundDeltaCalculation' };
  const buys = flagOf(inputs.isBuy, 'inputs.isBuy');
  if (!closesPart(lotsOf(one, contract), buys ? fill : -fill)) return WRONG_DELTA;
  const { scale, few, account } = one;
  const subticks = BigInt(wholeOf(inputs.subticks, 'inputs.subticks'));
  const divisor = BigInt(scale.markets[contract]?.subtickDivisor ?? 1);
  const quote = Number(divide(subticks * BigInt(fill), divisor, 'down')) * scale.atomsPerQuantum;
  const run = runOf(few);
  const delta = fundDeltaOf(run, prepare(run, account, CROSS, contract), fill, buys ? -quote : quote);
  return { insuranceFundDelta: toQuantums(scale, delta, 'down') };
}

export function canDeleverage(example: GoldenCase): Fields {
  const { few, account } = oneAccount(example);
  const equity = bucketEquity(few.world, few.state, account, CROSS);
  const price = deleveragingPrice(equity, flagOf(example.inputs.finalSettlement, 'inputs.finalSettlement'));
  return { atBankruptcyPrice: price === 'bankruptcy', atOraclePrice: price === 'mark' };
}

export function liquidatable(example: GoldenCase): Fields {
  const { few, account } = oneAccount(example);
  return { liquidatable: isLiquidatable(few.world, few.state, account, CROSS) };
}
