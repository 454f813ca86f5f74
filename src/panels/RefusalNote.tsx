/** Why something was refused: where, what was found, what was expected. */
import type { Refusal } from '#protocol/scenario.ts';
import { Button } from '#ui/Button.tsx';
import { Said, useWords } from '#ui/words.tsx';
import './refusal.css';

interface RefusalNoteProps {
  readonly refusal: Refusal;
  readonly onDismiss?: () => void;
}

export function RefusalNote({ refusal, onDismiss }: RefusalNoteProps) {
  const { t } = useWords();
  return (
    <div className="refusal" role="alert">
      <p>{t('scenario.refused')}</p>
      <dl>
        <dt>{t('scenario.refused.path')}</dt>
        <dd>
          {refusal.path === '' ? (
            t('scenario.refused.whole')
          ) : (
            <code>
              <Said text={refusal.path} />
            </code>
          )}
        </dd>
        <dt>{t('scenario.refused.found')}</dt>
        <dd>
          <code>
            <Said text={refusal.found} />
          </code>
        </dd>
        <dt>{t('scenario.refused.expected')}</dt>
        <dd>
          <code>
            <Said text={refusal.expected} />
          </code>
        </dd>
      </dl>
      {onDismiss && <Button label={t('scenario.refused.dismiss')} onClick={onDismiss} />}
    </div>
  );
}
