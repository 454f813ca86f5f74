/** What some lots of a liquidated position are worth at its bankruptcy price. */
import { sourcesOf } from '#protocol/support.ts';
import { bankruptcyValue, partOfValue } from '../../margin/bankruptcy.ts';
import { partShare } from '../account/bankruptcy.ts';
import { type Draft, lotsTerm, moneyTerm, moneyText } from '../draft.ts';
import { toAtom } from '../rounding.ts';
import { dydxBankruptcy, merged } from '../sources.ts';
import { sidedValue, valueTerms } from '../value.ts';
import type { ExplainView } from '../view.ts';
import { before, type Course, courseOf, markAt, momentOf } from './moment.ts';

export interface Part extends Pick<Draft, 'formula' | 'terms' | 'rule' | 'rounding' | 'sources'> {
  readonly atoms: number;
}

const isUp = (view: ExplainView): boolean => view.world.rules.rounding.bankruptcyValue === 'up';

/** value at the mark − share of equity, of `quantity` lots in the state that an event found. */
function freshPart(view: ExplainView, id: number, account: number, contract: number, quantity: number): Part {
  const up = isUp(view);
  const moment = momentOf(view, before(view, id), account, contract);
  const held = moment.state.markets[contract]?.positions.lots[account] ?? 0;
  const share = partShare(moment, quantity, !up);
  const { ticks: _ticks, ...mark } = markAt(view, contract);
  return {
    atoms: bankruptcyValue(view.world, moment.state, account, contract, quantity),
    formula: `${sidedValue(view, contract, held < 0 ? -1 : 1, 'lots', 'markPrice')} − ${share.formula}`,
    terms: [lotsTerm(view, 'lots', contract, quantity), mark, ...valueTerms(view, contract), ...share.terms],
    rule: share.rule ?? null,
    rounding: share.rounding == null ? null : toAtom(view, up ? 'up' : 'down'),
    sources: merged(share.sources ?? [], [dydxBankruptcy]),
  };
}

/** The lots' part of the value fixed when the liquidation started, less what earlier closes took. */
function fixedPart(view: ExplainView, course: Course, contract: number, quantity: number): Part {
  const { started, size, closed } = course;
  const up = isUp(view);
  const value = started.bankruptcyValue;
  const taken = closed === 0 ? 0 : partOfValue(value, size, 0, 0, closed, up);
  const whole = closed + quantity === size;
  const valueTerm = moneyTerm(view, 'bankruptcyValue', value, {
    of: 'event',
    event: started.id,
    field: 'bankruptcyValue',
  });
  const lots = lotsTerm(view, 'lots', contract, quantity);
  const sizeTerm = lotsTerm(view, 'size', contract, size);
  const earlier = [lotsTerm(view, 'closedBefore', contract, closed), moneyTerm(view, 'takenBefore', taken)];
  const common = {
    atoms: partOfValue(value, size, closed, taken, quantity, up),
    rule: null,
    sources: sourcesOf(view.world.rules, 'crossBankruptcy'),
  };
  if (whole && closed === 0) return { ...common, formula: 'bankruptcyValue', terms: [valueTerm], rounding: null };
  if (whole) {
    const [, takenTerm] = earlier;
    const terms = takenTerm === undefined ? [valueTerm] : [valueTerm, takenTerm];
    return { ...common, formula: 'bankruptcyValue − takenBefore', terms, rounding: null };
  }
  const rounding = toAtom(view, up ? 'up' : 'down');
  if (closed === 0)
    return { ...common, formula: 'bankruptcyValue × lots ÷ size', terms: [valueTerm, lots, sizeTerm], rounding };
  return {
    ...common,
    formula: 'bankruptcyValue × (closedBefore + lots) ÷ size − takenBefore',
    terms: [valueTerm, lots, sizeTerm, ...earlier],
    rounding,
  };
}

/** By the rule book: afresh before every close, or a part of the value fixed at the start. null: nothing is being liquidated. */
export function bankruptcyPart(
  view: ExplainView,
  id: number,
  account: number,
  contract: number,
  quantity: number,
): Part | null {
  if (view.world.rules.recomputePerFill) return freshPart(view, id, account, contract, quantity);
  const course = courseOf(view, id, account, contract);
  return course === null ? null : fixedPart(view, course, contract, quantity);
}

/** A field that is such a part. */
export const partDraft = (view: ExplainView, symbol: Draft['symbol'], { atoms, ...rest }: Part): Draft => ({
  symbol,
  value: moneyText(view, atoms),
  unit: 'money',
  ...rest,
});
