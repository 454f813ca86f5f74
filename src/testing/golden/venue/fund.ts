/** `venue_insurance_fund`: what a close does to the fund, by the engine's own rule: everything off bankruptcy is the fund's. */
import { canonical } from '#content/rulebooks/canonical.ts';
import { fundDeltaOf } from '#engine/liquidation/bookFill.ts';
import { prepare } from '#engine/liquidation/liquidation.ts';
import { CROSS } from '#engine/margin/bucket.ts';
import { buildFewAccounts, runOf } from '../../builders/fewAccounts.ts';
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { fieldsOf, listOf, onlyKnows } from '../read.ts';
import {
  compare,
  type Fraction,
  fractionOf,
  larger,
  minus,
  negated,
  one,
  over,
  plus,
  scaleOf,
  times,
  unitsAt,
  whole,
  zero,
} from './fraction.ts';
import { bankruptcyPrice, plainContract } from './position.ts';
import { sideOf } from './prices.ts';
import type { Answer } from './printed.ts';

type Answers = Readonly<Record<string, Answer>>;

interface Close {
  readonly side: 1 | -1;
  readonly qty: Fraction;
  readonly entry: Fraction;
  /** Money behind the position; with none its entry is its bankruptcy price. */
  readonly money: Fraction;
  readonly fill: Fraction;
}

/** Received by the fund (> 0) or paid, when the whole position is closed at the fill price. */
function fundDelta({ side, qty, entry, money, fill }: Close): Fraction {
  const lotScale = scaleOf(qty);
  const tickScale = Math.max(scaleOf(entry), scaleOf(fill), scaleOf(money) - lotScale);
  const scale = lotScale + tickScale;
  try {
    const lots = unitsAt(qty, lotScale);
    const ticks = unitsAt(entry, tickScale);
    const few = buildFewAccounts({
      contracts: [plainContract],
      marks: [ticks],
      accounts: [
        {
          id: 'holder',
          cash: unitsAt(money, scale),
          positions: [{ contract: 0, lots: side * lots, cost: side * lots * ticks }],
        },
      ],
      rules: canonical,
      unit: { atom: { digits: 1n, scale: 0 }, atomText: '1', atomsPerQuote: 1 },
    });
    const run = runOf(few);
    const liquidation = prepare(run, few.accountOf('holder'), CROSS, 0);
    const delta = fundDeltaOf(run, liquidation, lots, side * lots * unitsAt(fill, tickScale));
    return over(whole(delta), whole(10n ** BigInt(scale)));
  } catch (error) {
    if (error instanceof RangeError) throw new NotSupported(`amounts that are not exact: ${error.message}`);
    throw error;
  }
}

const input = (inputs: Fields, name: string): Fraction => fractionOf(inputs[name], `inputs.${name}`);

/** Per unit, from a bankruptcy price to a fill. */
const perUnit = (side: 1 | -1, bust: Fraction, fill: Fraction, qty = one): Fraction =>
  fundDelta({ side, qty, entry: bust, money: zero, fill });

/** BitMEX: two traders of the same position closed one after the other; ADL when the fund is short. */
function twoFills(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', [
    'entry',
    'liquidationPrice',
    'bankruptcyPrice',
    'traderA_fill',
    'traderB_fill',
    'qty',
    'fundStart',
  ]);
  const bust = input(inputs, 'bankruptcyPrice');
  const side = compare(input(inputs, 'entry'), bust) > 0 ? 1 : -1;
  const qty = inputs.qty === undefined ? one : input(inputs, 'qty');
  const start = inputs.fundStart === undefined ? zero : input(inputs, 'fundStart');
  const afterA = plus(start, perUnit(side, bust, input(inputs, 'traderA_fill'), qty));
  const afterB = plus(larger(afterA, zero), perUnit(side, bust, input(inputs, 'traderB_fill'), qty));
  const short = compare(afterA, zero) < 0 || compare(afterB, zero) < 0;
  return { afterA: larger(afterA, zero), afterB: larger(afterB, zero), adl: short };
}

/** KuCoin's older text: maintenance is a share of the entry value; a good fill and a bad one. */
function kucoin(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['side', 'qtyBTC', 'qty', 'entry', 'leverage', 'mmr', 'fillGood', 'fillBad']);
  const [good, bad] = [input(inputs, 'fillGood'), input(inputs, 'fillBad')];
  const side = inputs.side === undefined ? (compare(good, bad) > 0 ? 1 : -1) : sideOf(inputs.side);
  const [qty, entry] = [input(inputs, inputs.qtyBTC === undefined ? 'qty' : 'qtyBTC'), input(inputs, 'entry')];
  const value = times(qty, entry);
  const money = over(value, input(inputs, 'leverage'));
  const held = { kind: 'linear', side, qty, entry, money } as const;
  const delta = (fill: Fraction): Fraction => fundDelta({ side, qty, entry, money, fill });
  return {
    liquidationPrice: bankruptcyPrice({ ...held, money: minus(money, times(value, input(inputs, 'mmr'))) }),
    bankruptcyPrice: bankruptcyPrice(held),
    fundGain: delta(good),
    fundLoss: negated(delta(bad)),
  };
}

/** Gate: named closes, each with its side, bankruptcy price and fill; signs are printed. */
function named(inputs: Fields): Answers {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      const close = fieldsOf(value, `inputs.${name}`);
      onlyKnows(close, `inputs.${name}`, ['side', 'bust', 'fill', 'qty']);
      const qty = close.qty === undefined ? one : input(close, 'qty');
      return [
        name,
        perUnit(sideOf(close.side, `inputs.${name}.side`), input(close, 'bust'), input(close, 'fill'), qty),
      ];
    }),
  );
}

/** dYdX v4: a deposit behind a position that fills below its bankruptcy price. */
function dydx(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['side', 'deposit', 'qty', 'entry', 'mmf', 'oracle', 'fill', 'spreadToMmr', 'BA']);
  const [deposit, qty, entry, oracle, fill] = [
    input(inputs, 'deposit'),
    input(inputs, 'qty'),
    input(inputs, 'entry'),
    input(inputs, 'oracle'),
    input(inputs, 'fill'),
  ];
  const side = inputs.side === undefined ? (compare(oracle, entry) < 0 ? 1 : -1) : sideOf(inputs.side);
  const pnlAt = (price: Fraction): Fraction => times(whole(side), times(minus(price, entry), qty));
  return {
    pnl: pnlAt(oracle),
    equity: plus(deposit, pnlAt(oracle)),
    maxSpread: times(input(inputs, 'spreadToMmr'), input(inputs, 'mmf')),
    pnlAtFill: pnlAt(fill),
    insurance: negated(fundDelta({ side, qty, entry, money: deposit, fill })),
  };
}

export function fundMoves({ inputs }: GoldenCase): Answers {
  if (inputs.traderA_fill !== undefined) return twoFills(inputs);
  if (inputs.fillGood !== undefined) return kucoin(inputs);
  if (inputs.deposit !== undefined) return dydx(inputs);
  if (inputs.fills !== undefined) {
    onlyKnows(inputs, 'inputs', ['side', 'liq', 'bust', 'fills']);
    const moves = listOf(inputs.fills, 'inputs.fills').map((fill, at) =>
      perUnit(sideOf(inputs.side), input(inputs, 'bust'), fractionOf(fill, `inputs.fills[${at}]`)),
    );
    return { fund: moves };
  }
  if (inputs.liq !== undefined) {
    onlyKnows(inputs, 'inputs', ['liq', 'bust', 'fill', 'qty']);
    const bust = input(inputs, 'bust');
    const side = compare(input(inputs, 'liq'), bust) > 0 ? 1 : -1;
    return {
      toFund: perUnit(side, bust, input(inputs, 'fill'), inputs.qty === undefined ? one : input(inputs, 'qty')),
    };
  }
  return named(inputs);
}
