/**
 * What happened, in order. An event carries every number needed to recompute it, the id of the event that caused it,
 * and balanced postings: over the postings of one event Σ Δlots = 0 per contract and Σ (Δcash − Δcost) = 0, except
 * for deposits and withdrawals. Accounts and contracts are indices into the world's directory; −1 is "none".
 */
import type { Atoms, Lots, Ppm, Ticks } from './units.ts';

export interface Posting {
  readonly account: number;
  /** −1: free cash. Otherwise the position's pocket: its isolated margin, or the account's cash when cross. */
  readonly contract: number;
  readonly lots: Lots;
  readonly cost: Atoms;
  readonly cash: Atoms;
}

interface Base {
  /** Position in the step's log, from 0. */
  readonly id: number;
  /** The event that caused this one; −1 for the first. */
  readonly cause: number;
  readonly postings: readonly Posting[];
}

export type AdlOutcome = 'complete' | 'counterpartiesExhausted' | 'iterationLimit' | 'stopLevel';
export type SkipReason = 'leftNegative' | 'underWater' | 'notProfitable' | 'noCapacity';
export type PendingReason = 'coolDown' | 'limit' | 'counterpartiesExhausted' | 'waiting' | 'nextStep' | 'owing';

export type EngineEvent = Base &
  (
    | { readonly kind: 'stepStarted'; readonly step: number; readonly generator: number }
    | { readonly kind: 'deposited'; readonly account: number; readonly amount: Atoms }
    | { readonly kind: 'withdrawn'; readonly account: number; readonly amount: Atoms }
    | {
        readonly kind: 'orderPlaced';
        readonly account: number;
        readonly contract: number;
        readonly lots: Lots;
        readonly price: Ticks;
        readonly order: number;
      }
    | {
        readonly kind: 'traded';
        readonly buyer: number;
        readonly seller: number;
        readonly contract: number;
        readonly lots: Lots;
        readonly price: Ticks;
        readonly atoms: Atoms;
      }
    | { readonly kind: 'indexSet'; readonly contract: number; readonly price: Ticks; readonly previous: Ticks }
    | {
        readonly kind: 'markSet';
        readonly contract: number;
        readonly mark: Ticks;
        readonly previousMark: Ticks;
        readonly index: Ticks;
        /** Mark − index. */
        readonly basis: Ticks;
      }
    | {
        readonly kind: 'quotesRefreshed';
        readonly contract: number;
        readonly account: number;
        readonly bidLots: Lots;
        readonly askLots: Lots;
      }
    | {
        readonly kind: 'fundingPaid';
        readonly contract: number;
        readonly rate: Ppm;
        /** What longs paid (negative: received). */
        readonly byLongs: Atoms;
        readonly residue: Atoms;
      }
    | {
        readonly kind: 'marginBreached';
        readonly account: number;
        /** −1: the cross bucket; else the isolated position's contract. */
        readonly contract: number;
        readonly equity: Atoms;
        readonly maintenance: Atoms;
      }
    | {
        readonly kind: 'ordersCancelled';
        readonly account: number;
        readonly contract: number;
        readonly orders: number;
        readonly lots: Lots;
      }
    | {
        readonly kind: 'liquidationStarted';
        readonly account: number;
        readonly contract: number;
        /** The position, signed. */
        readonly lots: Lots;
        readonly mark: Ticks;
        /** Value of the whole position at its bankruptcy price, signed like the position's value. */
        readonly bankruptcyValue: Atoms;
        readonly equity: Atoms;
        readonly maintenance: Atoms;
      }
    | {
        readonly kind: 'liquidationFilled';
        readonly account: number;
        readonly counterparty: number;
        readonly contract: number;
        /** Lots closed, unsigned. */
        readonly lots: Lots;
        readonly price: Ticks;
        /** What the fill is worth in the book, signed like the position's value. */
        readonly atoms: Atoms;
        /** What the same lots are worth at the bankruptcy price. */
        readonly bankruptcyAtoms: Atoms;
        /** Fund's change: surplus in > 0, shortfall paid < 0. */
        readonly fundDelta: Atoms;
      }
    /** The liquidation that has just started only brings the position down to a lower margin tier. */
    | {
        readonly kind: 'reductionOrdered';
        readonly account: number;
        readonly contract: number;
        readonly lots: Lots;
        /** Upper end of that tier. */
        readonly tierLimit: Atoms;
      }
    | {
        readonly kind: 'liquidationUnfilled';
        readonly account: number;
        readonly contract: number;
        readonly lots: Lots;
        readonly bankruptcyAtoms: Atoms;
        readonly markAtoms: Atoms;
        /** Loss of closing these lots at the mark against their bankruptcy price; 0 if there is none. */
        readonly shortfall: Atoms;
      }
    | {
        readonly kind: 'positionTakenOver';
        readonly account: number;
        /** The fund. */
        readonly counterparty: number;
        readonly contract: number;
        readonly lots: Lots;
        readonly atoms: Atoms;
        readonly markAtoms: Atoms;
      }
    | {
        readonly kind: 'vaultTookOver';
        readonly account: number;
        readonly counterparty: number;
        readonly contract: number;
        readonly lots: Lots;
        readonly atoms: Atoms;
        readonly markAtoms: Atoms;
      }
    | {
        readonly kind: 'fundReceived';
        readonly account: number;
        readonly fund: number;
        readonly amount: Atoms;
        readonly balance: Atoms;
      }
    | {
        readonly kind: 'fundPaid';
        readonly account: number;
        readonly fund: number;
        readonly amount: Atoms;
        readonly balance: Atoms;
      }
    /** The fund cannot pay what is needed: empty, at its floor, or too small for this remainder. */
    | {
        readonly kind: 'fundExhausted';
        readonly account: number;
        readonly fund: number;
        readonly needed: Atoms;
        readonly balance: Atoms;
      }
    /** A move of the mark on the fund's inventory took it below its floor. */
    | { readonly kind: 'fundBelowFloor'; readonly fund: number; readonly balance: Atoms; readonly floor: Atoms }
    | {
        readonly kind: 'inventoryReduced';
        /** fund or vault. */
        readonly account: number;
        readonly counterparty: number;
        readonly contract: number;
        readonly lots: Lots;
        readonly price: Ticks;
        readonly atoms: Atoms;
      }
    | {
        readonly kind: 'adlTriggered';
        readonly account: number;
        readonly contract: number;
        readonly lots: Lots;
        /** What the lots are worth at the ADL price. */
        readonly atoms: Atoms;
        readonly markAtoms: Atoms;
        readonly candidates: number;
        /** Over the ranked accounts named here and their scores. */
        readonly hash: number;
        readonly picked: readonly number[];
        readonly next: readonly number[];
      }
    | {
        readonly kind: 'candidateSkipped';
        readonly account: number;
        readonly contract: number;
        readonly rank: number;
        readonly reason: SkipReason;
      }
    | {
        readonly kind: 'adlFilled';
        /** The bankrupt account. */
        readonly account: number;
        /** The deleveraged account. */
        readonly counterparty: number;
        readonly contract: number;
        readonly lots: Lots;
        readonly atoms: Atoms;
        readonly markAtoms: Atoms;
        /** From 1. */
        readonly rank: number;
        /** Score when it was picked; 0 where the rule book lists without a score. */
        readonly score: number;
        readonly fee: Atoms;
      }
    | {
        readonly kind: 'adlCompleted';
        readonly account: number;
        readonly contract: number;
        readonly lots: Lots;
        readonly remaining: Lots;
        readonly outcome: AdlOutcome;
      }
    | {
        readonly kind: 'haircutTaken';
        readonly account: number;
        readonly counterparty: number;
        readonly contract: number;
        readonly amount: Atoms;
        readonly rank: number;
      }
    | {
        readonly kind: 'lossSocialised';
        readonly account: number;
        readonly counterparty: number;
        readonly contract: number;
        readonly amount: Atoms;
      }
    | {
        readonly kind: 'shortfallPending';
        readonly account: number;
        readonly contract: number;
        readonly amount: Atoms;
        readonly reason: PendingReason;
      }
    | { readonly kind: 'insolvent'; readonly account: number; readonly contract: number; readonly amount: Atoms }
    | { readonly kind: 'invariantBreached'; readonly number: number; readonly message: string }
  );

export type EventKind = EngineEvent['kind'];
