// Hundreds of spoilt links, scenario files and rule books, as a visitor would bring them: into the address, into the file
// chooser. Each is taken or refused with one message; nothing breaks, nothing becomes markup, the stage stays. Thousands more
// go through the same decoders in src/testing/hostile. A seed draws the same again: FUZZ_SEED=7.
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { spoilt } from '#testing/hostile/files.ts';
import { goodBooks, goodLinks, goodScenarios } from '#testing/hostile/good.ts';
import { spoiltLinks } from '#testing/hostile/links.ts';
import { Stage } from './pages/stage.ts';
import { watch } from './pages/watch.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_250_611);
const COUNT = 200;
const drawn = <T>(texts: fc.Arbitrary<T>): T[] => fc.sample(texts, { seed: SEED, numRuns: COUNT });

/** What a browser is asked to show is not a browser's to run. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    ran: 'hacked' in window,
    polluted: 'hacked' in {},
    markup: document.querySelectorAll('#root :is(img, script, iframe, [onerror], [onload])').length,
  }));
const UNHARMED = { ran: false, polluted: false, markup: 0 };

interface Outcome {
  readonly text: string;
  readonly said: readonly string[];
  readonly taken: boolean;
}

/**
 * Chooses one file after the other in the dialog, opening it again whenever one was taken. Runs in the page: two hundred
 * times through the test's own wire would take a minute.
 */
function chooseAll({ texts, opener }: { texts: readonly string[]; opener: string }): Promise<readonly Outcome[]> {
  const find = <E extends Element>(selector: string): E | null => document.querySelector<E>(selector);
  const until = async <T>(what: string, look: () => T | null): Promise<T> => {
    const end = performance.now() + 10_000;
    for (;;) {
      const found = look();
      if (found !== null) return found;
      if (performance.now() > end) throw new Error(`never seen: ${what}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const button = () =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === opener && !one.closest('dialog')) ??
    null;
  async function choose(text: string): Promise<Outcome> {
    if (!find('dialog[open]')) (await until(opener, button)).click();
    const input = await until('the dialog', () => find<HTMLInputElement>('dialog[open] input[type=file]'));
    const files = new DataTransfer();
    files.items.add(new File([text], 'a.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
    if (find('dialog[open] [role=alert]')) throw new Error('the last message stands beside a new file');
    await until('an answer', () => (find('dialog[open]') && !find('dialog[open] [role=alert]') ? null : true));
    const said = [...document.querySelectorAll('dialog[open] [role=alert]')].map((note) => note.textContent ?? '');
    return { text, said, taken: said.length === 0 };
  }
  return texts.reduce<Promise<Outcome[]>>(
    async (before, text) => [...(await before), await choose(text)],
    Promise.resolve([]),
  );
}

function expectClear(outcomes: readonly Outcome[]): void {
  expect(outcomes).toHaveLength(COUNT);
  for (const { text, said, taken } of outcomes) {
    if (taken) continue;
    expect(said, text.slice(0, 200)).toHaveLength(1);
    expect(said[0]).toMatch(/^This was not opened\. Nothing on the page changed\.Where.+Found.+Expected.+/s);
  }
  expect(outcomes.filter(({ taken }) => !taken).length).toBeGreaterThan(COUNT / 3);
}

test(`${COUNT} spoilt links, seed ${SEED}`, async ({ page, baseURL }) => {
  const noticed = await watch(page, baseURL ?? '');
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  const links = drawn(spoiltLinks(goodLinks));
  const ways = await page.evaluate(async (texts) => {
    const seen = { unread: 0, named: 0, opened: 0, blank: 0, keptWhenUnread: 0 };
    const digest = () => document.querySelector('[data-testid=digest]')?.textContent ?? '';
    for (const text of texts) {
      const before = digest();
      location.hash = `s=${text}`;
      // Two turns of the engine and one of the page: none of these waits for anything else.
      await new Promise((resolve) => setTimeout(resolve, 15));
      const note = document.querySelector('header .note[role=alert]');
      if (note) seen.unread += 1;
      if (note && digest() === before) seen.keptWhenUnread += 1;
      if (document.querySelector('header')?.textContent?.includes('Not understood')) seen.named += 1;
      if (digest() === '') seen.blank += 1;
    }
    return seen;
  }, links);
  expect(ways.blank).toBe(0);
  expect(ways.unread).toBeGreaterThan(COUNT / 8);
  expect(ways.keptWhenUnread).toBeGreaterThan(COUNT / 10);
  expect(ways.named).toBeGreaterThan(0);
  await stage.ready();
  expect(await harm(page)).toEqual(UNHARMED);

  // After all of it the page works: a good link opens, and a price can be set.
  await page.evaluate(() => {
    location.hash = 's=nonsense';
  });
  await expect(page.getByRole('alert')).toHaveText(/^This link was not opened: part of it is missing/);
  await stage.setPrice('87');
  await stage.ready();
  expect(noticed.trouble).toEqual([]);
});

test(`${COUNT} spoilt scenario files, seed ${SEED}`, async ({ page, baseURL }) => {
  const noticed = await watch(page, baseURL ?? '');
  const stage = new Stage(page);
  await stage.open('motion=none');
  expectClear(await page.evaluate(chooseAll, { texts: drawn(spoilt(goodScenarios)), opener: 'Open a file' }));
  await page.keyboard.press('Escape');

  // What was refused left the stage as it was; the last that was taken is on it, and it works.
  await stage.scenario.selectOption('canonical');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  const digest = await stage.digest.textContent();
  const texts = ['', '{}', `"${'x'.repeat(5_000_000)}"`, '['.repeat(2_000_000)];
  for (const { said } of await page.evaluate(chooseAll, { texts, opener: 'Open a file' })) expect(said).toHaveLength(1);
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'film.json',
    mimeType: 'application/json',
    buffer: Buffer.alloc(20_000_001, 32),
  });
  await expect(page.getByRole('alert')).toContainText('20000001 bytes');
  await page.keyboard.press('Escape');
  expect(await stage.digest.textContent()).toBe(digest);
  expect(await harm(page)).toEqual(UNHARMED);
  expect(noticed.trouble).toEqual([]);
});

test(`${COUNT} spoilt rule books, seed ${SEED}`, async ({ page, baseURL }) => {
  const noticed = await watch(page, baseURL ?? '');
  const stage = new Stage(page);
  await stage.open('motion=none');
  const digest = await stage.digest.textContent();
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  expectClear(await page.evaluate(chooseAll, { texts: drawn(spoilt(goodBooks)), opener: 'Open a file' }));
  await page.keyboard.press('Escape');
  expect(await harm(page)).toEqual(UNHARMED);
  await page.getByRole('link', { name: 'Stage', exact: true }).click();
  await stage.ready();
  expect(await stage.digest.textContent()).toBe(digest);
  expect(noticed.trouble).toEqual([]);
});
