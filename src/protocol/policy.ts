/** Allocations by the names that addresses and links use, each with the rule book's own words for it. */
import type { RuleBook } from './rulebook.ts';

export const POLICIES: Readonly<Record<string, RuleBook['adl']['allocation']>> = {
  queue: { kind: 'queue' },
  proRataSize: { kind: 'proRata', weight: 'size' },
  proRataProfit: { kind: 'proRata', weight: 'profit' },
  proRataEquity: { kind: 'proRata', weight: 'equity' },
  equalLoss: { kind: 'equalLoss' },
  talmud: { kind: 'talmud' },
};

/** The rule book with another allocation: a rule book of its own, which says so in its id and name. */
export function withPolicy(rules: RuleBook, policy: string): RuleBook | null {
  const allocation = Object.hasOwn(POLICIES, policy) ? POLICIES[policy] : undefined;
  if (allocation === undefined) return null;
  return {
    ...rules,
    id: `${rules.id}+${policy}`.slice(0, 64),
    name: `${rules.name} + ${policy}`.slice(0, 120),
    adl: { ...rules.adl, allocation },
  };
}
