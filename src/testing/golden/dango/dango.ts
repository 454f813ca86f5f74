/**
 * Worked examples of kind `dango_liquidation_and_adl`: alice is liquidated by the engine under Dango's rule book, bob holds
 * her positions the other way round, carol's orders are the book. A lot is a millionth, as Dango's own quantities are.
 */
import { dango } from '#content/rulebooks/dango.ts';
import type { Contract } from '#engine/contract/contract.ts';
import { Code, codeAt, eventAt } from '#engine/events.ts';
import { liquidate } from '#engine/liquidation/liquidate.ts';
import { bucketEquity, bucketMaintenance, CROSS, isLiquidatable } from '#engine/margin/bucket.ts';
import type { Run } from '#engine/run.ts';
import { FIRST_FUND } from '#engine/world.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { buildFewAccounts, type Few, runOf } from '../../builders/fewAccounts.ts';
import { type Fields, type GoldenCase, NotSupported, type Outcome } from '../case.ts';
import { atScale, type Decimal, decimalText, divide, parseDecimal, within } from '../decimal.ts';
import { decimalOf, fieldsOf, listOf, onlyKnows } from '../read.ts';

/** Dango's quantities have six decimals, and so have its prices. */
const LOT_SCALE = 6;
const MILLION: Decimal = { digits: 1_000_000n, scale: 0 };
const ROOM = 2n ** 52n;

interface Position {
  readonly size: Decimal;
  readonly entry: Decimal;
  readonly oracle: Decimal;
  readonly book: readonly { readonly size: Decimal; readonly price: Decimal }[];
}

interface Inputs {
  readonly positions: readonly Position[];
  readonly margin: Decimal;
  readonly bobMargin: Decimal;
  readonly fund: Decimal;
  readonly mmr: Decimal;
  readonly feeRate: Decimal;
  readonly buffer: Decimal;
}

/** One order `[size, price]`, or a list of them. */
function bookOf(value: unknown, name: string): Position['book'] {
  if (value === undefined || value === null) return [];
  const rows = listOf(value, name);
  const orders = rows.length > 0 && !Array.isArray(rows[0]) ? [rows] : rows;
  return orders.map((row) => {
    const [size, price] = listOf(row, name);
    return { size: decimalOf(size, `${name}[0]`), price: decimalOf(price, `${name}[1]`) };
  });
}

function read(inputs: Fields): Inputs {
  onlyKnows(inputs, 'inputs', ['mmr', 'feeRate', 'margin', 'bobMargin', 'positions', 'fund', 'buffer']);
  return {
    positions: listOf(inputs.positions, 'inputs.positions').map((value, at) => {
      const name = `inputs.positions[${at}]`;
      const position = fieldsOf(value, name);
      onlyKnows(position, name, ['size', 'entry', 'oracle', 'book', 'pair', 'name']);
      return {
        size: decimalOf(position.size, `${name}.size`),
        entry: decimalOf(position.entry, `${name}.entry`),
        oracle: decimalOf(position.oracle, `${name}.oracle`),
        book: bookOf(position.book, `${name}.book`),
      };
    }),
    margin: decimalOf(inputs.margin, 'inputs.margin'),
    bobMargin: decimalOf(inputs.bobMargin, 'inputs.bobMargin'),
    fund: decimalOf(inputs.fund ?? 0, 'inputs.fund'),
    mmr: decimalOf(inputs.mmr, 'inputs.mmr'),
    feeRate: decimalOf(inputs.feeRate, 'inputs.feeRate'),
    buffer: decimalOf(inputs.buffer ?? 0, 'inputs.buffer'),
  };
}

/** A decimal in whole units of 10^−scale. @throws NotSupported when it is finer, or too large to be exact */
function units(value: Decimal, scale: number, what: string): number {
  if (value.scale > scale) throw new NotSupported(`${what}: more than ${scale} decimals`);
  const digits = atScale(value, scale);
  if (digits >= ROOM || digits <= -ROOM) throw new NotSupported(`${what}: past the exact range of 2^53`);
  return Number(digits);
}

const ppm = (rate: Decimal, what: string): number => units(rate, LOT_SCALE, what);

interface Scaled {
  readonly few: Few;
  readonly atomScale: number;
}

function rulesFor({ feeRate, buffer }: Inputs): RuleBook {
  const { fee: _none, ...fund } = dango.fund;
  const rate = ppm(feeRate, 'inputs.feeRate');
  return {
    ...dango,
    closeOut: { kind: 'minimumCloses', bufferPpm: ppm(buffer, 'inputs.buffer') },
    fund: rate === 0 ? fund : { ...fund, fee: { ppm: rate, of: 'notional' } },
  };
}

function build(inputs: Inputs): Scaled {
  const { positions, margin, bobMargin, fund } = inputs;
  const prices = positions.flatMap(({ entry, oracle, book }) => [entry, oracle, ...book.map(({ price }) => price)]);
  if (prices.some(({ digits }) => digits <= 0n)) throw new NotSupported('prices that are not above 0');
  const tickScale = Math.max(0, ...prices.map(({ scale }) => scale));
  const atomScale = Math.max(LOT_SCALE + tickScale, ...[margin, bobMargin, fund].map(({ scale }) => scale));
  const perTickLot = 10 ** (atomScale - LOT_SCALE - tickScale);
  const ticks = (price: Decimal): number => units(price, tickScale, 'a price');
  const lots = (size: Decimal): number => units(size, LOT_SCALE, 'a size');
  const atoms = (money: Decimal): number => units(money, atomScale, 'an amount');
  const highest = Math.max(1, ...prices.map(ticks));
  const most = positions.reduce((sum, { size }) => sum + BigInt(Math.abs(lots(size))), 0n);
  if (4n * most * BigInt(highest) * BigInt(perTickLot) + BigInt(atoms(bobMargin)) >= ROOM)
    throw new NotSupported('amounts past the exact range of 2^53');
  const rate = ppm(inputs.mmr, 'inputs.mmr');
  const contracts = positions.map(
    (_, at): Contract => ({
      id: `P${at}`,
      kind: 'linear',
      maxTicks: 4 * highest,
      atomsPerTickLot: perTickLot,
      inverseNumerator: 0,
      tiers: [{ upTo: Number.POSITIVE_INFINITY, initialPpm: rate, maintenancePpm: rate, amount: 0 }],
      makerFeePpm: 0,
      takerFeePpm: 0,
      fundingEverySteps: 0,
      fundingRatePpm: 0,
      mark: { kind: 'index' },
    }),
  );
  const held = (sign: 1 | -1) =>
    positions.flatMap(({ size, entry }, contract) =>
      size.digits === 0n
        ? []
        : [{ contract, lots: sign * lots(size), cost: sign * lots(size) * ticks(entry) * perTickLot }],
    );
  const few = buildFewAccounts({
    contracts,
    marks: positions.map(({ oracle }) => ticks(oracle)),
    accounts: [
      { id: 'alice', cash: atoms(margin), positions: held(1) },
      { id: 'bob', cash: atoms(bobMargin), positions: held(-1) },
      { id: 'carol', cash: 0, positions: [] },
    ],
    rules: rulesFor(inputs),
    unit: { atom: { digits: 1n, scale: atomScale }, atomText: `1e-${atomScale}`, atomsPerQuote: 10 ** atomScale },
    fund: atoms(fund),
    // Bids meet a long that is sold, asks a short that is bought back.
    orders: positions.flatMap(({ size, book }, contract) =>
      book.map((order) => ({
        contract,
        owner: 'carol',
        lots: size.digits < 0n ? -Math.abs(lots(order.size)) : Math.abs(lots(order.size)),
        price: ticks(order.price),
      })),
    ),
  });
  return { few, atomScale };
}

/** What happened, from the engine's own events. */
function told({ log, world }: Run, atomScale: number) {
  const bp: Decimal[] = [];
  const closed: bigint[] = [];
  const deleveraged: bigint[] = [];
  let fee = 0;
  let badDebt = 0;
  for (let id = 0; id < log.count; id++) {
    if (codeAt(log, id) < Code.liquidationStarted) continue;
    const event = eventAt(log, id);
    if (event.kind === 'liquidationStarted') {
      const perTick = BigInt(world.contracts[event.contract]?.atomsPerTickLot ?? 1);
      const scale = atomScale - LOT_SCALE - (perTick.toString().length - 1);
      // A price of Dango's has six decimals, cut off.
      const digits = divide(
        BigInt(event.bankruptcyValue) * 10n ** BigInt(LOT_SCALE),
        BigInt(event.lots) * perTick * 10n ** BigInt(scale),
        'towardsZero',
      );
      bp.push({ digits, scale: LOT_SCALE });
      closed.push(0n);
      deleveraged.push(0n);
    } else if (event.kind === 'liquidationFilled' || event.kind === 'adlFilled') {
      closed[closed.length - 1] = (closed.at(-1) ?? 0n) + BigInt(event.lots);
      if (event.kind === 'adlFilled')
        deleveraged[deleveraged.length - 1] = (deleveraged.at(-1) ?? 0n) + BigInt(event.lots);
    } else if (event.kind === 'fundReceived') fee += event.amount;
    else if (event.kind === 'fundPaid') badDebt += event.amount;
  }
  return { bp, closed, deleveraged, fee, badDebt };
}

type Answer = Readonly<Record<string, Decimal | readonly Decimal[]>>;

function answer(inputs: Fields): Answer {
  const { few, atomScale } = build(read(inputs));
  const { world, state } = few;
  const money = (atoms: number): Decimal => ({ digits: BigInt(atoms), scale: atomScale });
  const size = (lots: number | bigint): Decimal => ({ digits: BigInt(lots), scale: LOT_SCALE });
  const alice = few.accountOf('alice');
  const bob = few.accountOf('bob');
  const equity = bucketEquity(world, state, alice, CROSS);
  const maintenance = bucketMaintenance(world, state, alice, CROSS);
  const run = runOf(few);
  if (isLiquidatable(world, state, alice, CROSS))
    liquidate(run, { account: alice, bucket: CROSS, equity, maintenance }, -1);
  const { bp, closed, deleveraged, fee, badDebt } = told(run, atomScale);
  const held = (account: number) => state.markets.map(({ positions }) => size(positions.lots[account] ?? 0));
  return {
    equity: money(equity),
    MM: money(maintenance),
    bp,
    closed: closed.map(size),
    adl: deleveraged.map(size),
    aliceMargin: money(state.cash[alice] ?? 0),
    aliceEquity: money(bucketEquity(world, state, alice, CROSS)),
    alicePositions: held(alice),
    bobMargin: money(state.cash[bob] ?? 0),
    bobEquity: money(bucketEquity(world, state, bob, CROSS)),
    bobPositions: held(bob),
    fee: money(fee),
    badDebt: money(badDebt),
    fund: money(state.cash[FIRST_FUND] ?? 0),
  };
}

const ZERO: Decimal = { digits: 0n, scale: 0 };

/** Exact, or within the tolerance. */
function agrees(expected: unknown, actual: Answer[string], slack: Decimal, name: string): boolean {
  if (Array.isArray(expected)) {
    const list = Array.isArray(actual) ? actual : [];
    return (
      expected.length === list.length &&
      expected.every((value, at) => {
        const one: unknown = list[at];
        return one !== undefined && within(decimalOf(value, `expected.${name}`), list[at] ?? ZERO, slack);
      })
    );
  }
  return !('length' in actual) && within(decimalOf(expected, `expected.${name}`), actual, slack);
}

const shown = (value: Answer[string]): unknown =>
  'length' in value ? value.map((one) => decimalText(one)) : decimalText(value);

export function liquidationAndAdl({ inputs, expected, tolerance }: GoldenCase): Outcome {
  const all = answer(inputs);
  const slack = parseDecimal(String(tolerance ?? 0)) ?? MILLION;
  const actual: Record<string, unknown> = {};
  let agree = true;
  for (const [name, value] of Object.entries(expected)) {
    const found = all[name];
    if (found === undefined) throw new NotSupported(`expected.${name} is nothing that this kind answers`);
    actual[name] = shown(found);
    agree &&= agrees(value, found, slack, name);
  }
  return agree ? { verdict: 'agree' } : { verdict: 'differ', expected, actual };
}
