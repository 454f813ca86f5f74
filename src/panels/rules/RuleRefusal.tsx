/** Why a rule book is not accepted, in one message: which slot, what it says, and what is allowed. */
import type { Refusal } from '#protocol/scenario.ts';
import { useWords } from '#ui/words.tsx';

export function RuleRefusal({ refusal, id }: { readonly refusal: Refusal; readonly id?: string }) {
  const { t, prose } = useWords();
  const { path, found, expected } = refusal;
  return (
    <p id={id} className="rules-refused" role="alert">
      {t('rules.refused', { path, found: prose(found), expected: prose(expected) })}
    </p>
  );
}
