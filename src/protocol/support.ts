/** Which of a rule book's sources support which part: the one thing here that is no type. */
import type { RuleBook, RuleBookSource, SourcedPart } from './rulebook.ts';

/** Sources of the rule book that say they support the part. */
export const sourcesOf = (rules: RuleBook, part: SourcedPart): readonly RuleBookSource[] =>
  rules.sources.filter(({ parts }) => parts?.includes(part) === true);
