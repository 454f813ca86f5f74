/** The mark at which a position's bucket becomes liquidatable, all other marks as they are. */
import { sourcesOf } from '#protocol/support.ts';
import { unitValue } from '../../contract/contract.ts';
import { tierOf } from '../../contract/tiers.ts';
import {
  bucketEquity,
  bucketMaintenance,
  contractOf,
  unrealizedPnl as pnlOf,
  positionMaintenance,
} from '../../margin/bucket.ts';
import { liquidationThreshold } from '../../margin/threshold.ts';
import { type Draft, lotsTerm, moneyTerm, priceTerm, priceText, type Term } from '../draft.ts';
import { decline } from '../refuse.ts';
import { lastBreached } from '../rounding.ts';
import { isInverse, valueTerms } from '../value.ts';
import { equityTerm, moneyTermOf, tierTerms } from './margin.ts';
import { type AccountMoment, ask, bucketAt, costOf, legsAt, lotsOf, needPosition, needTrader } from './moment.ts';

interface Backing {
  /** Atoms. */
  readonly money: number;
  readonly formula: string;
  readonly terms: readonly Term[];
}

/** What stands behind the position: the bucket's money, with what its other positions add and need. */
function backingOf(moment: AccountMoment): Backing {
  const { view, state, account, contract } = moment;
  const { world } = view;
  const bucket = bucketAt(moment);
  const pnl = pnlOf(world, state, account, contract);
  const others =
    bucketMaintenance(world, state, account, bucket) - positionMaintenance(world, state, account, contract);
  const money = bucketEquity(world, state, account, bucket) - pnl - others;
  if (legsAt(moment, bucket).length < 2) {
    const own = moneyTermOf(moment, bucket);
    return { money, formula: own.symbol, terms: [own] };
  }
  return {
    money,
    formula: '(equity − unrealizedPnl − otherMaintenance)',
    terms: [
      equityTerm(moment, bucket),
      moneyTerm(view, 'unrealizedPnl', pnl, ask(moment, 'unrealizedPnl')),
      moneyTerm(view, 'otherMaintenance', others),
    ],
  };
}

/** Liquidatable at every price there is: the price is the highest of the contract for a long, the lowest for a short. */
function everywhere({ view, contract }: AccountMoment, end: number): Draft {
  const { compare } = view.world.rules.liquidationTrigger;
  const one = priceTerm(view, end === 1 ? 'lowestPrice' : 'highestPrice', contract, end);
  return {
    symbol: 'liquidationPrice',
    value: one.value,
    unit: 'price',
    formula: one.symbol,
    terms: [one],
    rule: `liquidationTrigger: ${compare}`,
    sources: sourcesOf(view.world.rules, 'liquidationTrigger'),
  };
}

/**
 * Where equity equals the requirement. Linear: (cost − money − amount) ÷ (lots × (1 ∓ rate)); inverse: multiplier × lots
 * ÷ lotSize × (1 ± rate) ÷ (money − cost + amount). The engine then takes the last tick at which the exact test holds.
 */
export function liquidationPrice(moment: AccountMoment): Draft {
  needTrader(moment);
  const held = needPosition(moment);
  const { view, contract } = moment;
  const { compare } = view.world.rules.liquidationTrigger;
  const spec = contractOf(view.world, contract);
  const backing = backingOf(moment);
  const stake = { lots: lotsOf(moment), cost: costOf(moment), money: backing.money };
  const threshold = liquidationThreshold(spec, stake, compare === 'atOrBelow');
  if (threshold < 1 || threshold > spec.maxTicks)
    return decline('name', 'a position that no price liquidates', 'a position with a liquidation price');
  const end = held > 0 ? spec.maxTicks : 1;
  if (threshold === end) return everywhere(moment, end);
  const tier = tierOf(spec.tiers, Math.abs(held * unitValue(spec, threshold)));
  const amount = tier.amount === 0 ? '' : 'maintenanceAmount';
  const inverse = isInverse(view.world, contract);
  const sign = held > 0 === inverse ? '+' : '−';
  const formula = inverse
    ? `multiplier × lots ÷ lotSize × (1 ${sign} maintenanceRate) ÷ (${backing.formula} − cost${amount && ` + ${amount}`})`
    : `(cost − ${backing.formula}${amount && ` − ${amount}`}) ÷ (lots × (1 ${sign} maintenanceRate))`;
  return {
    symbol: 'liquidationPrice',
    value: priceText(view, contract, threshold),
    unit: 'price',
    formula,
    terms: [
      moneyTerm(view, 'cost', stake.cost, ask(moment, 'cost')),
      ...backing.terms,
      lotsTerm(view, 'lots', contract, held, ask(moment, 'lots')),
      ...tierTerms(moment, tier),
      ...valueTerms(view, contract),
    ],
    rule: `liquidationTrigger: ${compare}`,
    rounding: lastBreached(view, contract),
    sources: sourcesOf(view.world.rules, 'liquidationTrigger'),
  };
}
