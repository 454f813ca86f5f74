/** What ADL closed of a position on this line, against what the same lots would be worth by holding on at the mark now. */
import { unitValue } from '#engine/contract/contract.ts';
import { quotient } from '#engine/explain/decimal.ts';
import { type Draft, given, lotsTerm, lotsText, moneyTerm, moneyText } from '#engine/explain/draft.ts';
import { PRICE_DIGITS, toDigits } from '#engine/explain/rounding.ts';
import { isInverse } from '#engine/explain/value.ts';
import { contractTextOf } from '#engine/explain/view.ts';
import { contractOf, marketOf } from '#engine/margin/bucket.ts';
import type { LineQuantity } from '#protocol/explanation.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { type LineView, noSuch } from './lineView.ts';

type Aftermath = Extract<LineQuantity, { of: 'aftermath' }>;

export function explainAftermath(line: LineView, quantity: Aftermath): Draft | Refusal {
  const { view } = line;
  const { account, contract, name } = quantity;
  const mine = line.closed.flatMap((step) =>
    step.of(account).filter((one) => one.contract === contract && one.lots > 0),
  );
  const [first] = mine;
  if (first === undefined) return noSuch('account', String(account), 'an account that ADL has closed lots of');
  const sum = (of: (one: (typeof mine)[number]) => number) => mine.reduce((all, one) => all + of(one), 0);
  const lots = sum((one) => one.lots);
  const worth = sum((one) => one.atoms);
  const kept = sum((one) => one.kept);
  const now = first.side * lots * unitValue(contractOf(view.world, contract), marketOf(view.state, contract).mark);
  const held = kept + now - worth;
  const link = (of: Aftermath['name']) => ({ ...quantity, name: of });
  const money = (atoms: number) => ({ symbol: name, value: moneyText(view, atoms), unit: 'money' }) as const;
  const closedValue = moneyTerm(view, 'closedValue', worth);
  const closedLots = lotsTerm(view, 'closedLots', contract, lots, link('closedLots'));
  switch (name) {
    case 'closedLots':
      return given('closedLots', lotsText(view, contract, lots), 'lots');
    case 'closedAt': {
      const { tickSize } = contractTextOf(view, contract);
      const { atomsPerTickLot } = contractOf(view.world, contract);
      const price = sum((one) => one.price * (one.lots / lots));
      const linear = !isInverse(view.world, contract);
      const value = linear
        ? quotient([Math.abs(worth), tickSize], [lots, atomsPerTickLot], PRICE_DIGITS)
        : quotient([String(price), tickSize], [1], PRICE_DIGITS);
      const rounding = toDigits(PRICE_DIGITS);
      return linear
        ? {
            symbol: name,
            value,
            unit: 'price',
            formula: 'abs(closedValue) ÷ closedLots',
            terms: [closedValue, closedLots],
            rounding,
          }
        : given(name, value, 'price', { rounding });
    }
    case 'kept':
      return {
        ...money(kept),
        formula: 'closedValue − entryCost',
        terms: [closedValue, moneyTerm(view, 'entryCost', worth - kept)],
      };
    case 'held':
      return {
        ...money(held),
        formula: 'kept + markValue − closedValue',
        terms: [moneyTerm(view, 'kept', kept, link('kept')), moneyTerm(view, 'markValue', now), closedValue],
      };
    case 'difference':
      return {
        ...money(held - kept),
        formula: 'held − kept',
        terms: [moneyTerm(view, 'held', held, link('held')), moneyTerm(view, 'kept', kept, link('kept'))],
      };
    default:
      return noSuch('name', JSON.stringify(name), 'closedLots, closedAt, kept, held or difference');
  }
}
