/** The mode Evidence: what others published and the engine gives too, example by example, and what they published wrongly. */
import { errata, type VenueErratum } from '#content/evidence/errata.ts';
import { type Reproduced, type ReproducedFile, reproduced } from '#content/evidence/reproduced.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { SourceLink } from '#ui/SourceLink.tsx';
import { Said, useWords } from '#ui/words.tsx';
import './evidence.css';
import { sourceLink } from './sourceLink.ts';

const counted = (cases: readonly Reproduced[], verdict: string): number =>
  cases.filter((one) => one.verdict === verdict).length;

/** Those of the rule books, told once though several versions carry them, then the others. */
const allErrata: readonly VenueErratum[] = [
  ...rulebooks
    .flatMap(({ name, errata: own }) => own.map((one) => ({ ...one, venue: name })))
    .filter(({ printed }, at, all) => all.findIndex((one) => one.printed === printed) === at),
  ...errata,
];

export function EvidenceMode() {
  const { t, prose } = useWords();
  const all = reproduced.flatMap(({ cases }) => cases);
  return (
    <div className="evidence">
      <p className="evidence-about">{t('evidence.about')}</p>
      <section aria-label={t('evidence.reproduced')}>
        <h3>{t('evidence.reproduced')}</h3>
        <p className="evidence-lead" data-testid="evidence-count">
          {t('evidence.count', {
            all: all.length,
            agree: counted(all, 'agree'),
            differ: counted(all, 'differ'),
            untold: counted(all, 'notSupported'),
          })}
        </p>
        {reproduced.map((file) => (
          <Examples key={file.file} file={file} />
        ))}
      </section>
      <section aria-label={t('evidence.errata')}>
        <h3>{t('evidence.errata')}</h3>
        <p className="evidence-lead">
          {t('evidence.errata.count', { count: allErrata.length })}. {t('evidence.errata.about')}
        </p>
        <ul className="evidence-errata">
          {allErrata.map(({ venue, printed, computed, source }) => (
            <li key={printed}>
              <h4>{prose(venue)}</h4>
              <dl>
                <dt>{t('rules.errata.printed')}</dt>
                <dd>
                  <Said text={printed} />
                </dd>
                <dt>{t('rules.errata.computed')}</dt>
                <dd>
                  <Said text={computed} />
                </dd>
              </dl>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Examples({ file: { file, about, cases } }: { readonly file: ReproducedFile }) {
  const { t } = useWords();
  return (
    <details className="evidence-file">
      <summary>
        {t('evidence.file', { file: file.replace(/\.json$/, ''), agree: counted(cases, 'agree'), all: cases.length })}
      </summary>
      <p className="evidence-file-about">
        <Said text={about} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className="evidence-scroll" aria-label={file} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {(['example', 'source', 'published', 'computed'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`evidence.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <Example key={one.id} one={one} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Example({ one }: { readonly one: Reproduced }) {
  const link = sourceLink(one.source);
  return (
    <tr>
      <th scope="row">
        <span lang="en">{one.name || one.kind}</span>
        <span className="evidence-id">{one.id}</span>
      </th>
      <td>
        {link ? (
          <a href={link.href} target="_blank" rel="noreferrer" title={one.source}>
            {link.text}
          </a>
        ) : (
          one.source
        )}
      </td>
      <td>
        <code>{one.published}</code>
      </td>
      <td className={`evidence-${one.verdict}`}>
        <Verdict one={one} />
      </td>
    </tr>
  );
}

function Verdict({ one: { verdict, computed } }: { readonly one: Reproduced }) {
  const { t } = useWords();
  if (verdict === 'agree') return <>✓ {t('evidence.agree')}</>;
  if (verdict === 'differ') return <>✗ {t('evidence.differ', { computed: computed ?? '' })}</>;
  return <>– {t('evidence.notSupported', { reason: computed ?? '' })}</>;
}
