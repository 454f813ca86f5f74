/** Why a rule book is not accepted, in one message: which slot, what it says, and what is allowed. */
import type { Refusal } from '#protocol/scenario.ts';
import { useWords } from '#ui/words.tsx';
import { foundText, rangeText } from './fieldText.ts';

export function RuleRefusal({ refusal, id }: { readonly refusal: Refusal; readonly id?: string }) {
  const words = useWords();
  const { t, prose } = words;
  const { path, found, expected } = refusal;
  return (
    <p id={id} className="rules-refused" role="alert">
      {t('rules.refused', {
        path,
        found: prose(foundText(path, found, words)),
        expected: rangeText(path, expected, words),
      })}
    </p>
  );
}
