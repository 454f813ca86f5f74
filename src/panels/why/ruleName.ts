/**
 * The rule that an explanation names, such as `adlTrigger: fundCannotCover`, in the few words that the pages of rules have
 * for it. null: it is a number of the rule book's own.
 */
import type { Words } from '#ui/words.tsx';

/** Where the rule book keeps what explanations call by a shorter name. */
const PATHS: Readonly<Record<string, string>> = {
  liquidationTrigger: 'liquidationTrigger.compare',
  adlTrigger: 'adl.trigger',
  ranking: 'adl.ranking',
  allocation: 'adl.allocation',
  price: 'adl.price',
};

export function ruleName(rule: string, { maybe }: Words): string | null {
  const [slot = '', value = ''] = rule.split(': ');
  return maybe(`rule.short.${PATHS[slot] ?? slot}.${value}`);
}
