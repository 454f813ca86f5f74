/** What a step came to, read from its log: each liquidation's waterfall, and each deleveraged account's outcome. */
import type { DeleveragedSummary, LiquidationSummary } from '#protocol/frame.ts';
import { priceOfUnitValue, unitValue } from './contract/contract.ts';
import { Code, codeAt, eventAt, postingAt } from './events.ts';
import { CONTRACT_SPAN, type Log } from './log.ts';
import { contractOf } from './margin/bucket.ts';
import type { World } from './world.ts';
import { VAULT } from './world.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The kinds that say how a liquidation was paid for. The others, long lists of candidates among them, are not read. */
const SUMMED: ReadonlySet<number> = new Set([
  Code.liquidationStarted,
  Code.liquidationFilled,
  Code.liquidationUnfilled,
  Code.positionTakenOver,
  Code.vaultTookOver,
  Code.fundReceived,
  Code.fundPaid,
  Code.adlFilled,
  Code.haircutTaken,
  Code.lossSocialised,
]);

export interface StepSummary {
  readonly liquidations: readonly LiquidationSummary[];
  readonly deleveraged: readonly DeleveragedSummary[];
}

/** What an account's postings in one event did: entry cost released, and what it was settled for. */
function settlement(log: Log, event: number, account: number): { released: number; settled: number; cash: number } {
  let cost = 0;
  let cash = 0;
  for (let i = event === 0 ? 0 : (log.postingEnd[event - 1] ?? 0); i < (log.postingEnd[event] ?? 0); i++) {
    const posting = postingAt(log, i);
    if (posting.account !== account) continue;
    cost += posting.cost;
    cash += posting.cash;
  }
  return { released: -cost, settled: cash - cost, cash };
}

const hasPostings = (log: Log, event: number): boolean =>
  (log.postingEnd[event] ?? 0) > (event === 0 ? 0 : (log.postingEnd[event - 1] ?? 0));

/**
 * Folds the first `events` events. loss = margin + book + fund + adl + socialised for every liquidation, exactly:
 * loss is entry cost less value at the mark of the lots closed; book is what the fills were better than the mark; margin
 * is what the account itself lost, including what it still owes.
 */
export function summarise(world: World, log: Log, events = log.count): StepSummary {
  const liquidations: Mutable<LiquidationSummary>[] = [];
  const deleveraged: DeleveragedSummary[] = [];
  const open = new Map<number, { summary: Mutable<LiquidationSummary>; mark: number }>();
  const keyOf = (account: number, contract: number) => account * CONTRACT_SPAN + contract;
  const find = (account: number, contract: number) => open.get(keyOf(account, contract));
  const lastOf = (account: number) => liquidations.findLast((liquidation) => liquidation.account === account);
  const spread = (account: number, stage: 'fund' | 'adl' | 'socialised', amount: number) => {
    const summary = lastOf(account);
    if (summary === undefined) return;
    summary[stage] += amount;
    summary.margin -= amount;
  };
  for (let id = 0; id < events; id++) {
    const code = codeAt(log, id);
    if (!SUMMED.has(code)) continue;
    const event = eventAt(log, id);
    switch (event.kind) {
      case 'liquidationStarted': {
        const summary = {
          event: id,
          account: event.account,
          contract: event.contract,
          lots: event.lots as number,
          filled: 0,
          takenOver: 0,
          unfilled: 0,
          deleveraged: 0,
          bankruptcyPrice: priceOfUnitValue(contractOf(world, event.contract), event.bankruptcyValue / event.lots),
          loss: 0,
          margin: 0,
          book: 0,
          fund: 0,
          adl: 0,
          socialised: 0,
          shortfall: 0,
        };
        liquidations.push(summary);
        open.set(keyOf(event.account, event.contract), { summary, mark: event.mark });
        break;
      }
      case 'liquidationFilled': {
        const found = find(event.account, event.contract);
        if (found === undefined) break;
        const { summary, mark } = found;
        const { released, settled } = settlement(log, id, event.account);
        const atMark = Math.sign(summary.lots) * event.lots * unitValue(contractOf(world, event.contract), mark);
        summary.filled += event.lots;
        summary.loss += released - atMark;
        summary.margin += released - settled;
        summary.book += event.atoms - atMark;
        summary.fund += settled - event.atoms;
        break;
      }
      case 'liquidationUnfilled': {
        const found = find(event.account, event.contract);
        if (found === undefined) break;
        found.summary.unfilled += event.lots;
        found.summary.shortfall += event.shortfall;
        break;
      }
      case 'positionTakenOver':
      case 'vaultTookOver':
      case 'adlFilled': {
        const found = find(event.account, event.contract);
        if (found === undefined) break;
        const { summary } = found;
        const { released, settled } = settlement(log, id, event.account);
        summary.loss += released - event.markAtoms;
        summary.margin += released - settled;
        summary[event.kind === 'adlFilled' ? 'adl' : 'fund'] += settled - event.markAtoms;
        if (event.kind !== 'adlFilled') {
          summary.takenOver += event.lots;
          break;
        }
        summary.deleveraged += event.lots;
        deleveraged.push({
          event: id,
          account: event.counterparty,
          contract: event.contract,
          rank: event.rank,
          score: event.score,
          side: -Math.sign(summary.lots),
          lots: event.lots,
          price: priceOfUnitValue(
            contractOf(world, event.contract),
            event.atoms / (Math.sign(summary.lots) * event.lots),
          ),
          atoms: -event.atoms + 0,
          gaveUp: event.atoms - event.markAtoms,
          kept: settlement(log, id, event.counterparty).cash + event.fee,
        });
        break;
      }
      case 'fundPaid':
      case 'fundReceived':
        // A part of a fill is in the fill's postings already.
        if (hasPostings(log, id))
          spread(event.account, 'fund', event.kind === 'fundPaid' ? event.amount : -event.amount);
        break;
      case 'haircutTaken':
        spread(event.account, 'adl', event.amount);
        deleveraged.push({
          event: id,
          account: event.counterparty,
          contract: event.contract,
          rank: event.rank,
          score: 0,
          side: 0,
          lots: 0,
          price: Number.NaN,
          atoms: 0,
          gaveUp: event.amount,
          kept: 0,
        });
        break;
      case 'lossSocialised':
        spread(event.account, event.counterparty === VAULT ? 'fund' : 'socialised', event.amount);
        break;
      default:
        break;
    }
  }
  return { liquidations, deleveraged };
}
