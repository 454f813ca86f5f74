// Pages for hosts that embed by a plain address: they lead where they say, are nothing but text, and name whole addresses
// only where the site knows its own. Cards show what the engine says today.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lessons } from '#content/lessons/registry.ts';
import { scenarios } from '#content/scenarios/registry.ts';
// @ts-expect-error The build is plain JavaScript.
import { cardDigest } from '../../scripts/build/cards.mjs';
import { site } from './site.tsx';

const SITE = 'https://example.org/docs/lab/';
const inPublic = (file: string) => fileURLToPath(new URL(`../../public/${file}`, import.meta.url));

const whole = site.files(SITE);
const bare = site.files(null);
const pages = [...whole].filter(([file]) => file.endsWith('.html'));
const tag = (html: string, name: string) =>
  new RegExp(`<(?:meta|link)[^>]*(?:property|name|rel)="${name}"[^>]*(?:content|href)="([^"]*)"`).exec(html)?.[1];

test('every scenario and chapter has a page in each language, no script in it, and links that lead somewhere', () => {
  expect(pages).toHaveLength(2 * (scenarios.length + lessons.length));
  for (const [file, html] of pages) {
    expect(html, file).not.toMatch(/<script| style=| on[a-z]+=/);
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      const { pathname } = new URL(href, SITE + file);
      const target = pathname.slice(new URL(SITE).pathname.length);
      expect(target === 'index.html' || whole.has(target), `${file}: ${href}`).toBe(true);
    }
  }
});

describe('where the site knows its address', () => {
  test('each page names itself, its card, and an oEmbed file as the specification has it', () => {
    for (const [file, html] of pages) {
      expect(tag(html, 'canonical')).toBe(SITE + file);
      const card = tag(html, 'og:image')?.replace(SITE, '') ?? '';
      const png = readFileSync(inPublic(card));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_200, 630]);
      const answer = JSON.parse(whole.get(tag(html, 'alternate')?.replace(SITE, '') ?? '') ?? '{}');
      expect(answer).toMatchObject({ version: '1.0', provider_url: SITE, thumbnail_url: SITE + card });
      expect(answer.title).not.toBe('');
      if (answer.type === 'link') continue;
      expect(answer).toMatchObject({ type: 'rich', width: 720, height: 480 });
      expect(answer.html).toMatch(
        /^<iframe title="[^"]+" [^>]*src="https:\/\/example\.org\/docs\/lab\/[\w./?=&;-]+" sandbox="allow-scripts [^>]*><\/iframe>$/,
      );
    }
  });

  test('a sitemap holds them all', () => {
    expect(whole.get('sitemap.txt')?.split('\n')).toHaveLength(pages.length + 2);
    expect(site.siteHead(SITE)).toContain(`<meta property="og:image" content="${SITE}cards/canonical.png"/>`);
  });
});

test('where it does not, nothing guesses one', () => {
  expect([...bare.keys()].filter((file) => !file.endsWith('.html'))).toEqual(['robots.txt']);
  for (const text of [...bare.values(), site.siteHead(null)]) expect(text).not.toMatch(/https?:|og:image|oembed/);
});

test('every card was drawn from what the engine says (if not: node scripts/cards.mjs)', () => {
  const drawn: unknown = JSON.parse(readFileSync(inPublic('cards/drawn.json'), 'utf8'));
  expect(Object.fromEntries(site.cards().map((card) => [card.file, cardDigest(card)]))).toEqual(drawn);
});
