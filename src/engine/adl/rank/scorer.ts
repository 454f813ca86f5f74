/** Scores of the positions in one contract, by the rule book's ranking, at the current mark. */
import type { State } from '../../account/state.ts';
import { marketOf } from '../../margin/bucket.ts';
import type { World } from '../../world.ts';
import { FactsReader } from './facts.ts';
import { type Family, familyOf } from './family.ts';
import { keyOf, ScoreTerms } from './terms.ts';

const NO_NEEDS = { initialMargin: false, maintenance: false };

/** Made once per ranking; nothing is allocated per account. */
export class Scorer {
  readonly terms = new ScoreTerms();
  /** Signed lots by account. */
  readonly lots: Float64Array;
  private readonly reader: FactsReader;
  private readonly family: Family | null;
  private readonly winnersOnly: boolean;

  constructor(world: World, state: State, contract: number) {
    this.family = familyOf(world, contract);
    this.reader = new FactsReader(world, state, contract, this.family?.needs ?? NO_NEEDS);
    this.winnersOnly = world.rules.adl.candidates.who === 'profitableOnly';
    this.lots = marketOf(state, contract).positions.lots;
  }

  /**
   * The score of an account's position as a float key; its exact ratio is left in `terms`. NaN: not a candidate (a
   * loser where only winners may be picked). 0 for a ranking without scores. The account holds `lots` ≠ 0.
   */
  key(account: number, lots: number): number {
    const facts = this.reader.read(account, lots);
    if (this.winnersOnly && facts.pnl <= 0) return Number.NaN;
    if (this.family === null) {
      this.terms.set(0, 1, 1, 1);
      return 0;
    }
    this.family.score(facts, this.terms);
    return keyOf(this.terms);
  }

  /** Exact ratio of an account's score, into `terms`. */
  readTerms(account: number, terms: ScoreTerms): void {
    const lots = this.lots[account] ?? 0;
    this.reader.read(account, lots);
    if (this.family === null) terms.set(0, 1, 1, 1);
    else this.family.score(this.reader.facts, terms);
  }
}

/** The score of one position for showing; NaN when it holds no lots or is no candidate. */
export function scoreOf(world: World, state: State, contract: number, account: number): number {
  const lots = marketOf(state, contract).positions.lots[account] ?? 0;
  return lots === 0 ? Number.NaN : new Scorer(world, state, contract).key(account, lots);
}
