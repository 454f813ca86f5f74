/** `venue_bankruptcy_price` and `venue_liquidation_price`: one position, told in the shapes that venues' pages use. */
import { type Fields, type GoldenCase, NotSupported } from '../case.ts';
import { onlyKnows } from '../read.ts';
import {
  compare,
  type Fraction,
  fractionOf,
  minus,
  negated,
  one,
  over,
  plus,
  times,
  toMultiple,
  whole,
  zero,
} from './fraction.ts';
import { bankruptcyPrice, type Held, liquidationPrice } from './position.ts';
import type { Answer } from './printed.ts';

type Answers = Readonly<Record<string, Answer>>;

const has = (inputs: Fields, ...names: readonly string[]): boolean => names.every((name) => inputs[name] !== undefined);
const input = (inputs: Fields, name: string): Fraction => fractionOf(inputs[name], `inputs.${name}`);
const inputOr = (inputs: Fields, name: string, otherwise: Fraction): Fraction =>
  inputs[name] === undefined ? otherwise : input(inputs, name);

/** +1 for a long: by name, by number, or long where nothing is said. */
export function sideOf(value: unknown, name = 'inputs.side'): 1 | -1 {
  if (value === undefined || value === 'long' || value === 1) return 1;
  if (value === 'short' || value === -1) return -1;
  throw new NotSupported(`${name}: "long" or "short" is needed, found ${JSON.stringify(value)}`);
}

function kindOf(inputs: Fields): Held['kind'] {
  const kind = inputs.contract ?? 'linear';
  if (kind === 'linear' || kind === 'inverse') return kind;
  throw new NotSupported(`inputs.contract: "linear" or "inverse" is needed, found ${JSON.stringify(kind)}`);
}

/** Towards the fund: up for a long, down for a short (Bybit rounds a long's prices up to the tick). */
const rounded = (price: Fraction, inputs: Fields, side: 1 | -1): Fraction =>
  toMultiple(price, input(inputs, 'tick'), side > 0 ? 'up' : 'down');

/** Money for a leverage: entry value ÷ leverage. */
const marginFor = (kind: Held['kind'], qty: Fraction, entry: Fraction, leverage: Fraction): Fraction =>
  over(kind === 'inverse' ? over(qty, entry) : times(qty, entry), leverage);

/** Bybit's lowest maintenance rate of BTCUSD in 2020, of its own examples: pages that print a price leave it out. */
const BYBIT_2020_RATE = over(whole(5), whole(1000));

/** A position with a leverage and no fees; prices rounded to the tick where there is one. */
function byLeverage(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['contract', 'side', 'qtyUSD', 'qty', 'entry', 'leverage', 'tick', 'mmr']);
  const kind = kindOf(inputs);
  const side = sideOf(inputs.side);
  const qty = input(inputs, has(inputs, 'qtyUSD') ? 'qtyUSD' : 'qty');
  const entry = input(inputs, 'entry');
  const leverage = input(inputs, 'leverage');
  const held: Held = { kind, side, qty, entry, money: marginFor(kind, qty, entry, leverage) };
  const price = bankruptcyPrice(held);
  if (!has(inputs, 'tick')) return { bankruptcyPrice: price };
  const rate = inputOr(inputs, 'mmr', BYBIT_2020_RATE);
  // Maintenance is a share of the entry value: what is left of the margin above it may be lost.
  const needed = marginFor(kind, qty, entry, over(one, rate));
  const liquidated = bankruptcyPrice({ ...held, money: minus(held.money, needed) });
  return {
    bankruptcyPrice: price,
    rounded: rounded(price, inputs, side),
    liquidationPriceGiven: rounded(liquidated, inputs, side),
  };
}

/** KuCoin by lots: HP the entry, Vol lots of S each. */
function byLots(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['side', 'HP', 'Vol', 'S', 'lev']);
  const qty = times(input(inputs, 'Vol'), input(inputs, 'S'));
  const entry = input(inputs, 'HP');
  const money = marginFor('linear', qty, entry, input(inputs, 'lev'));
  return {
    IM: money,
    bankruptcyPrice: bankruptcyPrice({ kind: 'linear', side: sideOf(inputs.side), qty, entry, money }),
  };
}

export function bankruptcyPrices({ inputs, venue }: GoldenCase): Answers {
  if (has(inputs, 'HP', 'lev')) return byLots(inputs);
  if (has(inputs, 'leverage')) return byLeverage(inputs);
  return isolated(inputs, venue);
}

/** Bybit cross, 2020: closing pays the taker fee, and maintenance is a share of the entry value. */
function bybitCross(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', [
    'contract',
    'side',
    'mode',
    'qtyUSD',
    'qty',
    'entry',
    'balanceBTC',
    'balance',
    'orderMargin',
    'mmr',
    'takerFee',
    'tick',
  ]);
  const kind = kindOf(inputs);
  const side = sideOf(inputs.side);
  const qty = input(inputs, has(inputs, 'qtyUSD') ? 'qtyUSD' : 'qty');
  const entry = input(inputs, 'entry');
  const balance = input(inputs, has(inputs, 'balanceBTC') ? 'balanceBTC' : 'balance');
  const money = minus(balance, inputOr(inputs, 'orderMargin', zero));
  const takerFee = input(inputs, 'takerFee');
  const held: Held = { kind, side, qty, entry, money };
  // What closing costs is a share of the value there, as maintenance at the mark would be.
  const bankrupt = liquidationPrice({ ...held, rate: takerFee });
  const value = kind === 'inverse' ? over(qty, bankrupt) : times(qty, bankrupt);
  const needed = plus(marginFor(kind, qty, entry, over(one, input(inputs, 'mmr'))), times(takerFee, value));
  const liquidated = bankruptcyPrice({ ...held, money: minus(money, needed) });
  return {
    bankruptcyPrice: bankrupt,
    liquidationPrice: has(inputs, 'tick') ? rounded(liquidated, inputs, side) : liquidated,
  };
}

/** Binance: wallet, the requirement and PnL of other positions, the tier's maintenance amount. */
function binance(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['walletBalance', 'tmmOther', 'upnlOther', 'cum', 'side', 'position', 'entry', 'mmr']);
  const money = plus(
    minus(input(inputs, 'walletBalance'), inputOr(inputs, 'tmmOther', zero)),
    inputOr(inputs, 'upnlOther', zero),
  );
  const position = input(inputs, 'position');
  const short = compare(position, zero) < 0;
  return {
    liquidationPrice: liquidationPrice({
      kind: 'linear',
      side: short ? -1 : sideOf(inputs.side),
      qty: short ? negated(position) : position,
      entry: input(inputs, 'entry'),
      money,
      rate: input(inputs, 'mmr'),
      amount: inputOr(inputs, 'cum', zero),
    }),
  };
}

/** Kraken: maintenance at the mark; the order's limit is where equity is nothing; margins as printed, on the entry value. */
function kraken(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['contract', 'side', 'qtyUSD', 'entry', 'marginBTC', 'imr', 'mmr']);
  const [qty, entry, rate] = [input(inputs, 'qtyUSD'), input(inputs, 'entry'), input(inputs, 'mmr')];
  const held: Held = {
    kind: kindOf(inputs),
    side: sideOf(inputs.side),
    qty,
    entry,
    money: input(inputs, 'marginBTC'),
    rate,
  };
  const value = held.kind === 'inverse' ? over(qty, entry) : times(qty, entry);
  return {
    liquidationMark: liquidationPrice(held),
    iocLimit: bankruptcyPrice(held),
    mmBTC: times(value, rate),
    imBTC: times(value, inputOr(inputs, 'imr', zero)),
  };
}

/** Gate and OKX per unit: maintenance and the taker fee of closing are shares of the value at the mark. */
function perUnit(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['entry', 'marginPerUnit', 'mmr', 'taker']);
  const held = {
    kind: 'linear',
    qty: one,
    entry: input(inputs, 'entry'),
    money: input(inputs, 'marginPerUnit'),
    rate: plus(input(inputs, 'mmr'), inputOr(inputs, 'taker', zero)),
  } as const;
  return { long: liquidationPrice({ ...held, side: 1 }), short: liquidationPrice({ ...held, side: -1 }) };
}

/** dYdX v4: equity e at the price p, size s, maintenance fraction, and the requirement of other positions. */
function dydx(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['e', 's', 'p', 'mmf', 'mmrOther']);
  const size = input(inputs, 's');
  const side = compare(size, zero) < 0 ? -1 : 1;
  const qty = side < 0 ? negated(size) : size;
  const others = inputOr(inputs, 'mmrOther', zero);
  const rate = input(inputs, 'mmf');
  const price = liquidationPrice({
    kind: 'linear',
    side,
    qty,
    entry: input(inputs, 'p'),
    money: minus(input(inputs, 'e'), others),
    rate,
  });
  return { liqPrice: price, equityThen: plus(times(times(qty, price), rate), others) };
}

/** Venues whose pages take maintenance as a share of the entry value; elsewhere it is a share of the value at the mark. */
const ON_ENTRY = /bybit|kucoin/i;

const SIZES = ['qty', 'qtyUSD', 'qtyBTC', 'position'] as const;

/** One position with its margin, or with a leverage. */
function isolated(inputs: Fields, venue = ''): Answers {
  onlyKnows(inputs, 'inputs', [...SIZES, 'contract', 'side', 'mode', 'entry', 'margin', 'leverage', 'mmr', 'tick']);
  const kind = kindOf(inputs);
  const named = SIZES.find((name) => has(inputs, name));
  const [qty, entry] = [named === undefined ? one : input(inputs, named), input(inputs, 'entry')];
  const margin = has(inputs, 'margin')
    ? input(inputs, 'margin')
    : marginFor(kind, qty, entry, input(inputs, 'leverage'));
  const rate = inputOr(inputs, 'mmr', zero);
  const value = marginFor(kind, qty, entry, one);
  const needed = times(value, rate);
  const side = sideOf(inputs.side);
  const held: Held = { kind, side, qty, entry, money: margin, rate };
  const liquidated = ON_ENTRY.test(venue)
    ? bankruptcyPrice({ ...held, money: minus(margin, needed) })
    : liquidationPrice(held);
  const shown = (price: Fraction): Fraction => (has(inputs, 'tick') ? rounded(price, inputs, side) : price);
  return {
    liquidationPrice: shown(liquidated),
    bankruptcyPrice: shown(bankruptcyPrice(held)),
    positionValue: value,
    positionValueBTC: value,
    initialMargin: margin,
    initialMarginBTC: margin,
    maintenanceMargin: needed,
    maintenanceMarginBTC: needed,
  };
}

/** FTX: where liquidation starts, and where the position is closed at once. */
function ftx(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['side', 'collateral', 'qty', 'entry', 'mmf', 'acmf']);
  const held = {
    kind: 'linear',
    side: sideOf(inputs.side),
    qty: inputOr(inputs, 'qty', one),
    entry: input(inputs, 'entry'),
    money: input(inputs, 'collateral'),
  } as const;
  return {
    liquidationStart: liquidationPrice({ ...held, rate: input(inputs, 'mmf') }),
    autoClose: liquidationPrice({ ...held, rate: inputOr(inputs, 'acmf', zero) }),
  };
}

export function liquidationPrices({ inputs, venue }: GoldenCase): Answers {
  if (has(inputs, 'takerFee')) return bybitCross(inputs);
  if (has(inputs, 'walletBalance')) return binance(inputs);
  if (has(inputs, 'marginBTC')) return kraken(inputs);
  if (has(inputs, 'marginPerUnit')) return perUnit(inputs);
  if (has(inputs, 'e', 's', 'p')) return dydx(inputs);
  if (has(inputs, 'collateral', 'mmf')) return ftx(inputs);
  if (has(inputs, 'entry')) return isolated(inputs, venue);
  throw new NotSupported(`inputs: none of the shapes of a position, found ${Object.keys(inputs).join(', ')}`);
}
