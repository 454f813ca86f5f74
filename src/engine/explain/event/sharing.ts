/** Money taken without closing anything: haircuts of profits, and losses that everybody shares. */

import { sourcesOf } from '#protocol/support.ts';
import type { State } from '../../account/state.ts';
import { eventAt } from '../../events.ts';
import { bucketEquity, bucketOf, CROSS, equityOf } from '../../margin/bucket.ts';
import { VAULT } from '../../world.ts';
import { equityTerm } from '../account/margin.ts';
import { rankedAccounts } from '../account/place.ts';
import { type Draft, moneyTerm, moneyText } from '../draft.ts';
import { type EventOf, eventsAmong } from '../happened.ts';
import { driftSocialisation, merged } from '../sources.ts';
import type { ExplainView } from '../view.ts';
import { rankOf } from './adl.ts';
import { before, courseOf, type Fields, fieldId, givenMoney, momentOf } from './moment.ts';
import { profitOf, proportional, sizeOf, weightsOf } from './share.ts';

/** By the queue: what is still to be found, or the whole profit. In proportion: the budget × weight ÷ all weights. */
function haircut(view: ExplainView, event: EventOf<'haircutTaken'>): Draft {
  const { rules } = view.world;
  const { allocation } = rules.adl;
  const { contract, account, counterparty } = event;
  const draft = {
    ...givenMoney(view, 'amount', event.amount),
    rule: `allocation: ${allocation.kind}`,
    sources: sourcesOf(rules, 'allocation'),
  };
  const trigger = event.cause < 0 ? null : eventAt(view.log, event.cause);
  if (trigger?.kind !== 'adlTriggered') return draft;
  const state = before(view, trigger.id);
  if (allocation.kind === 'queue') {
    const earlier = eventsAmong(view, trigger.id, event.id, ['haircutTaken'], (one) => one.cause === trigger.id);
    const left = trigger.atoms - earlier.reduce((sum, one) => sum + one.amount, 0);
    const profit = profitOf(view, state, contract, counterparty);
    if (Math.min(left, profit) !== event.amount) return draft;
    const id = { of: 'account', account: counterparty, contract, name: 'unrealizedPnl' } as const;
    const terms = [moneyTerm(view, 'remaining', left), moneyTerm(view, 'unrealizedPnl', profit, id)];
    return { ...draft, formula: 'min(remaining, unrealizedPnl)', terms };
  }
  if (allocation.kind !== 'proRata' || allocation.weight === 'leveragedProfit') return draft;
  const side = courseOf(view, event.id, account, contract)?.side ?? 1;
  const winners = rankedAccounts(momentOf(view, state, account, contract), -side, account);
  const weights = weightsOf(view, state, contract, allocation.weight, winners);
  const budget = moneyTerm(view, 'shortfall', trigger.atoms, fieldId(trigger.id, 'atoms'));
  const shared = { goods: 'money', contract, budget: trigger.atoms, part: event.amount } as const;
  return { ...draft, ...(proportional(view, shared, weights, counterparty, budget) ?? {}) };
}

export const haircutTaken: Fields<'haircutTaken'> = { amount: haircut, rank: rankOf };

/** What the vault pays: all that is owed, at most what its loss cap and its equity leave. */
function byVault(view: ExplainView, event: EventOf<'lossSocialised'>): Draft {
  const { world } = view;
  const state = before(view, event.id);
  const { account, contract } = event;
  const equity = equityTerm(momentOf(view, state, account, contract), bucketOf(state, account, contract));
  const worth = bucketEquity(world, state, VAULT, CROSS);
  const room = world.amounts.vaultLossCap - (state.vaultGiven - worth);
  const limits = [
    ...(Number.isFinite(room) ? [moneyTerm(view, 'vaultRoom', room)] : []),
    moneyTerm(view, 'vaultEquity', worth, { of: 'account', account: VAULT, contract: -1, name: 'equity' }),
  ];
  return {
    ...givenMoney(view, 'amount', event.amount),
    formula: `min(−equity, ${limits.map((limit) => limit.symbol).join(', ')})`,
    terms: [equity, ...limits],
    rule: `vault: ${world.rules.vault.kind}`,
    sources: sourcesOf(world.rules, 'vault'),
  };
}

/** Who pays a fallback: traders with lots in the contract, other than the one whose loss it is, who have something to give. */
function payers(view: ExplainView, state: State, contract: number, loser: number, winnersOnly: boolean): number[] {
  const { world } = view;
  const found: number[] = [];
  for (let account = world.firstTrader; account < world.accounts; account++) {
    if (account === loser || sizeOf(state, contract, account) === 0) continue;
    const profit = winnersOnly ? profitOf(view, state, contract, account) : Number.POSITIVE_INFINITY;
    if (Math.min(profit, equityOf(world, state, account, contract)) > 0) found.push(account);
  }
  return found;
}

function byEverybody(view: ExplainView, event: EventOf<'lossSocialised'>): Draft {
  const { world } = view;
  const { fallback } = world.rules;
  const { account, contract } = event;
  const series = eventsAmong(
    view,
    event.cause,
    event.id + 1,
    ['lossSocialised'],
    (one) => one.cause === event.cause && one.counterparty !== VAULT,
  );
  const state = before(view, series[0]?.id ?? event.id);
  const equity = equityTerm(momentOf(view, state, account, contract), bucketOf(state, account, contract));
  const budget = -bucketEquity(world, state, account, bucketOf(state, account, contract));
  const winnersOnly = fallback === 'winnersGains';
  const accounts = payers(view, state, contract, account, winnersOnly);
  const weights = weightsOf(view, state, contract, winnersOnly ? 'profit' : 'size', accounts);
  const shared = { goods: 'money', contract, budget, part: event.amount } as const;
  const share = proportional(view, shared, weights, event.counterparty, equity);
  return {
    ...givenMoney(view, 'amount', event.amount),
    ...(share === null ? {} : { ...share, formula: '−equity × weight ÷ totalWeight' }),
    value: moneyText(view, event.amount),
    rule: `fallback: ${fallback}`,
    sources: merged(sourcesOf(world.rules, 'fallback'), winnersOnly ? [] : [driftSocialisation]),
  };
}

export const lossSocialised: Fields<'lossSocialised'> = {
  amount: (view, event) => (event.counterparty === VAULT ? byVault(view, event) : byEverybody(view, event)),
};
