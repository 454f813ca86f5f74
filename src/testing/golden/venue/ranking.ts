/** `venue_adl_ranking`, `venue_adl_score` and `venue_adl_fills`: the engine's order, lights, scores and tear-up. */
import { canonical } from '#content/rulebooks/canonical.ts';
import { rankOverUsers, sizeQuintile } from '#engine/adl/lights.ts';
import { Entry, entryOrder } from '#engine/adl/rank/entry.ts';
import { scoreTermsOf } from '#engine/adl/rank/scorer.ts';
import type { Contract } from '#engine/contract/contract.ts';
import type { Ranking } from '#protocol/rulebook.ts';
import { buildFewAccounts, type FewAccount } from '../../builders/fewAccounts.ts';
import { solveAdlStep } from '../adlStep.ts';
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { decimalText } from '../decimal.ts';
import { decimalOf, fieldsOf, flagOf, listOf, onlyKnows } from '../read.ts';
import {
  compare,
  type Fraction,
  fractionOf,
  fromDecimal,
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
import { plainContract } from './position.ts';
import { sideOf } from './prices.ts';
import type { Answer } from './printed.ts';

type Answers = Readonly<Record<string, Answer>>;

const idOf = (value: unknown, name: string): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new NotSupported(`${name}: an account is needed, found ${JSON.stringify(value)}`);
};

/** Venues whose lights count users; the others count size. */
const BY_USERS = /binance|aster|bluefin/i;

interface Scored {
  readonly id: string;
  readonly qty: Fraction;
  readonly score: Fraction;
}

function scoredOf(value: unknown, place: number): Scored {
  const name = `inputs.accounts[${place}]`;
  const row = fieldsOf(value, name);
  onlyKnows(row, name, ['account', 'qty', 'score', 'profitPct']);
  const score = row.score ?? row.profitPct;
  return {
    id: idOf(row.account, `${name}.account`),
    qty: fractionOf(row.qty ?? 1, `${name}.qty`),
    score: fractionOf(score, `${name}.score`),
  };
}

/** A given score as the engine holds one. */
function entryOf({ score }: Scored, at: number): Entry {
  const entry = new Entry();
  const scale = scaleOf(score);
  entry.account = at;
  entry.first = unitsAt(score, scale);
  entry.second = 1;
  entry.over = 10 ** scale;
  entry.under = 1;
  entry.key = entry.first / entry.over;
  return entry;
}

/** Order, place, and the fifth that each stands in: 20 % is the front. */
export function ranking({ inputs, venue }: GoldenCase): Answers {
  onlyKnows(inputs, 'inputs', ['accounts']);
  const rows = listOf(inputs.accounts, 'inputs.accounts').map(scoredOf);
  const order = rows
    .map(entryOf)
    .sort(entryOrder)
    .map(({ account }) => rows[account])
    .filter((row) => row !== undefined);
  const scale = Math.max(0, ...rows.map(({ qty }) => scaleOf(qty)));
  const lights = BY_USERS.test(venue ?? '')
    ? rankOverUsers(order.length)
    : sizeQuintile(order.map(({ qty }) => unitsAt(qty, scale)));
  const each = (value: (at: number) => Fraction): Answer =>
    Object.fromEntries(order.map(({ id }, at) => [id, value(at)]));
  return {
    order: order.map(({ id }) => whole(Number(id))),
    rank: each((at) => whole(at + 1)),
    quintile: each((at) => whole(lights[at] ?? 0)),
    lights: each((at) => whole(lights[at] ?? 0)),
    percentile: each((at) => over(whole(6 - (lights[at] ?? 0)), whole(5))),
  };
}

/** Counterparties closed in the order given, against a bankrupt whose entry is its bankruptcy price. */
function closedInOrder(queue: readonly (readonly [string, Fraction])[], side: 1 | -1, qty: Fraction, price: Fraction) {
  const text = (value: Fraction): string => decimalText({ digits: (value.num * 10n ** 12n) / value.den, scale: 12 });
  const at = text(price);
  const bankrupt = { collateral: 0, positions: { X: { size: text(times(whole(side), qty)), entry: at } } };
  const others = queue.map(([id, size]) => [
    `q${id}`,
    { collateral: 0, positions: { X: { size: text(times(whole(-side), size)), entry: at } } },
  ]);
  return solveAdlStep({
    marks: { X: at },
    accounts: { bankrupt, ...Object.fromEntries(others) },
    bankrupt: 'bankrupt',
    market: 'X',
    closeSize: text(qty),
    queue: queue.map(([id]) => `q${id}`),
  });
}

/** BitMEX: a queue, the liquidated side and size, the bankruptcy price. Delta: the same in short. */
function fillsOfQueue(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', [
    'queue',
    'liquidatedSide',
    'liquidatedQty',
    'liquidatedShort',
    'liquidatedLong',
    'bankruptcyPrice',
  ]);
  const queue = listOf(inputs.queue, 'inputs.queue').map((value, place): readonly [string, Fraction] => {
    const name = `inputs.queue[${place}]`;
    if (Array.isArray(value)) return [idOf(value[0], name), fractionOf(value[1], name)];
    const row = fieldsOf(value, name);
    return [idOf(row.account, `${name}.account`), fractionOf(row.qty, `${name}.qty`)];
  });
  const qty = fractionOf(
    inputs.liquidatedQty ?? inputs.liquidatedShort ?? inputs.liquidatedLong,
    'inputs.liquidatedQty',
  );
  const side =
    inputs.liquidatedSide === undefined
      ? inputs.liquidatedShort === undefined
        ? 1
        : -1
      : sideOf(inputs.liquidatedSide, 'inputs.liquidatedSide');
  const price =
    inputs.bankruptcyPrice === undefined ? one : fractionOf(inputs.bankruptcyPrice, 'inputs.bankruptcyPrice');
  const answer = closedInOrder(queue, side, qty, price);
  const fills = answer.fills.map((fill) => ({
    id: fill.with.slice(1),
    qty: fromDecimal(fill.size),
    price: fromDecimal(fill.price),
  }));
  const left = ([id]: readonly [string, Fraction]): Fraction => {
    const size = answer.size[`q${id}`];
    const signed = size === undefined ? zero : fromDecimal(size);
    return larger(signed, negated(signed));
  };
  const touched = queue.filter(([id]) => fills.some((fill) => fill.id === id));
  const partly = touched.filter((row) => compare(left(row), zero) > 0);
  const listed = inputs.bankruptcyPrice !== undefined;
  return {
    fills: listed
      ? fills.map((fill) => ({ account: whole(Number(fill.id)), qty: fill.qty, price: fill.price }))
      : Object.fromEntries(fills.map((fill) => [fill.id, fill.qty])),
    remaining: Object.fromEntries(partly.map((row) => [row[0], left(row)])),
  };
}

/** dYdX: A and B hold the two sides with the same deposit; the price jumps past B's bankruptcy. */
function jump(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['deposit', 'qty', 'entry', 'jumpTo']);
  const [deposit, qty, entry, mark] = ['deposit', 'qty', 'entry', 'jumpTo'].map((name) =>
    fractionOf(inputs[name], `inputs.${name}`),
  );
  if (deposit === undefined || qty === undefined || entry === undefined || mark === undefined)
    throw new RangeError('four inputs');
  const side = compare(mark, entry) > 0 ? -1 : 1;
  const at = (sign: 1 | -1) => ({
    collateral: inputs.deposit,
    positions: {
      X: { size: `${sign < 0 ? '-' : ''}${decimalText(decimalOf(inputs.qty, 'inputs.qty'))}`, entry: inputs.entry },
    },
  });
  const answer = solveAdlStep({
    marks: { X: inputs.jumpTo },
    accounts: { A: at(side > 0 ? -1 : 1), B: at(side) },
    bankrupt: 'B',
    market: 'X',
    closeSize: inputs.qty,
    queue: ['A'],
  });
  const [fill] = answer.fills;
  const realised = answer.realised.A;
  if (fill === undefined || realised === undefined) throw new NotSupported('a jump that leaves B with something');
  const moved = times(whole(side), times(minus(mark, entry), qty));
  return {
    B_equityAtMark: plus(deposit, moved),
    B_bankruptcyPrice: fromDecimal(fill.price),
    A_profit: fromDecimal(realised),
    A_expectedAtMark: negated(moved),
  };
}

export function fills({ inputs }: GoldenCase): Answers {
  if (inputs.queue !== undefined) return fillsOfQueue(inputs);
  if (inputs.jumpTo !== undefined) return jump(inputs);
  throw new NotSupported(`inputs: neither a queue nor a jump, found ${Object.keys(inputs).join(', ')}`);
}

interface Scorable {
  readonly contract: Contract;
  readonly mark: number;
  readonly account: Omit<FewAccount, 'id'>;
  readonly ranking: Ranking;
  readonly atomsPerQuote: number;
}

/** The score of one account under a ranking, exact. */
function scoreOf({ contract, mark, account, ranking: slot, atomsPerQuote }: Scorable): Fraction {
  const few = buildFewAccounts({
    contracts: [contract],
    marks: [mark],
    accounts: [{ ...account, id: 'holder' }],
    rules: { ...canonical, adl: { ...canonical.adl, ranking: slot } },
    unit: { atom: { digits: 1n, scale: 0 }, atomText: '1', atomsPerQuote },
  });
  const { first, second, over: below, under } = scoreTermsOf(few.world, few.state, 0, few.accountOf('holder'));
  return over(times(whole(first), whole(second)), times(whole(below), whole(under)));
}

/** Binance: profit over wallet (at least 1), and that × margin ratio (maintenance ÷ equity). */
function walletReturn(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['unrealizedProfit', 'walletBalance', 'marginRatio']);
  const [profit, wallet, ratio] = [inputs.unrealizedProfit, inputs.walletBalance, inputs.marginRatio].map((value) =>
    fractionOf(value, 'inputs'),
  );
  if (profit === undefined || wallet === undefined || ratio === undefined) throw new RangeError('three inputs');
  const maintenance = times(ratio, plus(profit, wallet));
  const scale = Math.max(scaleOf(maintenance), scaleOf(profit), scaleOf(wallet), 2);
  const scored = (needed: Fraction): Fraction =>
    scoreOf({
      // Worth one atom, bought so that the PnL is as given; the requirement is the tier's whole, as a negative deduction.
      contract: {
        ...plainContract,
        tiers: [
          { upTo: Number.POSITIVE_INFINITY, initialPpm: 1_000_000, maintenancePpm: 0, amount: -unitsAt(needed, scale) },
        ],
      },
      mark: 1,
      account: {
        cash: unitsAt(wallet, scale),
        positions: [{ contract: 0, lots: 1, cost: 1 - unitsAt(profit, scale) }],
      },
      ranking: { kind: 'walletReturnTimesMarginRatio' },
      atomsPerQuote: 10 ** scale,
    });
  // A margin ratio of one leaves the profit on the wallet alone.
  return { pnlPercent: scored(plus(profit, wallet)), leveragePnl: scored(maintenance) };
}

/** KuCoin cross: PnL over the value at entry. */
function returnRate(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['entry', 'mark', 'multiplier', 'qty', 'inverse']);
  const [entry, mark, size, multiplier] = [inputs.entry, inputs.mark, inputs.qty, inputs.multiplier ?? 1].map((value) =>
    fractionOf(value, 'inputs'),
  );
  if (entry === undefined || mark === undefined || size === undefined || multiplier === undefined)
    throw new RangeError('four inputs');
  const side = compare(size, zero) < 0 ? -1 : 1;
  const slot: Ranking = { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'none' };
  if (flagOf(inputs.inverse, 'inputs.inverse')) {
    // Values in inverse proportion to the price: whole numbers over the product of both.
    const scale = Math.max(scaleOf(entry), scaleOf(mark));
    const [from, to] = [unitsAt(entry, scale), unitsAt(mark, scale)];
    const contract = { ...plainContract, kind: 'inverse', atomsPerTickLot: 0, inverseNumerator: from * to } as const;
    return {
      positionReturnRate: scoreOf({
        contract,
        mark: to,
        account: { cash: 0, positions: [{ contract: 0, lots: side, cost: -side * to }] },
        ranking: slot,
        atomsPerQuote: 1,
      }),
    };
  }
  const lots = times(size, multiplier);
  const lotScale = scaleOf(lots);
  const tickScale = Math.max(scaleOf(entry), scaleOf(mark));
  const held = unitsAt(lots, lotScale);
  return {
    positionReturnRate: scoreOf({
      contract: plainContract,
      mark: unitsAt(mark, tickScale),
      account: { cash: 0, positions: [{ contract: 0, lots: held, cost: held * unitsAt(entry, tickScale) }] },
      ranking: slot,
      atomsPerQuote: 1,
    }),
  };
}

export function score({ inputs }: GoldenCase): Answers {
  if (inputs.unrealizedProfit !== undefined) return walletReturn(inputs);
  if (inputs.entry !== undefined && inputs.mark !== undefined) return returnRate(inputs);
  throw new NotSupported(`inputs: no score of a rule book, found ${Object.keys(inputs).join(', ')}`);
}
