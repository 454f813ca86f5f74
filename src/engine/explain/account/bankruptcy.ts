/** A position's share of its bucket's equity, the price at which that share is gone, and the leverage that it makes. */

import { sourcesOf } from '#protocol/support.ts';
import { maintenanceMargin } from '../../contract/tiers.ts';
import { bankruptcyValue } from '../../margin/bankruptcy.ts';
import {
  bucketMaintenance,
  contractOf,
  moneyOf,
  notional as notionalOf,
  unrealizedPnl as pnlOf,
  positionMaintenance,
  equityShare as shareOf,
} from '../../margin/bucket.ts';
import { quotient } from '../decimal.ts';
import { type Draft, lotsTerm, moneyTerm, moneyText, type Term } from '../draft.ts';
import { decline } from '../refuse.ts';
import { PRICE_DIGITS, RATIO_DIGITS, toAtom, toDigits } from '../rounding.ts';
import { bitmexRanking, dangoBankruptcy, dydxBankruptcy, merged } from '../sources.ts';
import { isInverse, valueTerms } from '../value.ts';
import { contractTextOf } from '../view.ts';
import { lotValue, markTerm } from './holdings.ts';
import { equityTerm, maintenanceSum } from './margin.ts';
import { type AccountMoment, ask, bucketAt, legsAt, lotsOf, needPosition, needTrader, suffix } from './moment.ts';

/** Rule and sources of how equity is shared; null and the shared formula's where the bucket holds one position. */
function sharing(moment: AccountMoment): Pick<Draft, 'rule' | 'sources'> {
  const { rules } = moment.view.world;
  if (legsAt(moment, bucketAt(moment)).length < 2) return { rule: null, sources: [] };
  return {
    rule: `crossBankruptcy: ${rules.crossBankruptcy}`,
    sources: merged(sourcesOf(rules, 'crossBankruptcy'), [
      ...(rules.crossBankruptcy === 'wholeEquity'
        ? [dangoBankruptcy]
        : rules.crossBankruptcy === 'maintenanceShare'
          ? [dydxBankruptcy]
          : []),
    ]),
  };
}

/** Of several positions, by notional: of the equity, or of the wallet with the position's own PnL on top. */
function byNotional(
  moment: AccountMoment,
  legs: readonly number[],
  up: boolean,
): Pick<Draft, 'formula' | 'terms' | 'rounding'> {
  const { view, state, account, contract } = moment;
  const { world } = view;
  const bucket = bucketAt(moment);
  const ofEquity = world.rules.crossBankruptcy === 'notionalShare';
  const all = legs.map((leg) =>
    moneyTerm(view, `notional${suffix(moment, leg, legs)}`, notionalOf(world, state, account, leg)),
  );
  const own = `notional${suffix(moment, contract, legs)}`;
  const share = `${own} ÷ (${all.map(({ symbol }) => symbol).join(' + ')})`;
  const rounding = toAtom(view, up ? 'up' : 'down');
  if (ofEquity) return { formula: `equity × ${share}`, terms: [equityTerm(moment, bucket), ...all], rounding };
  const money = moneyTerm(view, 'cash', moneyOf(state, account, bucket));
  const pnl = moneyTerm(view, 'unrealizedPnl', pnlOf(world, state, account, contract));
  return { formula: `(unrealizedPnl + cash × ${share})`, terms: [pnl, money, ...all], rounding };
}

/** The whole position's share of its bucket's equity, as `equityShare` of `margin/bucket.ts` has it. */
export function wholeShare(moment: AccountMoment, up = false): Draft {
  needPosition(moment);
  const { view, state, account, contract } = moment;
  const { world } = view;
  const bucket = bucketAt(moment);
  const legs = legsAt(moment, bucket);
  const value = moneyText(view, shareOf(world, state, account, contract, undefined, up));
  const draft = { symbol: 'equityShare', value, unit: 'money', ...sharing(moment) } as const;
  const total = bucketMaintenance(world, state, account, bucket);
  const { crossBankruptcy } = world.rules;
  if (legs.length > 1 && (crossBankruptcy === 'notionalShare' || crossBankruptcy === 'walletByNotional'))
    return { ...draft, ...byNotional(moment, legs, up) };
  if (legs.length < 2 || crossBankruptcy === 'wholeEquity' || total === 0)
    return { ...draft, formula: 'equity', terms: [equityTerm(moment, bucket)] };
  const { formula, terms } = maintenanceSum(moment, legs);
  return {
    ...draft,
    formula: `equity × maintenanceMargin${suffix(moment, contract, legs)} ÷ (${formula})`,
    terms: [equityTerm(moment, bucket), ...terms],
    rounding: toAtom(view, up ? 'up' : 'down'),
  };
}

/** The share that belongs to some of the lots: equity × what closing them frees of the requirement ÷ the requirement. */
export function partShare(moment: AccountMoment, quantity: number, up: boolean): Draft {
  const { view, state, account, contract } = moment;
  const { world } = view;
  const size = Math.abs(lotsOf(moment));
  if (quantity === size) return wholeShare(moment, up);
  const bucket = bucketAt(moment);
  const total = bucketMaintenance(world, state, account, bucket);
  const worth = equityTerm(moment, bucket);
  const draft = {
    symbol: 'equityShare',
    value: moneyText(view, shareOf(world, state, account, contract, quantity, up)),
    unit: 'money',
    rounding: toAtom(view, up ? 'up' : 'down'),
    rule: `crossBankruptcy: ${world.rules.crossBankruptcy}`,
    sources: merged(sourcesOf(world.rules, 'crossBankruptcy'), [dydxBankruptcy]),
  } as const;
  const { crossBankruptcy } = world.rules;
  if (crossBankruptcy === 'notionalShare' || crossBankruptcy === 'walletByNotional') {
    const whole = shareOf(world, state, account, contract, undefined, up);
    const terms = [
      moneyTerm(view, 'equityShare', whole),
      lotsTerm(view, 'closing', contract, quantity),
      lotsTerm(view, 'size', contract, size),
    ];
    return { ...draft, formula: 'equityShare × closing ÷ size', terms };
  }
  if (crossBankruptcy === 'wholeEquity' || total === 0) {
    const terms = [worth, lotsTerm(view, 'closing', contract, quantity), lotsTerm(view, 'size', contract, size)];
    return { ...draft, formula: 'equity × closing ÷ size', terms };
  }
  const left = (size - quantity) * Math.abs(lotValue(moment));
  const freed =
    positionMaintenance(world, state, account, contract) -
    (left === 0 ? 0 : maintenanceMargin(contractOf(world, contract).tiers, left));
  const terms = [worth, moneyTerm(view, 'freedMaintenance', freed), moneyTerm(view, 'bucketMaintenance', total)];
  return { ...draft, formula: 'equity × freedMaintenance ÷ bucketMaintenance', terms };
}

export const equityShare = (moment: AccountMoment): Draft => wholeShare(moment);

/** The share as a term; linked where the reader's own question would get the same number. */
export function shareTerm(moment: AccountMoment, up = false): Term {
  const { view, state, account, contract } = moment;
  const atoms = shareOf(view.world, state, account, contract, undefined, up);
  const same = atoms === shareOf(view.world, state, account, contract);
  return moneyTerm(view, 'equityShare', atoms, same ? ask(moment, 'equityShare') : undefined);
}

/**
 * Linear: mark − share ÷ lots. Inverse: multiplier × n ÷ (n × value of a lot at the mark + share), n = lots ÷ lotSize.
 * It may lie between ticks.
 */
export function bankruptcyPrice(moment: AccountMoment): Draft {
  needTrader(moment);
  const held = needPosition(moment);
  const { view, state, account, contract } = moment;
  const { world } = view;
  const spec = contractOf(world, contract);
  const value = bankruptcyValue(world, state, account, contract);
  const inverse = isInverse(world, contract);
  const { tickSize } = contractTextOf(view, contract);
  const ticks = inverse ? -held * spec.inverseNumerator : value / (held * spec.atomsPerTickLot);
  const outside = inverse ? value * held >= 0 || ticks / value > spec.maxTicks : ticks <= 0 || ticks > spec.maxTicks;
  if (outside) return decline('name', 'a position that no price bankrupts', 'a position with a bankruptcy price');
  const { rule, sources } = sharing(moment);
  return {
    symbol: 'bankruptcyPrice',
    value: inverse
      ? quotient([-held, spec.inverseNumerator, tickSize], [value], PRICE_DIGITS)
      : quotient([value, tickSize], [held, spec.atomsPerTickLot], PRICE_DIGITS),
    unit: 'price',
    formula: inverse
      ? 'multiplier × lots ÷ lotSize ÷ (lots ÷ lotSize × round(multiplier ÷ markPrice) + equityShare)'
      : 'markPrice − equityShare ÷ lots',
    terms: [
      markTerm(moment),
      // The share is rounded the other way than the value that it is taken from.
      shareTerm(moment, world.rules.rounding.bankruptcyValue === 'down'),
      lotsTerm(view, 'lots', contract, held, ask(moment, 'lots')),
      ...valueTerms(view, contract),
    ],
    rule: rule ?? null,
    rounding: toDigits(PRICE_DIGITS),
    sources: merged(sources ?? [], [dydxBankruptcy]),
  };
}

/** |mark value| ÷ (mark value − bankruptcy value): notional over the position's share of equity. */
export function effectiveLeverage(moment: AccountMoment): Draft {
  needPosition(moment);
  const { view, state, account, contract } = moment;
  const value = notionalOf(view.world, state, account, contract);
  const share = shareOf(view.world, state, account, contract);
  if (share <= 0)
    return decline('account', `a share of equity of ${moneyText(view, share)}`, 'a share of equity above 0');
  return {
    symbol: 'effectiveLeverage',
    value: quotient([value], [share], RATIO_DIGITS),
    unit: 'ratio',
    formula: 'notional ÷ equityShare',
    terms: [moneyTerm(view, 'notional', value, ask(moment, 'notional')), shareTerm(moment)],
    rounding: toDigits(RATIO_DIGITS),
    sources: [bitmexRanking],
  };
}
