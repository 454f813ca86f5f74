/** Why a link opened nothing. */
import type { Opened } from '#store/link.ts';
import { useWords } from '#ui/words.tsx';

export function LinkNote({ unread }: { readonly unread: NonNullable<Opened['unread']> }) {
  const { t } = useWords();
  return (
    <p className="note" role="alert">
      {t(`app.link.${unread}`)}
    </p>
  );
}
