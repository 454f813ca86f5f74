/** Why something was refused: where, what was found, what was expected. */
import type { Refusal } from '#protocol/scenario.ts';
import { useWords } from '#ui/words.tsx';

export function RefusalNote({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useWords();
  return (
    <div className="refusal" role="alert">
      <p>{t('scenario.refused')}</p>
      <dl>
        <dt>{t('scenario.refused.path')}</dt>
        <dd>{refusal.path === '' ? t('scenario.refused.whole') : <code>{refusal.path}</code>}</dd>
        <dt>{t('scenario.refused.found')}</dt>
        <dd>
          <code>{refusal.found}</code>
        </dd>
        <dt>{t('scenario.refused.expected')}</dt>
        <dd>
          <code>{refusal.expected}</code>
        </dd>
      </dl>
    </div>
  );
}
