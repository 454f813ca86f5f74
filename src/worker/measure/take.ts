/** Reads one number from a line: what a selector names. Integers of the engine stay integers; ratios are for comparing. */
import { parseUnits } from '#engine/load/decimal.ts';
import type { ContractFrame, Frame, World } from '#protocol/frame.ts';
import type { AccountMeasure, Measured, MeasureUnit, Selector } from '#protocol/measure.ts';
import type { Line } from './line.ts';

export type Placed = Extract<Selector, { of: string }>;

export interface Lines {
  /** Absent: the reader's. */
  of(run: string | undefined): Line;
  /** Whose units an author's numbers are in. */
  readonly world: World;
}

const UNITS: Readonly<Record<AccountMeasure, MeasureUnit>> = {
  size: 'size',
  entry: 'price',
  notional: 'money',
  pnl: 'money',
  equity: 'money',
  leverage: 'ratio',
  return: 'ratio',
  liquidationPrice: 'price',
  bankruptcyPrice: 'price',
  rank: 'count',
  score: 'ratio',
};

/**
 * @throws RangeError when the selector names no account, step or run of this book, or has no value there: a lesson that
 * asks for what is not is wrong
 */
export function take(selector: Selector, lines: Lines): Measured {
  const measured = read(selector, lines);
  if (!Number.isFinite(measured.value)) throw new RangeError(`no such number: ${JSON.stringify(selector)}`);
  return measured;
}

function read(selector: Selector, lines: Lines): Measured {
  if ('given' in selector) return { value: given(selector, lines.world), unit: selector.unit };
  if ('plus' in selector) return both(selector.plus, lines, (a, b) => a + b);
  if ('minus' in selector) return both(selector.minus, lines, (a, b) => a - b);
  if ('over' in selector) {
    const [a, b] = selector.over.map((part) => take(part, lines).value);
    return { value: (a ?? Number.NaN) / (b ?? Number.NaN), unit: 'ratio' };
  }
  return placed(selector, lines.of(selector.run));
}

function given({ given: text, unit }: Extract<Selector, { given: string }>, world: World): number {
  const [contract] = world.contracts;
  const of = { money: world.atom, price: contract?.tickSize, size: contract?.lotSize, count: null, ratio: null }[unit];
  return of === null ? Number(text) : (parseUnits(text, of ?? '') ?? Number.NaN);
}

function both([a, b]: readonly [Selector, Selector], lines: Lines, of: (a: number, b: number) => number): Measured {
  const [first, second] = [take(a, lines), take(b, lines)];
  if (first.unit !== second.unit) throw new RangeError(`${first.unit} and ${second.unit} cannot be added`);
  return { value: of(first.value, second.value), unit: first.unit };
}

function placed(selector: Placed, line: Line): Measured {
  const upTo = selector.step ?? line.steps;
  const frame = line.frame(upTo, selector.before);
  switch (selector.of) {
    case 'account':
      return { value: ofAccount(selector.name, frame, indexOf(line, selector.account)), unit: UNITS[selector.name] };
    case 'contract':
      return ofContract(selector.name, contractOf(frame));
    case 'fund': {
      const fund = frame.funds[0];
      const value = selector.name === 'lowest' ? Math.min(...(fund?.history ?? [])) : fund?.[selector.name];
      return { value: value ?? Number.NaN, unit: 'money' };
    }
    case 'waterfall':
      return { value: sum(framesTo(line, upTo), ({ waterfall }) => waterfall[selector.name]), unit: 'money' };
    case 'liquidation':
      return ofLiquidation(selector, line, upTo);
    case 'deleveraged':
      return ofDeleveraged(selector, line, upTo);
    case 'aftermath': {
      const account = indexOf(line, selector.account);
      const own = frame.aftermath.of(account);
      return { value: sum(own, (one) => one[selector.name]), unit: 'money' };
    }
    case 'count':
      return { value: counted(selector.what, line, upTo), unit: 'count' };
  }
}

function ofAccount(name: AccountMeasure, frame: Frame, account: number): number {
  const one = contractOf(frame);
  const at = (column: Float64Array) => column[account] ?? Number.NaN;
  const pnl = Number.isNaN(at(one.unrealizedPnl)) ? 0 : at(one.unrealizedPnl);
  const worth = at(one.cost) + pnl;
  switch (name) {
    case 'size':
      return Math.abs(at(one.lots));
    case 'entry':
      return (at(one.cost) / worth) * one.mark;
    case 'notional':
      return Math.abs(worth);
    case 'pnl':
      return pnl;
    case 'equity':
      return at(frame.equity);
    case 'leverage':
      return Math.abs(worth) / at(frame.equity);
    case 'return':
      return pnl / (at(frame.equity) - pnl);
    case 'score':
      return at(one.adlScore);
    case 'rank':
    case 'liquidationPrice':
    case 'bankruptcyPrice':
      return at(one[name]);
  }
}

function ofContract(name: Extract<Placed, { of: 'contract' }>['name'], one: ContractFrame): Measured {
  if (name === 'bids') return { value: sum(one.bids, ({ lots }) => lots), unit: 'size' };
  return { value: one[name], unit: name === 'openInterest' ? 'size' : 'price' };
}

function ofLiquidation({ account, name }: Extract<Placed, { of: 'liquidation' }>, line: Line, upTo: number): Measured {
  const index = indexOf(line, account);
  const frames = framesTo(line, upTo);
  if (name === 'step') {
    const at = frames.findIndex(({ liquidations }) => liquidations.has(index));
    return { value: at < 0 ? 0 : at, unit: 'count' };
  }
  const own = frames.flatMap(({ liquidations }) => liquidations.of(index));
  if (name === 'size') return { value: sum(own, ({ lots }) => Math.abs(lots)), unit: 'size' };
  const unit = name === 'filled' || name === 'unfilled' || name === 'deleveraged' ? 'size' : 'money';
  return { value: sum(own, (one) => one[name]), unit };
}

function ofDeleveraged({ account, name }: Extract<Placed, { of: 'deleveraged' }>, line: Line, upTo: number): Measured {
  const index = indexOf(line, account);
  const own = framesTo(line, upTo).flatMap(({ deleveraged }) => deleveraged.of(index));
  switch (name) {
    case 'rank':
      return { value: own[0]?.rank ?? 0, unit: 'count' };
    case 'score':
      return { value: own[0]?.score ?? 0, unit: 'ratio' };
    case 'price':
      return { value: own[0]?.price ?? Number.NaN, unit: 'price' };
    case 'size':
      return { value: sum(own, ({ lots }) => Math.abs(lots)), unit: 'size' };
    case 'gaveUp':
    case 'kept':
      return { value: sum(own, (one) => one[name]), unit: 'money' };
  }
}

function counted(what: 'liquidated' | 'deleveraged' | 'steps', line: Line, upTo: number): number {
  if (what === 'steps') return upTo;
  const list = what === 'liquidated' ? 'liquidations' : 'deleveraged';
  return new Set(framesTo(line, upTo).flatMap((frame) => frame[list].accounts())).size;
}

export function framesTo(line: Line, step: number): readonly Frame[] {
  return Array.from({ length: step + 1 }, (_, at) => line.frame(at));
}

function contractOf(frame: Frame): ContractFrame {
  const [one] = frame.contracts;
  if (one === undefined) throw new RangeError('a world without a contract');
  return one;
}

export function indexOf(line: Line, id: string): number {
  const at = line.world.accounts.findIndex((account) => account.id === id);
  if (at < 0) throw new RangeError(`no account ${id}`);
  return at;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
