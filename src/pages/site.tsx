/** What the build asks for: everything on the site that is written rather than computed by its reader's browser. */
import { renderToStaticMarkup } from 'react-dom/server';
import { canonical } from '#content/scenarios/canonical.ts';
import { cards } from './Card.tsx';
import { DocsPage } from './docs/DocsPage.tsx';
import { dayNoScript, frameNoScript, lessonNoScript, siteNoScript } from './noScript.tsx';
import { oembed } from './oembed.ts';
import { sheet, Tags } from './Sheet.tsx';
import { SubjectPage } from './SubjectPage.tsx';
import { addressOf, cardOf, oembedOf, subjects } from './subjects.ts';
import { type PageWords, pageWords, wordsIn } from './words.ts';

/**
 * Pages, and where the site's address is known also what other hosts ask for, by their place in the site.
 * @param site with a slash at its end; null: not known
 * @param version of the package
 */
function files(site: string | null, version: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const words of pageWords) {
    const shown = { title: words.say('docs.title'), about: words.say('docs.lead'), address: docsOf(words) };
    const children = <DocsPage words={words} site={site} version={version} />;
    written.set(shown.address, sheet({ shown, words, site, other: inOther(words, docsOf), children }));
  }
  for (const subject of subjects)
    for (const words of pageWords) {
      const shown = {
        title: subject.title(words),
        about: subject.about(words),
        address: addressOf(subject, words),
        card: cardOf(subject, words),
        oembed: oembedOf(subject, words),
      };
      const other = inOther(words, (there) => `../${addressOf(subject, there)}`);
      const children = <SubjectPage subject={subject} words={words} />;
      written.set(shown.address, sheet({ shown, words, site, other, children }));
      if (site !== null) written.set(shown.oembed, oembed(subject, words, site));
    }
  const pages = ['', ...[...written.keys()].filter((file) => file.endsWith('.html'))];
  // Only heard at the root of a host; elsewhere it does no harm.
  written.set('robots.txt', `User-agent: *\nAllow: /\n${site === null ? '' : `Sitemap: ${site}sitemap.txt\n`}`);
  if (site !== null) written.set('sitemap.txt', `${pages.map((page) => site + page).join('\n')}\n`);
  return written;
}

const docsOf = ({ ending }: PageWords): string => `embedding${ending}.html`;

/** The same page in the other language. */
function inOther({ id }: PageWords, address: (there: PageWords) => string) {
  const there = wordsIn(id === 'en' ? 'zh' : 'en');
  return { href: address(there), lang: there.locale, name: there.t(`language.${there.id}`) };
}

/** For the head of the site's own page: the card of its first scenario. */
function siteHead(site: string | null): string {
  if (site === null) return '';
  const words = wordsIn('en');
  const first = subjects.find(({ id }) => id === canonical.id);
  const shown = { title: words.t('app.title'), about: words.t('app.subtitle'), address: '' };
  const card = first && { card: cardOf(first, words), oembed: oembedOf(first, words) };
  return renderToStaticMarkup(<Tags shown={{ ...shown, ...card }} words={words} site={site} />);
}

export const site = { siteNoScript, frameNoScript, dayNoScript, lessonNoScript, files, siteHead, cards };
