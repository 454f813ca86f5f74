/**
 * A message as prose: `<adl>…</adl>` in it is a term with its entry, `{factOkexClawback}` a cited figure with its source.
 * Everything else it takes is given, as elements: numbers of the engine's through `ui/Quantity`.
 */
import type { ReactNode } from 'react';
import { factIds } from '#content/facts/registry.ts';
import { termIds } from '#content/glossary/terms.ts';
import type { MessageKey } from '#content/messages/en.ts';
import { type RichValues, useWords } from '#ui/words.tsx';
import { Figure } from './Figure.tsx';
import { Term } from './Term.tsx';

/** Terms and cited figures, for messages that are filled in elsewhere. */
export const quoted: RichValues = {
  ...Object.fromEntries(factIds.map((id) => [id, <Figure key={id} id={id} />])),
  ...Object.fromEntries(
    termIds.map((id) => [
      id,
      (parts: readonly ReactNode[]) => (
        <Term key={id} id={id}>
          {parts}
        </Term>
      ),
    ]),
  ),
};

export function Prose({ message, values }: { readonly message: MessageKey; readonly values?: RichValues }) {
  const { rich } = useWords();
  return rich(message, { ...quoted, ...values });
}
