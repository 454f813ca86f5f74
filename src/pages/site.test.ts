// Pages for hosts that embed by a plain address: they lead where they say, are nothing but text, and name whole addresses
// only where the site knows its own. Cards show what the engine says today.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lessons } from '#content/lessons/registry.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { REQUESTS } from '#decode/hostRequest.ts';
import { PARAMETERS } from '#store/embedParameters.ts';
// @ts-expect-error The build is plain JavaScript.
import { cardDigest } from '../../scripts/build/cards.mjs';
import { site } from './site.tsx';

const SITE = 'https://example.org/docs/lab/';
const inPublic = (file: string) => fileURLToPath(new URL(`../../public/${file}`, import.meta.url));

const whole = site.files(SITE, '1.2.3');
const bare = site.files(null, '1.2.3');
const pages = [...whole].filter(([file]) => file.endsWith('.html'));
const ofSubjects = pages.filter(([file]) => file.includes('/'));
const docs = ['embedding.html', 'embedding.zh.html'].map((file) => whole.get(file) ?? '');
const tag = (html: string, name: string) =>
  new RegExp(`<(?:meta|link)[^>]*(?:property|name|rel)="${name}"[^>]*(?:content|href)="([^"]*)"`).exec(html)?.[1];

test('every scenario and chapter has a page in each language, no script in it, and links that lead somewhere', () => {
  expect(ofSubjects).toHaveLength(2 * (scenarios.length + lessons.length));
  for (const [file, html] of pages) {
    expect(html, file).not.toMatch(/<script|<[^>]* (style|on[a-z]+)=/);
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      const { pathname } = new URL(href, SITE + file);
      const target = pathname.slice(new URL(SITE).pathname.length);
      const there = target === 'index.html' || whole.has(target) || existsSync(inPublic(target));
      expect(there, `${file}: ${href}`).toBe(true);
      const { hash } = new URL(href, SITE + file);
      if (hash !== '') expect(html).toContain(` id="${hash.slice(1)}"`);
    }
  }
});

describe('where the site knows its address', () => {
  test('each page names itself, its card, and an oEmbed file as the specification has it', () => {
    for (const [file, html] of ofSubjects) {
      expect(tag(html, 'canonical')).toBe(SITE + file);
      const card = tag(html, 'og:image')?.replace(SITE, '') ?? '';
      const png = readFileSync(inPublic(card));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_200, 630]);
      const answer = JSON.parse(whole.get(tag(html, 'alternate')?.replace(SITE, '') ?? '') ?? '{}');
      expect(answer).toMatchObject({ version: '1.0', provider_url: SITE, thumbnail_url: SITE + card });
      expect(answer.title).not.toBe('');
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
  for (const text of [...bare.values(), site.siteHead(null)])
    expect(text.replaceAll('https://YOUR.HOST', '')).not.toMatch(/https?:|og:image|\+oembed/);
});

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

describe('the docs for authors', () => {
  test('are in the README in short: every parameter and value', () => {
    for (const { name, values } of PARAMETERS)
      for (const one of [name, ...values]) expect(readme).toMatch(new RegExp(`[\`,]${one}[\`,/]`));
    for (const { id } of scenarios) expect(readme).toContain(`\`${id}\``);
  });

  test('name every parameter and message that there is', () => {
    for (const html of docs) {
      for (const { name, values } of PARAMETERS)
        for (const one of [name, ...values]) expect(html).toContain(`<code>${one}</code>`);
      for (const type of REQUESTS) expect(html).toContain(`<th scope="row"><code>${type}</code></th>`);
    }
  });

  test('give to paste what the README gives', () => {
    const text = (bare.get('embedding.html') ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"');
    const blocks = [...readme.matchAll(/```html\n([\s\S]*?)\n```/g)].map(([, block = '']) =>
      block.replaceAll('/0.1.0/', '/1.2.3/'),
    );
    expect(blocks.length).toBe(2);
    for (const block of blocks) expect(text).toContain(`<code>${block}</code>`);
  });
});

test('every card was drawn from what the engine says (if not: node scripts/cards.mjs)', () => {
  const drawn: unknown = JSON.parse(readFileSync(inPublic('cards/drawn.json'), 'utf8'));
  expect(Object.fromEntries(site.cards().map((card) => [card.file, cardDigest(card)]))).toEqual(drawn);
});
