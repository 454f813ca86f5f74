/**
 * Event kinds and how each is read back out of the log's columns. The numbers are part of the digest: a kind keeps its
 * number for ever, new kinds take new ones.
 */
import type { AdlOutcome, EngineEvent, PendingReason, Posting, SkipReason } from '#protocol/event.ts';
import { CONTRACT_SPAN, type Log, POSTING, ROW, realOf } from './log.ts';
import type { Atoms, Lots, Ppm, Ticks } from './units.ts';

export const Code = {
  stepStarted: 1,
  deposited: 2,
  withdrawn: 3,
  orderPlaced: 4,
  traded: 5,
  indexSet: 6,
  markSet: 7,
  quotesRefreshed: 8,
  fundingPaid: 9,
  marginBreached: 10,
  ordersCancelled: 11,
  liquidationStarted: 12,
  liquidationFilled: 13,
  liquidationUnfilled: 14,
  positionTakenOver: 15,
  vaultTookOver: 16,
  fundReceived: 17,
  fundPaid: 18,
  fundExhausted: 19,
  fundBelowFloor: 20,
  inventoryReduced: 21,
  adlTriggered: 22,
  candidateSkipped: 23,
  adlFilled: 24,
  adlCompleted: 25,
  haircutTaken: 26,
  lossSocialised: 27,
  shortfallPending: 28,
  insolvent: 29,
  invariantBreached: 30,
  reductionOrdered: 31,
} as const;

export const skipReasons = [
  'leftNegative',
  'underWater',
  'notProfitable',
  'noCapacity',
] as const satisfies readonly SkipReason[];
export const outcomes = [
  'complete',
  'counterpartiesExhausted',
  'iterationLimit',
  'stopLevel',
] as const satisfies readonly AdlOutcome[];
export const pendingReasons = [
  'coolDown',
  'limit',
  'counterpartiesExhausted',
  'waiting',
  'nextStep',
  'owing',
] as const satisfies readonly PendingReason[];

const named = <T extends string>(names: readonly T[], index: number): T => {
  const name = names[index];
  if (name === undefined) throw new RangeError(`no name number ${index} among ${names.join(', ')}`);
  return name;
};

/** The kind number of a row. */
export const codeAt = (log: Log, id: number): number => Math.floor((log.rows[id * ROW] ?? 0) / CONTRACT_SPAN);

/** One posting of the log. */
export function postingAt(log: Log, index: number): Posting {
  const at = index * POSTING;
  const key = log.postings[at] ?? 0;
  const account = Math.floor(key / CONTRACT_SPAN);
  return {
    account,
    contract: key - account * CONTRACT_SPAN - 1,
    lots: (log.postings[at + 1] ?? 0) as Lots,
    cost: (log.postings[at + 2] ?? 0) as Atoms,
    cash: (log.postings[at + 3] ?? 0) as Atoms,
  };
}

/** Reads event `id` as an object. Throws RangeError on a row that no kind claims. */
export function eventAt(log: Log, id: number): EngineEvent {
  const { rows, extra } = log;
  // By index: hundreds of thousands of rows are read after a mass shock, and views and iterators cost more than the rest.
  const row = id * ROW;
  const head = rows[row] ?? 0;
  const cause = rows[row + 1] ?? -1;
  const account = rows[row + 2] ?? -1;
  const a = rows[row + 3] ?? 0;
  const b = rows[row + 4] ?? 0;
  const c = rows[row + 5] ?? 0;
  const d = rows[row + 6] ?? 0;
  const e = rows[row + 7] ?? 0;
  const code = Math.floor(head / CONTRACT_SPAN);
  const contract = head - code * CONTRACT_SPAN - 1;
  const postings: Posting[] = [];
  for (let i = id === 0 ? 0 : (log.postingEnd[id - 1] ?? 0); i < (log.postingEnd[id] ?? 0); i++)
    postings.push(postingAt(log, i));
  const from = id === 0 ? 0 : (log.extraEnd[id - 1] ?? 0);
  const to = log.extraEnd[id] ?? 0;
  const base = { id, cause, postings };
  const counterparty = from < to ? (extra[from] ?? -1) : -1;
  switch (code) {
    case Code.stepStarted:
      return { ...base, kind: 'stepStarted', step: a, generator: b };
    case Code.deposited:
      return { ...base, kind: 'deposited', account, amount: a as Atoms };
    case Code.withdrawn:
      return { ...base, kind: 'withdrawn', account, amount: a as Atoms };
    case Code.orderPlaced:
      return { ...base, kind: 'orderPlaced', account, contract, lots: a as Lots, price: b as Ticks, order: c };
    case Code.traded:
      return {
        ...base,
        kind: 'traded',
        buyer: account,
        seller: counterparty,
        contract,
        lots: a as Lots,
        price: b as Ticks,
        atoms: c as Atoms,
      };
    case Code.indexSet:
      return { ...base, kind: 'indexSet', contract, price: a as Ticks, previous: b as Ticks };
    case Code.markSet:
      return {
        ...base,
        kind: 'markSet',
        contract,
        mark: a as Ticks,
        previousMark: b as Ticks,
        index: c as Ticks,
        basis: d as Ticks,
      };
    case Code.quotesRefreshed:
      return { ...base, kind: 'quotesRefreshed', contract, account, bidLots: a as Lots, askLots: b as Lots };
    case Code.fundingPaid:
      return { ...base, kind: 'fundingPaid', contract, rate: a as Ppm, byLongs: b as Atoms, residue: c as Atoms };
    case Code.marginBreached:
      return { ...base, kind: 'marginBreached', account, contract, equity: a as Atoms, maintenance: b as Atoms };
    case Code.ordersCancelled:
      return { ...base, kind: 'ordersCancelled', account, contract, orders: a, lots: b as Lots };
    case Code.liquidationStarted:
      return {
        ...base,
        kind: 'liquidationStarted',
        account,
        contract,
        lots: a as Lots,
        mark: b as Ticks,
        bankruptcyValue: c as Atoms,
        equity: d as Atoms,
        maintenance: e as Atoms,
      };
    case Code.liquidationFilled:
      return {
        ...base,
        kind: 'liquidationFilled',
        account,
        counterparty,
        contract,
        lots: a as Lots,
        price: b as Ticks,
        atoms: c as Atoms,
        bankruptcyAtoms: d as Atoms,
        fundDelta: e as Atoms,
      };
    case Code.reductionOrdered:
      return { ...base, kind: 'reductionOrdered', account, contract, lots: a as Lots, tierLimit: b as Atoms };
    case Code.liquidationUnfilled:
      return {
        ...base,
        kind: 'liquidationUnfilled',
        account,
        contract,
        lots: a as Lots,
        bankruptcyAtoms: b as Atoms,
        markAtoms: c as Atoms,
        shortfall: d as Atoms,
      };
    case Code.positionTakenOver:
    case Code.vaultTookOver:
      return {
        ...base,
        kind: code === Code.vaultTookOver ? 'vaultTookOver' : 'positionTakenOver',
        account,
        counterparty,
        contract,
        lots: a as Lots,
        atoms: b as Atoms,
        markAtoms: c as Atoms,
      };
    case Code.fundReceived:
    case Code.fundPaid:
      return {
        ...base,
        kind: code === Code.fundPaid ? 'fundPaid' : 'fundReceived',
        account,
        fund: counterparty,
        amount: a as Atoms,
        balance: b as Atoms,
      };
    case Code.fundExhausted:
      return { ...base, kind: 'fundExhausted', account, fund: counterparty, needed: a as Atoms, balance: b as Atoms };
    case Code.fundBelowFloor:
      return { ...base, kind: 'fundBelowFloor', fund: account, balance: a as Atoms, floor: b as Atoms };
    case Code.inventoryReduced:
      return {
        ...base,
        kind: 'inventoryReduced',
        account,
        counterparty,
        contract,
        lots: a as Lots,
        price: b as Ticks,
        atoms: c as Atoms,
      };
    case Code.adlTriggered: {
      const pickedEnd = from + 1 + (extra[from] ?? 0);
      return {
        ...base,
        kind: 'adlTriggered',
        account,
        contract,
        lots: a as Lots,
        atoms: b as Atoms,
        markAtoms: c as Atoms,
        candidates: d,
        hash: e,
        picked: Array.from(extra.subarray(from + 1, pickedEnd)),
        next: Array.from(extra.subarray(pickedEnd, to)),
      };
    }
    case Code.candidateSkipped:
      return { ...base, kind: 'candidateSkipped', account, contract, rank: a, reason: named(skipReasons, b) };
    case Code.adlFilled:
      return {
        ...base,
        kind: 'adlFilled',
        account,
        counterparty,
        contract,
        lots: a as Lots,
        atoms: b as Atoms,
        markAtoms: c as Atoms,
        rank: d,
        score: realOf(extra[from + 1] ?? 0, extra[from + 2] ?? 0),
        fee: e as Atoms,
      };
    case Code.adlCompleted:
      return {
        ...base,
        kind: 'adlCompleted',
        account,
        contract,
        lots: a as Lots,
        remaining: b as Lots,
        outcome: named(outcomes, c),
      };
    case Code.haircutTaken:
      return { ...base, kind: 'haircutTaken', account, counterparty, contract, amount: a as Atoms, rank: b };
    case Code.lossSocialised:
      return { ...base, kind: 'lossSocialised', account, counterparty, contract, amount: a as Atoms };
    case Code.shortfallPending:
      return {
        ...base,
        kind: 'shortfallPending',
        account,
        contract,
        amount: a as Atoms,
        reason: named(pendingReasons, b),
      };
    case Code.insolvent:
      return { ...base, kind: 'insolvent', account, contract, amount: a as Atoms };
    case Code.invariantBreached:
      return { ...base, kind: 'invariantBreached', number: a, message: `invariant ${a}` };
    default:
      throw new RangeError(`event ${id} has unknown kind number ${code}`);
  }
}

/** Reads events `from` … `to` − 1. */
export function eventsOf(log: Log, from = 0, to = log.count): EngineEvent[] {
  const events: EngineEvent[] = [];
  for (let id = from; id < to; id++) events.push(eventAt(log, id));
  return events;
}
