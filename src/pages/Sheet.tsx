/** A whole page as text: its head, what all pages have above and below, and what stands between. No script. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CARD } from './subjects.ts';
import type { PageWords } from './words.ts';

/** What other hosts are told of a page. Addresses from the site's root. */
export interface Shown {
  readonly title: string;
  readonly about: string;
  readonly address: string;
  readonly card?: string;
  readonly oembed?: string;
}

interface SheetProps {
  readonly shown: Shown;
  readonly words: PageWords;
  /** With a slash at its end; null: not known, so nothing that needs a whole address is written. */
  readonly site: string | null;
  /** The same page in another language, from here. */
  readonly other: { readonly href: string; readonly lang: string; readonly name: string };
  readonly children: ReactNode;
}

/** The build puts the policy in this place, as in the site's own page. */
const POLICY = '<!-- content security policy -->';

export function sheet(props: SheetProps): string {
  const html = renderToStaticMarkup(<Sheet {...props} />);
  return `<!doctype html>\n${html.replace('<head>', `<head><meta charset="utf-8"/>${POLICY}`)}\n`;
}

function Sheet({ shown, words, site, other, children }: SheetProps) {
  const { t } = words;
  const up = '../'.repeat(shown.address.split('/').length - 1);
  return (
    <html lang={words.locale}>
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={shown.about} />
        <title>{`${shown.title} – ${t('app.title')}`}</title>
        <Tags shown={shown} words={words} site={site} />
        <link rel="icon" type="image/svg+xml" href={`${up}icon.svg`} />
        <link rel="manifest" href={`${up}manifest.webmanifest`} />
        <link rel="stylesheet" href={`${up}pages.css`} />
      </head>
      <body>
        <header className="sheet-top">
          <a href={`${up}index.html${words.id === 'en' ? '' : `?lang=${words.id}`}`}>{t('app.title')}</a>
          <a href={other.href} lang={other.lang}>
            {other.name}
          </a>
        </header>
        <main className="sheet-body">{children}</main>
      </body>
    </html>
  );
}

/** Open Graph, Twitter and oEmbed, where whole addresses can be written; else only what needs none. */
export function Tags({ shown, words, site }: Pick<SheetProps, 'shown' | 'words' | 'site'>) {
  const { title, about, address, card, oembed } = shown;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={words.t('app.title')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={about} />
      <meta property="og:locale" content={words.locale.replace('-', '_')} />
      {site !== null && (
        <>
          <link rel="canonical" href={site + address} />
          <meta property="og:url" content={site + address} />
          {card && (
            <>
              <meta property="og:image" content={site + card} />
              <meta property="og:image:width" content={String(CARD.width)} />
              <meta property="og:image:height" content={String(CARD.height)} />
              <meta property="og:image:alt" content={title} />
              <meta name="twitter:card" content="summary_large_image" />
            </>
          )}
          {oembed && <link rel="alternate" type="application/json+oembed" href={site + oembed} title={title} />}
        </>
      )}
    </>
  );
}
