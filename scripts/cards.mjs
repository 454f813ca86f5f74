// Draws the cards that other sites show beside a link, and the icons that want pixels: `node scripts/cards.mjs`, after a
// change of what they show; with `all`, those too that show the same. Kept in public/, with a digest of what each shows,
// because building needs no browser. Wants a font with Chinese characters.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { cardDigest } from './build/cards.mjs';
import { pagesStyle, pageWriter } from './build/pages.mjs';
import { foundBrowser } from './shots/browser.mjs';

process.env.NODE_ENV = 'production';
const root = fileURLToPath(new URL('..', import.meta.url));
const inPublic = (file) => path.join(root, 'public', file);
const DRAWN = inPublic('cards/drawn.json');

const cards = (await pageWriter(root)).cards();
const style = `${pagesStyle(root)}${readFileSync(path.join(root, 'src/pages/card.css'), 'utf8')}`;
const browser = await chromium.launch({ ...foundBrowser(root), chromiumSandbox: false });
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
  mkdirSync(inPublic('cards'), { recursive: true });
  const before = existsSync(DRAWN) && process.argv[2] !== 'all' ? JSON.parse(readFileSync(DRAWN, 'utf8')) : {};
  for (const card of cards) {
    const { file, markup } = card;
    if (existsSync(inPublic(file)) && before[file] === cardDigest(card)) continue;
    console.log(file);
    await page.setContent(`<!doctype html><style>${style}</style>${markup}`);
    writeFileSync(inPublic(file), await page.screenshot());
  }
  const known = new Set([DRAWN, ...cards.map(({ file }) => inPublic(file))]);
  for (const name of readdirSync(inPublic('cards'))) {
    const file = inPublic(`cards/${name}`);
    if (!known.has(file)) rmSync(file);
  }
  const drawn = Object.fromEntries(cards.map((card) => [card.file, cardDigest(card)]));
  writeFileSync(DRAWN, `${JSON.stringify(drawn, null, 2)}\n`);
  for (const size of [180, 512]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<!doctype html><style>body{margin:0}svg{display:block}</style>${readFileSync(inPublic('icon.svg'), 'utf8')}`,
    );
    writeFileSync(inPublic(`icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
// The module runner leaves a server open.
process.exit(0);
