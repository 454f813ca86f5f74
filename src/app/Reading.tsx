/** A mode that is read: its heading, which takes the focus, and what is loaded for it. */
import type { Mode } from '#store/view.ts';
import { useWords } from '#ui/words.tsx';
import { readings } from './modes.ts';

export function Reading({ mode }: { readonly mode: Exclude<Mode, 'stage'> }) {
  const { t } = useWords();
  const Body = readings[mode];
  return (
    <main className="reading">
      <h2 className="reading-title" tabIndex={-1} data-arrive="">
        {t(`mode.${mode}`)}
      </h2>
      {Body && <Body />}
    </main>
  );
}
