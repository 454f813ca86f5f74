/** `venue_assignment`, `venue_liquidation_execution`, `venue_network_pnl`: what an order leaves, at which limit, and disposal. */
import { canonical } from '#content/rulebooks/canonical.ts';
import { workOffInventory } from '#engine/fund/inventory.ts';
import { anyPrice, offer } from '#engine/liquidation/bookFill.ts';
import { left, prepare } from '#engine/liquidation/liquidation.ts';
import { CROSS, unrealizedPnl } from '#engine/margin/bucket.ts';
import { FIRST_FUND, STREET } from '#engine/world.ts';
import { buildFewAccounts, runOf } from '../../builders/fewAccounts.ts';
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { decimalText } from '../decimal.ts';
import { decimalOf, listOf, onlyKnows, wholeOf } from '../read.ts';
import { type Fraction, fractionOf, minus, over, scaleOf, times, unitsAt, whole } from './fraction.ts';
import { bankruptcyPrice, plainContract } from './position.ts';
import { sideOf } from './prices.ts';
import type { Answer } from './printed.ts';

type Answers = Readonly<Record<string, Answer>>;

const unit = { atom: { digits: 1n, scale: 0 }, atomText: '1', atomsPerQuote: 1 } as const;

/** Kraken: what the order finds no buyer for in the book is assigned. */
export function assignment({ inputs, expected }: GoldenCase): Answers {
  onlyKnows(inputs, 'inputs', ['size', 'liquidatedInBook']);
  if (expected.oneAssignee !== undefined)
    throw new NotSupported(
      'expected.oneAssignee: what one provider takes follows from its own preferences, which the example does not give',
    );
  const [size, inBook] = [
    wholeOf(inputs.size, 'inputs.size'),
    wholeOf(inputs.liquidatedInBook, 'inputs.liquidatedInBook'),
  ];
  const few = buildFewAccounts({
    contracts: [plainContract],
    marks: [2],
    accounts: [
      { id: 'holder', cash: 0, positions: [{ contract: 0, lots: size, cost: size }] },
      { id: 'maker', cash: 0, positions: [] },
    ],
    rules: canonical,
    unit,
    orders: inBook > 0 ? [{ contract: 0, owner: 'maker', lots: inBook, price: 2 }] : [],
  });
  const run = runOf(few);
  const liquidation = prepare(run, few.accountOf('holder'), CROSS, 0);
  offer(run, liquidation, { quantity: size, limit: anyPrice(liquidation), stopWhenHealthy: false });
  return { assigned: whole(left(liquidation)) };
}

/** Cube: an order whose limit leaves a part of the maintenance margin. */
function keeping(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['side', 'qty', 'mark', 'maintenanceMargin', 'keepFraction', 'equityAtTrigger']);
  const input = (name: string): Fraction => fractionOf(inputs[name], `inputs.${name}`);
  const needed = input('maintenanceMargin');
  const kept = times(needed, input('keepFraction'));
  const equity = inputs.equityAtTrigger === undefined ? needed : input('equityAtTrigger');
  return {
    leaveAtLeast: kept,
    // Where only what may be lost stands behind the position, bankruptcy is the limit.
    limitPrice: bankruptcyPrice({
      kind: 'linear',
      side: sideOf(inputs.side),
      qty: input('qty'),
      entry: input('mark'),
      money: minus(equity, kept),
    }),
  };
}

/** More steps than any example prints. */
const MOST_STEPS = 1000;

/** Lots the fund sells in one step from `held`, with this many lots resting on the other side. */
function soldInStep(inputs: Fields, held: number, resting: number): number {
  const { fund } = canonical;
  const few = buildFewAccounts({
    contracts: [plainContract],
    marks: [1],
    accounts: [{ id: 'maker', cash: 0, positions: [] }],
    rules: {
      ...canonical,
      fund: {
        ...fund,
        workOff: {
          portionPpm: unitsAt(fractionOf(inputs.fraction, 'inputs.fraction'), 6),
          wholeUpToNotional: decimalText(decimalOf(inputs.fullDisposal ?? 0, 'inputs.fullDisposal')),
          maxBookPpm: unitsAt(fractionOf(inputs.maxBookFraction ?? 1, 'inputs.maxBookFraction'), 6),
        },
      },
    },
    unit,
    orders: [{ contract: 0, owner: 'maker', lots: resting, price: 1 }],
  });
  const [market] = few.state.markets;
  if (market === undefined) throw new RangeError('no market');
  const { lots, cost } = market.positions;
  for (const [account, size] of [
    [FIRST_FUND, held],
    [STREET, -held],
  ] as const) {
    lots[account] = size;
    cost[account] = size;
  }
  workOffInventory(runOf(few), [{ account: FIRST_FUND, contract: 0, lots: held }], -1);
  return held - (lots[FIRST_FUND] ?? 0);
}

/** Vega: the network sells what it took over, a share at a time, no more than a share of the book. */
function disposal(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['open', 'fraction', 'fullDisposal', 'maxBookFraction', 'bookVolume']);
  const resting = wholeOf(inputs.bookVolume, 'inputs.bookVolume');
  const trades: Fraction[] = [];
  let held = wholeOf(inputs.open, 'inputs.open');
  while (held > 0 && trades.length < MOST_STEPS) {
    const sold = soldInStep(inputs, held, resting);
    if (sold === 0) break;
    trades.push(whole(sold));
    held -= sold;
  }
  return { trades };
}

export function execution({ inputs }: GoldenCase): Answers {
  if (inputs.keepFraction !== undefined) return keeping(inputs);
  if (inputs.fraction !== undefined) return disposal(inputs);
  throw new NotSupported(`inputs: no close-out of a rule book, found ${Object.keys(inputs).join(', ')}`);
}

/** Vega: PnL of what the network took over, fill by fill, each at the mark that follows. */
export function networkPnl({ inputs }: GoldenCase): Answers {
  onlyKnows(inputs, 'inputs', ['fills', 'marks']);
  const rows = listOf(inputs.fills, 'inputs.fills').map((row, at) => {
    const [size, price] = listOf(row, `inputs.fills[${at}]`);
    return { size: fractionOf(size, `inputs.fills[${at}][0]`), price: fractionOf(price, `inputs.fills[${at}][1]`) };
  });
  const marks = listOf(inputs.marks, 'inputs.marks').map((mark, at) => fractionOf(mark, `inputs.marks[${at}]`));
  const lotScale = Math.max(0, ...rows.map(({ size }) => scaleOf(size)));
  const tickScale = Math.max(0, ...rows.map(({ price }) => scaleOf(price)), ...marks.map((mark) => scaleOf(mark)));
  let lots = 0;
  let cost = 0;
  const unrealised = marks.map((mark, at) => {
    const fill = rows[at];
    if (fill !== undefined) {
      const bought = unitsAt(fill.size, lotScale);
      lots += bought;
      cost += bought * unitsAt(fill.price, tickScale);
    }
    const few = buildFewAccounts({
      contracts: [plainContract],
      marks: [unitsAt(mark, tickScale)],
      accounts: [{ id: 'network', cash: 0, positions: [{ contract: 0, lots, cost }] }],
      rules: canonical,
      unit,
    });
    const pnl = unrealizedPnl(few.world, few.state, few.accountOf('network'), 0);
    return over(whole(pnl), whole(10n ** BigInt(lotScale + tickScale)));
  });
  return { unrealised, avgEntry: over(whole(cost), whole(BigInt(lots) * 10n ** BigInt(tickScale))) };
}
