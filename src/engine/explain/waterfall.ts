/** Who paid a loss, stage by stage: of one account's liquidations in this step, or of all of them. */

import type { QuantityId, WaterfallStage } from '#protocol/explanation.ts';
import type { SourcedPart } from '#protocol/rulebook.ts';
import { sourcesOf } from '#protocol/support.ts';
import { unitValue } from '../contract/contract.ts';
import { eventAt, postingAt } from '../events.ts';
import { contractOf } from '../margin/bucket.ts';
import { summarise } from '../summary.ts';
import { VAULT } from '../world.ts';
import { type Draft, given, moneyTerm, moneyText } from './draft.ts';
import { checkIndex, decline, named } from './refuse.ts';
import { fieldPart, fieldTerm, type Part, summedMoney } from './sums.ts';
import type { ExplainView } from './view.ts';

/** Everything that closed lots, or paid for them, in the liquidations looked at. Atoms. */
class Tally {
  entryCost = 0;
  markValue = 0;
  settledValue = 0;
  paidLater = 0;
  readonly book: Part[] = [];
  readonly fund: Part[] = [];
  readonly adl: Part[] = [];
  readonly socialised: Part[] = [];
}

/** What an account's postings in one event did: entry cost released, and what it was settled for. */
function settlement({ log }: ExplainView, event: number, account: number): { released: number; settled: number } {
  let cost = 0;
  let cash = 0;
  for (let i = event === 0 ? 0 : (log.postingEnd[event - 1] ?? 0); i < (log.postingEnd[event] ?? 0); i++) {
    const posting = postingAt(log, i);
    if (posting.account !== account) continue;
    cost += posting.cost;
    cash += posting.cash;
  }
  return { released: -cost, settled: cash - cost };
}

const hasPostings = ({ log }: ExplainView, event: number): boolean =>
  (log.postingEnd[event] ?? 0) > (event === 0 ? 0 : (log.postingEnd[event - 1] ?? 0));

/** atoms − mark value of one close. */
function againstMark(view: ExplainView, event: number, atoms: number, markAtoms: number): Part {
  const terms = [fieldTerm(view, 'atoms', event, atoms), fieldTerm(view, 'markAtoms', event, markAtoms)];
  return { sign: '+', formula: `(${terms.map((one) => one.symbol).join(' − ')})`, terms, units: atoms - markAtoms };
}

function tallyOf(view: ExplainView, account: number): Tally {
  const tally = new Tally();
  const started = new Map<string, { readonly side: number; readonly mark: number }>();
  const later = (stage: 'fund' | 'adl' | 'socialised', event: number, amount: number) => {
    tally.paidLater += amount;
    tally[stage].push(fieldPart(view, '+', 'amount', event, amount));
  };
  for (let id = 0; id < view.events; id++) {
    const event = eventAt(view.log, id);
    if (!('account' in event) || (account >= 0 && event.account !== account)) continue;
    switch (event.kind) {
      case 'liquidationStarted':
        started.set(`${event.account}/${event.contract}`, { side: Math.sign(event.lots), mark: event.mark });
        break;
      case 'liquidationFilled': {
        const { side, mark } = started.get(`${event.account}/${event.contract}`) ?? { side: 0, mark: 1 };
        const { released, settled } = settlement(view, id, event.account);
        const markValue = side * event.lots * unitValue(contractOf(view.world, event.contract), mark);
        tally.entryCost += released;
        tally.settledValue += settled;
        tally.markValue += markValue;
        const value = moneyTerm(view, `markValue[${id}]`, markValue);
        const atoms = fieldTerm(view, 'atoms', id, event.atoms);
        const formula = `(${atoms.symbol} − ${value.symbol})`;
        tally.book.push({ sign: '+', formula, terms: [atoms, value], units: event.atoms - markValue });
        if (event.fundDelta !== 0) tally.fund.push(fieldPart(view, '−', 'fundDelta', id, event.fundDelta));
        break;
      }
      case 'positionTakenOver':
      case 'vaultTookOver':
      case 'adlFilled': {
        const { released, settled } = settlement(view, id, event.account);
        tally.entryCost += released;
        tally.settledValue += settled;
        tally.markValue += event.markAtoms;
        const stage = event.kind === 'adlFilled' ? tally.adl : tally.fund;
        if (settled !== event.markAtoms) stage.push(againstMark(view, id, settled, event.markAtoms));
        break;
      }
      case 'fundPaid':
        if (hasPostings(view, id)) later('fund', id, event.amount);
        break;
      case 'fundReceived':
        if (!hasPostings(view, id)) break;
        tally.paidLater -= event.amount;
        tally.fund.push(fieldPart(view, '−', 'amount', id, event.amount));
        break;
      case 'haircutTaken':
        later('adl', id, event.amount);
        break;
      case 'lossSocialised':
        later(event.counterparty === VAULT ? 'fund' : 'socialised', id, event.amount);
        break;
      default:
        break;
    }
  }
  return tally;
}

/** Entry cost of the closed lots less their value at the mark. */
const loss = (view: ExplainView, tally: Tally): Pick<Draft, 'formula' | 'terms'> => ({
  formula: 'entryCost − markValue',
  terms: [moneyTerm(view, 'entryCost', tally.entryCost), moneyTerm(view, 'markValue', tally.markValue)],
});

/** Entry cost less what the account was settled for, less what others paid for it afterwards. */
function margin(view: ExplainView, tally: Tally): Pick<Draft, 'formula' | 'terms'> {
  const terms = [moneyTerm(view, 'entryCost', tally.entryCost), moneyTerm(view, 'settledValue', tally.settledValue)];
  if (tally.paidLater === 0) return { formula: 'entryCost − settledValue', terms };
  return {
    formula: 'entryCost − settledValue − paidByOthers',
    terms: [...terms, moneyTerm(view, 'paidByOthers', tally.paidLater)],
  };
}

const byStage: Readonly<Record<WaterfallStage, (view: ExplainView, tally: Tally) => Pick<Draft, 'formula' | 'terms'>>> =
  {
    loss,
    margin,
    book: (view, tally) => summedMoney(view, tally.book, 'bookDifference'),
    fund: (view, tally) => summedMoney(view, tally.fund, 'fundPayments'),
    adl: (view, tally) => summedMoney(view, tally.adl, 'adlDifference'),
    socialised: (view, tally) => summedMoney(view, tally.socialised, 'payments'),
  };

function ruleOf(
  view: ExplainView,
  stage: WaterfallStage,
): { readonly slot: SourcedPart; readonly rule: string } | null {
  const { rules } = view.world;
  switch (stage) {
    case 'fund':
      return { slot: 'fund', rule: `fund.surplus: ${rules.fund.surplus.to}` };
    case 'adl':
      return rules.adl.mechanism === 'haircut'
        ? { slot: 'allocation', rule: `allocation: ${rules.adl.allocation.kind}` }
        : {
            slot: 'price',
            rule: `price: ${rules.adl.price?.kind}`,
          };
    case 'socialised':
      return { slot: 'fallback', rule: `fallback: ${rules.fallback}` };
    case 'loss':
    case 'margin':
    case 'book':
      return null;
  }
}

export function explainWaterfall(view: ExplainView, quantity: Extract<QuantityId, { of: 'waterfall' }>): Draft {
  const { name } = quantity;
  const write = named('name', byStage, name);
  const account = checkIndex('account', quantity.account, -1, view.world.accounts);
  const liquidations = [...summarise(view.world, view.log, view.events).liquidations].filter(
    (liquidation) => account < 0 || liquidation.account === account,
  );
  if (liquidations.length === 0) {
    if (account < 0) return given(name, '0', 'money');
    return decline('account', view.world.idOf(account), 'an account that was liquidated in this step');
  }
  const value = liquidations.reduce((sum, liquidation) => sum + liquidation[name], 0);
  const chosen = ruleOf(view, name);
  return {
    symbol: name,
    value: moneyText(view, value),
    unit: 'money',
    ...write(view, tallyOf(view, account)),
    rule: chosen?.rule ?? null,
    sources: chosen === null ? [] : sourcesOf(view.world.rules, chosen.slot),
  };
}
