/** Before the reader asks for it: the name and one button, and nothing is computed. */
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';

interface CoverProps {
  /** Absent: the page's own name. */
  readonly title?: string;
  readonly about?: string;
  readonly onStart: () => void;
}

export function Cover({ title, about, onStart }: CoverProps) {
  const { t } = useWords();
  return (
    <main className="embed-cover">
      <h1>{title ?? t('app.title')}</h1>
      <p>{about ?? t('app.subtitle')}</p>
      <Button kind="primary" icon="play" label={t('embed.start')} onClick={onStart} />
    </main>
  );
}
