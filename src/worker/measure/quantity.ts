/**
 * Which number of the engine's a selector reads: where in its run, and the id that its formula is asked for by. Not every
 * selector reads one: counts are a lesson's own, and a sum over several steps has no one moment.
 */
import type { QuantityId, RunQuantity } from '#protocol/explanation.ts';
import type { Frame } from '#protocol/frame.ts';
import type { AccountMeasure, Selector } from '#protocol/measure.ts';
import type { Line, Place } from './line.ts';
import { framesTo, indexOf, type Lines, type Placed } from './take.ts';

export interface Found extends Place {
  readonly run: string;
  readonly quantity: Exclude<QuantityId, RunQuantity>;
}

const OF_ACCOUNT = {
  size: 'lots',
  entry: 'entryPrice',
  notional: 'notional',
  pnl: 'unrealizedPnl',
  equity: 'equity',
  leverage: 'effectiveLeverage',
  return: 'returnOnMargin',
  liquidationPrice: 'liquidationPrice',
  bankruptcyPrice: 'bankruptcyPrice',
  rank: 'rank',
  score: 'adlScore',
} as const satisfies Record<AccountMeasure, string>;

const OF_CONTRACT = { mark: 'markPrice', index: 'indexPrice', openInterest: 'openInterest', bids: null } as const;
const OF_CLOSING = {
  rank: 'rank',
  score: 'score',
  size: 'lots',
  price: 'price',
  gaveUp: 'gaveUp',
  kept: 'kept',
} as const;

/** What to ask for the formula of a selector's number; null: it has none. */
export function measuredQuantity(selector: Selector, lines: Lines): RunQuantity | null {
  const name = symbolOf(selector, lines);
  return name === null ? null : { of: 'measured', selector, name };
}

export function symbolOf(selector: Selector, lines: Lines): string | null {
  if ('given' in selector) return null;
  if ('plus' in selector) return 'total';
  if ('minus' in selector) return 'change';
  if ('over' in selector) return 'ratio';
  const quantity = find(selector, lines)?.quantity;
  return quantity ? (quantity.of === 'event' ? quantity.field : quantity.name) : null;
}

/** null: this number is no one number of the engine's. */
export function find(selector: Placed, lines: Lines): Found | null {
  // What the reader does stands on the stage, with its numbers.
  if (selector.run === undefined) return null;
  const line = lines.of(selector.run);
  const upTo = selector.step ?? line.steps;
  const at = (step: number, quantity: Found['quantity'] | null): Found | null =>
    quantity && {
      run: selector.run ?? '',
      ...line.place(step, step === upTo ? selector.before : undefined),
      quantity,
    };
  switch (selector.of) {
    case 'account': {
      const contract = selector.name === 'equity' ? -1 : 0;
      return at(upTo, {
        of: 'account',
        account: indexOf(line, selector.account),
        contract,
        name: OF_ACCOUNT[selector.name],
      });
    }
    case 'contract': {
      const name = OF_CONTRACT[selector.name];
      return at(upTo, name && { of: 'contract', contract: 0, name });
    }
    case 'fund': {
      const fund = line.frame(upTo, selector.before).funds[0]?.account;
      if (fund === undefined || selector.name === 'lowest') return null;
      return at(
        upTo,
        selector.name === 'peak' ? { of: 'peak', fund, name: 'peak' } : { of: 'fund', fund, name: 'balance' },
      );
    }
    case 'waterfall': {
      const step = onlyStep(line, upTo, ({ waterfall }) => waterfall[selector.name] !== 0);
      return step === null ? null : at(step, { of: 'waterfall', account: -1, name: selector.name });
    }
    case 'liquidation':
      return ofLiquidation(selector, line, upTo, at);
    case 'deleveraged': {
      const account = indexOf(line, selector.account);
      const own = (frame: Frame) => frame.deleveraged.of(account);
      const step = onlyStep(line, upTo, (frame) => own(frame).length > 0);
      const events = step === null ? [] : own(line.frame(step)).map(({ event }) => event);
      const [event] = events;
      if (step === null || event === undefined) return null;
      if (events.length === 1) return at(step, { of: 'event', event, field: OF_CLOSING[selector.name] });
      return selector.name === 'gaveUp' ? at(step, { of: 'closings', events, name: 'gaveUp' }) : null;
    }
    case 'aftermath':
      return at(upTo, {
        of: 'aftermath',
        account: indexOf(line, selector.account),
        contract: 0,
        name: selector.name,
      });
    case 'count':
      return null;
  }
}

function ofLiquidation(
  { account, name }: Extract<Placed, { of: 'liquidation' }>,
  line: Line,
  upTo: number,
  at: (step: number, quantity: Found['quantity'] | null) => Found | null,
): Found | null {
  const index = indexOf(line, account);
  const own = (frame: Frame) => frame.liquidations.of(index);
  const step = onlyStep(line, upTo, (frame) => own(frame).length > 0);
  if (step === null) return null;
  const events = own(line.frame(step)).map(({ event }) => event);
  switch (name) {
    case 'filled':
    case 'unfilled':
    case 'deleveraged':
    case 'shortfall':
      return at(step, { of: 'liquidations', events, name });
    case 'loss':
    case 'margin':
      return at(step, { of: 'waterfall', account: index, name });
    case 'size':
    case 'step':
      return null;
  }
}

/** The one step that it happened in. */
function onlyStep(line: Line, upTo: number, happened: (frame: Frame) => boolean): number | null {
  const steps = framesTo(line, upTo).flatMap((frame, step) => (happened(frame) ? [step] : []));
  const [step, another] = steps;
  return step === undefined || another !== undefined ? null : step;
}
