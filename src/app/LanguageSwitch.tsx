/** The other languages, each by its own name: one press and the page speaks it, with everything on it as it was. */
import { useState } from 'react';
import { useView } from '#store/view.ts';
import { useWords } from '#ui/words.tsx';
import { chooseLanguage } from './language.ts';
import { type LocaleId, localeIds, tagOf } from './locales.ts';

export function LanguageSwitch() {
  const { t } = useWords();
  const present = useView((state) => state.locale);
  const [failed, setFailed] = useState<LocaleId | null>(null);

  function choose(id: LocaleId): void {
    setFailed(null);
    chooseLanguage(id).catch(() => setFailed(id));
  }

  return (
    <fieldset className="language">
      <legend className="unseen">{t('language.switch')}</legend>
      {localeIds
        .filter((id) => id !== present)
        .map((id) => (
          <button key={id} type="button" className="language-choice" lang={tagOf(id)} onClick={() => choose(id)}>
            {t(`language.${id}`)}
          </button>
        ))}
      {failed && (
        <p className="note" role="alert">
          {t('language.failed', { language: t(`language.${failed}`) })}
        </p>
      )}
    </fieldset>
  );
}
