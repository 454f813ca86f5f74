/** The insurance fund: its balance, its floor, the balance at which ADL starts. */

import type { QuantityId } from '#protocol/explanation.ts';
import { sourcesOf } from '#protocol/support.ts';
import type { State } from '../account/state.ts';
import { fundBalance, fundPeak, inventoryPnl } from '../fund/fund.ts';
import { ppmCeil } from '../units.ts';
import { type Draft, given, moneyTerm, moneyText, rateTerm } from './draft.ts';
import { decline, named } from './refuse.ts';
import { toAtom } from './rounding.ts';
import { bybitDrawDown, merged } from './sources.ts';
import type { ExplainView } from './view.ts';

type FundQuantity = Extract<QuantityId, { of: 'fund' }>['name'];

/** cash + PnL of the inventory at the marks, or cash alone, by slot `fund`. */
export function balanceOf(view: ExplainView, state: State, fund: number): Draft {
  const { world } = view;
  const { balance: counts } = world.rules.fund;
  const cash = moneyTerm(view, 'cash', state.cash[fund] ?? 0, {
    of: 'account',
    account: fund,
    contract: -1,
    name: 'cash',
  });
  const inventory = moneyTerm(view, 'inventoryPnl', inventoryPnl(world, state, fund), {
    of: 'account',
    account: fund,
    contract: -1,
    name: 'unrealizedPnl',
  });
  return {
    symbol: 'balance',
    value: moneyText(view, fundBalance(world, state, fund)),
    unit: 'money',
    formula: counts === 'cash' ? 'cash' : 'cash + inventoryPnl',
    terms: counts === 'cash' ? [cash] : [cash, inventory],
    rule: `fund.balance: ${counts}`,
    sources: sourcesOf(world.rules, 'fund'),
  };
}

/** The fund never pays below it: an amount of the rule book. */
export function floor(view: ExplainView): Draft {
  const { world } = view;
  const { fundFloor } = world.amounts;
  if (!Number.isFinite(fundFloor)) return decline('name', 'a fund without a floor', 'a rule book with a floor');
  return given('floor', moneyText(view, fundFloor), 'money', {
    rule: `fund.floor: ${world.rules.fund.floor}`,
    sources: sourcesOf(world.rules, 'fund'),
  });
}

/** Draw-down: peak − peak × share, the loss up to the atom. At the floor where that is the trigger. Others have no line. */
function triggerLine(view: ExplainView, fund: number): Draft {
  const { world, state } = view;
  const { trigger } = world.rules.adl;
  const rule = `adlTrigger: ${trigger.kind}`;
  const sources = sourcesOf(world.rules, 'adlTrigger');
  if (trigger.kind === 'fundAtFloor') {
    const { value } = floor(view);
    const terms = [{ symbol: 'floor', value, unit: 'money', quantity: { of: 'fund', name: 'floor', fund } }] as const;
    return { symbol: 'triggerLine', value, unit: 'money', formula: 'floor', terms, rule, sources };
  }
  if (trigger.kind !== 'fundDrawDown')
    return decline('name', `the trigger ${trigger.kind}`, 'a trigger with a fixed balance: the floor or a draw-down');
  const peak = fundPeak(world, state, fund);
  return {
    symbol: 'triggerLine',
    value: moneyText(view, peak - ppmCeil(peak, trigger.triggerPpm)),
    unit: 'money',
    formula: 'peak − peak × triggerShare',
    terms: [moneyTerm(view, 'peak', peak), rateTerm('triggerShare', trigger.triggerPpm)],
    rule,
    rounding: toAtom(view, 'down'),
    sources: merged(sources, [bybitDrawDown]),
  };
}

const byName: Readonly<Record<FundQuantity, (view: ExplainView, fund: number) => Draft>> = {
  balance: (view, fund) => balanceOf(view, view.state, fund),
  floor,
  triggerLine,
};

export function explainFund(view: ExplainView, quantity: Extract<QuantityId, { of: 'fund' }>): Draft {
  const write = named('name', byName, quantity.name);
  const { funds } = view.state;
  const asked = quantity.fund ?? funds[0]?.account;
  const memory = funds.find(({ account }) => account === asked);
  if (memory === undefined)
    return decline('fund', String(asked), `the account of a fund: ${funds.map(({ account }) => account).join(', ')}`);
  return write(view, memory.account);
}
