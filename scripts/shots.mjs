// Takes the pictures of docs/ from the built site (`npm run build` first): `node scripts/shots.mjs`. With a folder as
// argument every moment is taken at every size and in every theme, to be looked at; without, the set that is kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { foundBrowser } from './shots/browser.mjs';
import { moments, openStage, standAt } from './shots/moments.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const sizes = {
  1440: { width: 1440, height: 900 },
  1024: { width: 1024, height: 768 },
  390: { width: 390, height: 844 },
  720: { width: 720, height: 480 },
};
const themes = ['light', 'dark', 'contrast'];

/** What is committed: the story once, and one picture for each other size and theme. */
const kept = [
  ...moments.map((moment) => ({ moment, size: '1440', theme: 'light' })),
  { moment: 'deleveraged', size: '1024', theme: 'dark' },
  { moment: 'deleveraged', size: '390', theme: 'light' },
  { moment: 'deleveraged', size: '720', theme: 'dark' },
  { moment: 'deleveraged', size: '1440', theme: 'contrast' },
];
const everything = Object.keys(sizes).flatMap((size) =>
  themes.flatMap((theme) => moments.map((moment) => ({ moment, size, theme }))),
);

const folder = process.argv[2];
const wanted = folder ? everything : kept;
const target = folder ?? join(root, 'docs', 'shots');
mkdirSync(target, { recursive: true });

const server = await preview({
  root,
  preview: { host: '127.0.0.1', port: 0 },
  build: { outDir: process.env.SHOTS_DIST ?? 'dist' },
});
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ ...foundBrowser(root), chromiumSandbox: false });
try {
  const names = new Set(wanted.map(({ size, theme }) => `${size}-${theme}`));
  for (const name of names) {
    const shots = wanted.filter(({ size, theme }) => `${size}-${theme}` === name);
    const [{ size, theme }] = shots;
    const page = await browser.newPage({ viewport: sizes[size], locale: 'en-GB', reducedMotion: 'reduce' });
    await openStage(page, `${address}?motion=none&theme=${theme}`);
    for (const { moment } of shots) {
      await standAt(page, moment);
      const picture = await page.screenshot({ animations: 'disabled' });
      writeFileSync(join(target, `${moment}-${name}.png`), picture);
      if (!folder && name === '1440-light' && moment === 'deleveraged') {
        writeFileSync(join(root, 'docs', 'stage.png'), picture);
      }
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
