import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import IntlMessageFormat from 'intl-messageformat';
import { expect, test } from 'vitest';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { checkRuleBook } from '#engine/rules/check.ts';
import { carrying, leanWords } from './carried.mjs';
import { unsaid } from './compiledMessages.mjs';
import { compiled, keysSaid, proseSaid } from './messages.mjs';
import { checkServiceWorker, serviceWorker } from './offline.mjs';
import { siteAddress } from './pages.mjs';
import { POLICY_PLACE, SITE_POLICY, unguarded, withPolicy } from './policy.mjs';
import { leanRuleBook } from './rulebooks.mjs';
import { onePage } from './singleFile.mjs';

const EMPTY = `<html><head>${POLICY_PLACE}<link rel="stylesheet" crossorigin href="./a.css"><script type="module" crossorigin src="./a.js"></script></head><body><noscript>no script</noscript></body></html>`;

const still = { markup: '<p>as it comes out</p>', style: 'p{q:r}' };

test('one page: nothing is loaded from elsewhere, and the policy names what is inlined by its hash', () => {
  const script = 'const end = "</script><!-- $& -->";';
  const page = onePage(EMPTY, { script, style: 'a{b:c}', engine: 'self.x = "</script>"', still });
  expect(page).not.toMatch(/src=|href=/);
  const inlined = [...page.matchAll(/<(script|style)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text]) => text);
  expect(inlined).toEqual(['p{q:r}', 'a{b:c}', 'self.x = "<\\/script>"', 'const end = "<\\/script><\\!-- $& -->";']);
  for (const text of inlined) {
    const hash = createHash('sha256').update(text).digest('base64');
    expect(page).toContain(`'sha256-${hash}'`);
  }
  expect(page).toContain("default-src 'none'");
});

test('a page that has lost its place for the policy is not built', () => {
  expect(() => onePage('<html><noscript></noscript></html>', { script: '', style: '', engine: '', still })).toThrow(
    'its place',
  );
  expect(() => onePage('<html></html>', { script: '', style: '', engine: '', still })).toThrow('its <noscript>');
});

test('a page without a policy, or with one that lets something else in, is found wherever it lies', () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'adl-lab-'));
  mkdirSync(path.join(dist, 'v'));
  writeFileSync(path.join(dist, 'index.html'), withPolicy(POLICY_PLACE, SITE_POLICY));
  expect(unguarded(dist)).toEqual([]);
  writeFileSync(path.join(dist, 'v', 'bare.html'), '<p>x</p>');
  for (const [at, more] of ["'unsafe-inline'", "'unsafe-eval'", '*', 'https://example.org'].entries())
    writeFileSync(
      path.join(dist, `${at}.html`),
      withPolicy(POLICY_PLACE, SITE_POLICY.replace("script-src 'self'", `script-src 'self' ${more}`)),
    );
  expect(unguarded(dist).sort()).toEqual(['0.html', '1.html', '2.html', '3.html', path.join('v', 'bare.html')]);
  rmSync(dist, { recursive: true });
});

test('messages: those written out, and those that a beginning leads to', () => {
  const keys = ['a.one', 'a.two', 'b.x.one', 'b.x.two', 'c.one'];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is read, not text that is filled in
  expect(keysSaid("t('a.one'); t(`b.x.${name}`)", keys)).toEqual(['a.one', 'b.x.one', 'b.x.two']);
  expect(keysSaid("maybe('c.' + name)", keys)).toEqual(['c.one']);
});

test('a part that comes later brings along what it says, or the site is not built', () => {
  const chunk = (fileName, moduleIds, more) => ({ type: 'chunk', fileName, moduleIds, imports: [], ...more });
  const carried = new Map([
    ['first.ts', ['app.title']],
    ['lab.ts', ['lab.close']],
  ]);
  const texts = new Map([['LabPanel.tsx', "t('lab.close') + t('app.title')"]]);
  const site = (modules) => [
    chunk('index.js', ['first.ts'], { isEntry: true }),
    chunk('lab.js', ['LabPanel.tsx', ...modules], { isDynamicEntry: true }),
  ];
  expect([...unsaid(site(['lab.ts']), carried, texts)]).toEqual([]);
  expect([...unsaid(site([]), carried, texts)]).toEqual([{ part: 'lab.js', key: 'lab.close' }]);
});

test('of what data says only what the page can say is translated, whole or with something filled in', () => {
  const prose = { 'A “book” of one': '甲', 'at most {most} lots': '乙', 'nobody says this': '丙' };
  const source = JSON.stringify('A “book” of one') + '`at most $' + '{limit} lots`';
  expect(Object.keys(proseSaid(prose, source))).toEqual(['A “book” of one', 'at most {most} lots']);
});

test('a compiled message says what its text says', () => {
  const text = '{count, plural, =0 {nobody} one {# account} other {# accounts}} of {name}';
  const catalogue = runInNewContext(`(${compiled([['a.b', text]])})`);
  for (const count of [0, 1, 7]) {
    const values = { count, name: 'Sol' };
    expect(new IntlMessageFormat(catalogue['a.b'], 'en').format(values)).toBe(
      new IntlMessageFormat(text, 'en').format(values),
    );
  }
});

test('a page carries data, whatever is in its text, and has its title', () => {
  const page = '<title>x</title><noscript><main>of another</main></noscript><div id="root"></div>';
  const own = { title: 'Rich & <poor>', markup: '<main>$& its own</main>' };
  const carried = carrying(page, { say: '</script><!-- $& -->' }, own);
  expect(carried).toContain('<noscript><main>$& its own</main></noscript>');
  expect(carried).toContain('<title>Rich &amp; &lt;poor></title>');
  const [, text] = /<script type="application\/json" id="carried">(.*?)<\/script>/.exec(carried) ?? [];
  expect(JSON.parse(text)).toEqual({ say: '</script><!-- $& -->' });
  expect(() => carrying('<title></title>', {}, own)).toThrow('lost the place');
});

test('the words of a chapter: what is said is compiled, what is shown as it stands is text, the teacher’s stay at home', () => {
  const words = leanWords({
    title: "It's {x}",
    question: 'Who?',
    purpose: 'p',
    steps: { one: { say: '{sam} <adl>waits</adl>', note: 'n', beliefs: { all: { held: "'All'", shown: '{sol}' } } } },
    takeaways: ['plain'],
    exit: 'e',
    answer: '{sam}',
    dare: 'd',
    talk: ['t'],
  });
  expect(words).toMatchObject({ title: "It's {x}", purpose: '', takeaways: ['plain'], exit: 'e', talk: [] });
  expect(words.steps.one).not.toHaveProperty('note');
  expect(words.steps.one.beliefs.all.held).toBe("'All'");
  expect(new IntlMessageFormat(words.answer, 'en').format({ sam: 'Sam' })).toBe('Sam');
  expect(new IntlMessageFormat(words.steps.one.beliefs.all.shown, 'en').format({ sol: 'Sol' })).toBe('Sol');
});

test('a lean rule book computes the same and cites the same', () => {
  const book = {
    id: 'x@1',
    about: 'long',
    assumptions: { fund: 'why' },
    gaps: ['a'],
    errata: ['b'],
    sources: [{ title: 'cited', supports: 'ranking' }, { title: 'read' }],
    adl: { feePpm: 1 },
  };
  expect(leanRuleBook(book)).toEqual({
    id: 'x@1',
    about: '',
    assumptions: { fund: '-' },
    gaps: [],
    errata: [],
    sources: [{ title: 'cited', supports: 'ranking' }],
    adl: { feePpm: 1 },
  });
});

test.each(rulebooks.filter(({ notRunnable }) => notRunnable === null).map((book) => [book.id, book]))(
  'the engine takes the lean rule book %s as it takes the whole one',
  (_, book) => expect([checkRuleBook(leanRuleBook(book)), checkRuleBook(book)]).toEqual([{ ok: true }, { ok: true }]),
);

test('the service worker names every file of the site, and another content is another cache', () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'adl-lab-'));
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), text);
  };
  expect(() => serviceWorker(dist)).toThrow('no index.html');
  for (const file of ['index.html', 'assets/a.js', 'assets/a.js.map', 'v/1/embed.html', 'embed.html', 'schema/a.json'])
    write(file, file);
  const first = serviceWorker(dist);
  checkServiceWorker(first);
  expect(first).toContain('const FILES = ["assets/a.js","./","schema/a.json"]');
  const cacheOf = (text) => /adl-lab-[0-9a-f]{16}/.exec(text)?.[0];
  expect(cacheOf(serviceWorker(dist))).toBe(cacheOf(first));
  write('assets/a.js', 'changed');
  expect(cacheOf(serviceWorker(dist))).not.toBe(cacheOf(first));
  rmSync(dist, { recursive: true });
});

test('the address of the site: whole and with a slash, or refused by name', () => {
  expect(siteAddress(undefined)).toBeNull();
  expect(siteAddress('https://example.org/lab')).toBe('https://example.org/lab/');
  expect(siteAddress('http://127.0.0.1:8080/')).toBe('http://127.0.0.1:8080/');
  for (const wrong of ['example.org', 'ftp://example.org/', 'https://example.org/?lab', '/lab/'])
    expect(() => siteAddress(wrong)).toThrow(`SITE_URL: found ${wrong}, expected a whole address`);
});
