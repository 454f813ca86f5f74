/** The engine's own reason, beside the control whose value it refused. */
import { useLab } from '#store/lab.ts';
import { useWorld } from '#store/session.ts';
import { useWords } from '#ui/words.tsx';
import { placeWords } from './placeWords.ts';

export function useRefused(subject: string): boolean {
  return useLab(({ refused }) => refused?.subject === subject);
}

export function Refused({ subject, id }: { readonly subject: string; readonly id?: string }) {
  const words = useWords();
  const { t, prose } = words;
  const world = useWorld();
  const refusal = useLab(({ refused }) => (refused?.subject === subject ? refused.refusal : null));
  if (!refusal) return null;
  const path = placeWords(refusal.path, world?.scenario, words);
  return (
    <p id={id} className="lab-refused" role="alert">
      {t('lab.refused', { path, found: prose(refusal.found), expected: prose(refusal.expected) })}
    </p>
  );
}
