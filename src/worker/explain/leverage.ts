/** The leverage an account began with, and the highest that the line does not reach, found by running it again. */
import { type Draft, given, moneyTerm, term } from '#engine/explain/draft.ts';
import type { LineQuantity } from '#protocol/explanation.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { leverageOf } from '../safeLeverage.ts';
import { type LineView, noSuch } from './lineView.ts';

type Leverage = Extract<LineQuantity, { of: 'leverage' }>;

const TENTH = 'to a tenth';

export function explainLeverage(line: LineView, { account, contract, name }: Leverage): Draft | Refusal {
  const { view, history, node } = line;
  const answer = line.leverage(account, contract);
  if ('ok' in answer) return answer;
  const { now, highest, reached } = answer;
  if (name === 'chosenLeverage') {
    const { entryValue, money } = leverageOf(history.variantOf(node), account, contract);
    const terms = [moneyTerm(view, 'entryValue', entryValue), moneyTerm(view, 'equityBehind', money)];
    if (now === null) return noSuch('account', String(account), 'an account with a leverage of its own');
    return { symbol: name, value: now, unit: 'ratio', formula: 'entryValue ÷ equityBehind', terms, rounding: TENTH };
  }
  if (name !== 'safeLeverage' || highest === null)
    return noSuch('name', JSON.stringify(name), 'a leverage that was not reached');
  const tried = reached === null ? [] : [term('reachedLeverage', reached, 'ratio')];
  return { ...given('safeLeverage', highest, 'ratio'), terms: tried, rounding: TENTH };
}
