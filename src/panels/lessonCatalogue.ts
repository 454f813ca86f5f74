/** The lessons' words in the reader's language, loaded with the lessons. */
import { useEffect, useState } from 'react';
import type { LessonWords } from '#content/messages/lessons/words.ts';
import { useWords } from '#ui/words.tsx';

export type LessonCatalogue = Readonly<Record<string, LessonWords>>;

const catalogues: Readonly<Record<string, () => Promise<{ readonly lessonWords: LessonCatalogue }>>> = {
  en: () => import('#content/messages/lessons/en.ts'),
  zh: () => import('#content/messages/lessons/zh.ts'),
};

/** null: on their way. Those of the language before stay until then. */
export function useLessonCatalogue(): LessonCatalogue | null {
  const { locale } = useWords();
  const [loaded, setLoaded] = useState<LessonCatalogue | null>(null);
  useEffect(() => {
    let stale = false;
    const load = catalogues[locale.split('-')[0] ?? ''] ?? catalogues.en;
    load?.().then(
      ({ lessonWords }) => {
        if (!stale) setLoaded(lessonWords);
      },
      // The page cannot be had any more: what was there stays.
      () => {},
    );
    return () => {
      stale = true;
    };
  }, [locale]);
  return loaded;
}
