/** Before the reader asks for it: the name and one button, and nothing is computed. */
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';

export function Cover({ onStart }: { readonly onStart: () => void }) {
  const { t } = useWords();
  return (
    <main className="embed-cover">
      <h1>{t('app.title')}</h1>
      <p>{t('app.subtitle')}</p>
      <Button kind="primary" icon="play" label={t('embed.start')} onClick={onStart} />
    </main>
  );
}
