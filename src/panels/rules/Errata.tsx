/** What a venue prints and its own rules contradict: shown, with what its rules give, and never reproduced. */
import type { Erratum } from '#protocol/rulebook.ts';
import { SourceLink } from '#ui/SourceLink.tsx';
import { Said, useWords } from '#ui/words.tsx';

export function Errata({ errata }: { readonly errata: readonly Erratum[] }) {
  const { t } = useWords();
  if (errata.length === 0) return null;
  return (
    <section className="rules-group rules-errata">
      <h3>{t('rules.errata')}</h3>
      {errata.map(({ printed, computed, source }) => (
        <dl key={printed}>
          <dt>{t('rules.errata.printed')}</dt>
          <dd>
            <Said text={printed} />
          </dd>
          <dt>{t('rules.errata.computed')}</dt>
          <dd>
            <Said text={computed} /> {source.url && <SourceLink source={source} />}
          </dd>
        </dl>
      ))}
    </section>
  );
}
