/** Scores of the positions in one contract, by the rule book's ranking, at the current mark. */
import type { State } from '../../account/state.ts';
import { unitValue } from '../../contract/contract.ts';
import { contractOf, marketOf } from '../../margin/bucket.ts';
import type { World } from '../../world.ts';
import { BATCH, Batch } from './batch.ts';
import { type Crowd, nextOfCrowd } from './crowd.ts';
import { FactsReader } from './facts.ts';
import { type Family, familyOf } from './family.ts';
import type { Scored } from './scored.ts';
import { ScoreTerms, writeKeys } from './terms.ts';

/** Made once per ranking; it holds one batch, and nothing is allocated per account. */
export class Scorer {
  readonly batch = new Batch();
  /** Signed lots by account. */
  readonly lots: Float64Array;
  /** Equal scores are told apart by more than the account. */
  readonly breaksTies: boolean;
  private readonly reader: FactsReader;
  private readonly family: Family;
  private readonly winnersOnly: boolean;
  /** Not null: the whole contract can be scored by the one loop for crowds. */
  private readonly crowd: Crowd | null;

  constructor(world: World, state: State, contract: number) {
    this.family = familyOf(world, contract);
    this.breaksTies = this.family.breaksTies;
    this.reader = new FactsReader(world, state, contract, this.family.needs);
    this.winnersOnly = world.rules.adl.candidates.who === 'profitableOnly';
    this.lots = marketOf(state, contract).positions.lots;
    this.crowd = crowdOf(world, state, contract);
  }

  /**
   * Fills accounts and keys of the batch with the next candidates of a side (+1 longs, −1 shorts) from an account on.
   * Returns the account to go on from.
   */
  next(side: 1 | -1, from: number): number {
    const { lots, batch, crowd } = this;
    if (crowd !== null) return nextOfCrowd(crowd, side, from, BATCH, batch);
    let count = 0;
    let account = from;
    for (; account < lots.length && count < BATCH; account++) {
      const held = lots[account] ?? 0;
      if (held * side <= 0) continue;
      batch.accounts[count] = account;
      batch.lots[count] = held;
      count += 1;
    }
    batch.count = count;
    if (this.winnersOnly) this.dropLosers();
    else this.reader.readPnl(batch);
    this.score();
    return account;
  }

  /** Accounts and keys of all candidates of a side from an account on, into a list that has room for them. */
  all(side: 1 | -1, from: number, out: Scored): void {
    const { batch, crowd } = this;
    if (crowd !== null) {
      nextOfCrowd(crowd, side, from, out.accounts.length, out);
      return;
    }
    out.count = 0;
    for (let account = from; account < this.lots.length; ) {
      account = this.next(side, account);
      for (let i = 0; i < batch.count; i++) {
        out.accounts[out.count + i] = batch.accounts[i] ?? 0;
        out.key[out.count + i] = batch.key[i] ?? 0;
      }
      out.count += batch.count;
    }
  }

  /** Scores one account, ratio and key, in the batch's first row; false: it is no candidate. */
  one(side: 1 | -1, account: number): boolean {
    const { batch } = this;
    const held = this.lots[account] ?? 0;
    batch.count = 0;
    if (held * side <= 0) return false;
    this.put(account, held);
    if (this.winnersOnly) this.dropLosers();
    else this.reader.readPnl(batch);
    this.score();
    return batch.count === 1;
  }

  /** The score of one account holding `lots` ≠ 0; NaN: it is no candidate. */
  key(account: number, lots: number): number {
    return this.one(lots > 0 ? 1 : -1, account) ? (this.batch.key[0] ?? Number.NaN) : Number.NaN;
  }

  /** The exact ratio of one account's score, candidate or not, into `terms`. */
  readTerms(account: number, terms: ScoreTerms): void {
    this.batch.count = 0;
    this.put(account, this.lots[account] ?? 0);
    this.reader.readPnl(this.batch);
    this.score();
    terms.take(this.batch, 0);
  }

  /** Scores accounts[from … to), ratios and keys, at most a batch of them. They are candidates. */
  these(accounts: Int32Array, from: number, to: number): void {
    this.batch.count = 0;
    for (let i = from; i < to; i++) this.put(accounts[i] ?? 0, this.lots[accounts[i] ?? 0] ?? 0);
    this.reader.readPnl(this.batch);
    this.score();
  }

  private put(account: number, held: number): void {
    const { batch } = this;
    batch.accounts[batch.count] = account;
    batch.lots[batch.count] = held;
    batch.count += 1;
  }

  private score(): void {
    this.reader.readBuckets(this.batch);
    this.family.score(this.batch);
    writeKeys(this.batch);
  }

  /** Keeps the rows with a profit. */
  private dropLosers(): void {
    const { batch } = this;
    this.reader.readPnl(batch);
    const { count, accounts, lots, entryValue, notional, pnl } = batch;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const gain = pnl[i] ?? 0;
      if (gain <= 0) continue;
      accounts[kept] = accounts[i] ?? 0;
      lots[kept] = lots[i] ?? 0;
      entryValue[kept] = entryValue[i] ?? 0;
      notional[kept] = notional[i] ?? 0;
      pnl[kept] = gain;
      kept += 1;
    }
    batch.count = kept;
  }
}

/** What the loop for crowds reads; null when it does not apply. */
function crowdOf(world: World, state: State, contract: number): Crowd | null {
  const { ranking, candidates } = world.rules.adl;
  const { positions, mark } = marketOf(state, contract);
  if (ranking.kind !== 'returnTimesLeverage' || ranking.leverage !== 'effective' || ranking.returnBase === 'amount')
    return null;
  if (world.contracts.length > 1 || positions.isolated !== null) return null;
  const spec = contractOf(world, contract);
  return {
    positions,
    cash: state.cash,
    unit: unitValue(spec, mark),
    tiers: spec.tiers,
    base: ranking.returnBase,
    winnersOnly: candidates.who === 'profitableOnly',
  };
}

/** The exact score of one position, candidate or not. */
export function scoreTermsOf(world: World, state: State, contract: number, account: number): ScoreTerms {
  const terms = new ScoreTerms();
  new Scorer(world, state, contract).readTerms(account, terms);
  return terms;
}

/** The score of one position for showing; NaN when the account holds no lots or is no candidate. */
export function scoreOf(world: World, state: State, contract: number, account: number): number {
  const scorer = new Scorer(world, state, contract);
  return scorer.key(account, scorer.lots[account] ?? 0);
}
