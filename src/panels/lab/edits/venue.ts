/** Edits of the exchange itself: its rule book, its insurance fund, and the seed of what is drawn by lot. */
import type { RuleBook } from '#protocol/rulebook.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import type { Change } from './change.ts';

export function withRules(scenario: ScenarioFile, book: Pick<RuleBook, 'id' | 'name'>): Change {
  return {
    scenario: { ...scenario, rules: book.id },
    subject: 'rules',
    name: { key: 'lab.name.rules', values: { name: book.name } },
  };
}

/** @param contract of a fund per contract; null: one fund for all */
export function withFund(scenario: ScenarioFile, contract: string | null, amount: string): Change {
  const fund =
    contract === null || typeof scenario.fund === 'string' ? amount : { ...scenario.fund, [contract]: amount };
  return {
    scenario: { ...scenario, fund },
    subject: `fund.${contract ?? ''}`,
    name: { key: 'lab.name.fund', values: { amount: contract === null ? amount : `${amount} (${contract})` } },
  };
}

/** Text that is no whole number becomes NaN, which is refused where the scenario is read. */
export function withSeed(scenario: ScenarioFile, text: string): Change {
  const seed = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return { scenario: { ...scenario, seed }, subject: 'seed', name: { key: 'lab.name.seed', values: { seed: text } } };
}
