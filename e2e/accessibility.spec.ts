import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { clipped } from './pages/fit.ts';
import { Stage } from './pages/stage.ts';

// WCAG 2.2 AA by axe at every size and theme, and what axe does not see: names, clipping, zoom, forced colours, motion.

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations: found } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

async function crash(stage: Stage): Promise<void> {
  await stage.setPrice('84');
  await expect(stage.now).toContainText('60 closed');
}

/** Controls in the first sight of the page that are filled with ink: before the first gesture the handle alone may be. */
const filled = (page: Page) =>
  page.evaluate(() => {
    const ink = getComputedStyle(document.body).color;
    return [...document.querySelectorAll<HTMLElement>('button, a, select, input, [role="button"]')]
      .filter((control) => control.offsetParent !== null && control.getBoundingClientRect().top < innerHeight)
      .filter((control) => getComputedStyle(control).backgroundColor === ink)
      .map((control) => control.ariaLabel ?? control.textContent);
  });

/** As the address would set it: `?theme=…`. */
const setTheme = (within: Page | Frame, theme: string) =>
  within.evaluate((wanted) => {
    document.documentElement.dataset.theme = wanted;
    // Colours that ease from one theme to the other are measured at their end.
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  }, theme);

for (const size of SIZES) {
  test(`axe finds nothing at ${size.width}×${size.height}, before and after, in every theme`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    const stage = new Stage(page);
    await stage.open('motion=none&theme=light');
    expect(await filled(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    await crash(stage);
    expect(await violations(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    for (const theme of ['dark', 'contrast']) {
      await setTheme(page, theme);
      expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    }
  });
}

test('axe finds nothing in a frame of 720×480, before and after, in every theme', async ({ page, baseURL }) => {
  test.slow();
  await page.setViewportSize({ width: 800, height: 600 });
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>A host</title><main><h1>A page about ADL</h1>
        <iframe title="ADL Lab" name="lab" src="./?motion=none&amp;theme=light" width="720" height="480" style="border:0"></iframe></main>`,
    }),
  );
  await page.goto(`${baseURL}host.html`);
  const lab = page.frameLocator('iframe');
  const frame = page.frame('lab');
  if (!frame) throw new Error('the host shows no frame');
  await expect(lab.getByRole('status', { name: 'Books balance' })).toContainText('The books balance');
  expect(await violations(page)).toEqual([]);
  expect(await clipped(frame)).toEqual([]);
  const field = lab.getByRole('textbox', { name: 'Price', exact: true });
  await field.fill('84');
  await field.press('Enter');
  await expect(lab.getByRole('region', { name: 'ADL queue' })).toContainText('gave up 240');
  expect(await violations(page)).toEqual([]);
  expect(await clipped(frame)).toEqual([]);
  for (const theme of ['dark', 'contrast']) {
    await setTheme(frame, theme);
    expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  }
});

test('what tests and assistive technology rely on has its name', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await crash(stage);
  await expect(stage.handle).toHaveCount(1);
  for (const name of ['Order book', 'Waterfall', 'Insurance fund', 'ADL queue', 'Accounts', 'Timeline', 'Story']) {
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1);
  }
  await expect(stage.books).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1, name: 'ADL Lab' })).toHaveCount(1);
  // Each picture has its table.
  await page.getByRole('button', { name: 'Show the order book as a table' }).click();
  await expect(page.getByRole('table', { name: 'Order book as a table' })).toBeVisible();
  await stage.waterfall.getByRole('button', { name: 'Show as a table' }).click();
  await expect(page.getByRole('table', { name: 'Waterfall as a table' })).toContainText(
    /Lena\s*1,600\s*1,000\s*120\s*120\s*360\s*0/,
  );
});

for (const { name, width, height, scale } of [
  { name: '200 % zoom on a 1440 screen', width: 720, height: 450, scale: 2 },
  { name: '320 pixels', width: 320, height: 640, scale: 1 },
]) {
  test(`nothing is cut off at ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      viewport: { width, height },
      deviceScaleFactor: scale,
    });
    const stage = new Stage(await context.newPage());
    await stage.open('motion=none');
    expect(await clipped(stage.page)).toEqual([]);
    await crash(stage);
    expect(await clipped(stage.page)).toEqual([]);
    await context.close();
  });
}

test('forced colours keep the handle, the bars and the buttons in sight', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ forcedColors: 'active' });
  const stage = new Stage(page);
  await stage.open('motion=none');
  await crash(stage);
  // Contrast is the reader's own choice here, and computed styles still tell the page's.
  expect((await violations(page)).filter((one) => !one.startsWith('color-contrast'))).toEqual([]);
  const invisible = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const blank = (colour: string) => colour === canvas || colour === 'none' || /^rgba.*, 0\)$/.test(colour);
    const marks = [...document.querySelectorAll('main svg :is(rect, path, line, circle)')];
    const seen = (mark: Element) => {
      const { fill, stroke } = getComputedStyle(mark);
      return !blank(fill) || !blank(stroke);
    };
    const pictures = [...document.querySelectorAll('main svg')].filter((svg) => svg.getBoundingClientRect().width > 0);
    return {
      marks: marks.length,
      blankPictures: pictures.filter((svg) => ![...svg.querySelectorAll('rect, path, line, circle, text')].some(seen))
        .length,
      borderless: [...document.querySelectorAll<HTMLElement>('button.button')]
        .filter((button) => button.offsetParent !== null)
        .filter((button) => getComputedStyle(button).borderStyle === 'none').length,
    };
  });
  expect(invisible.marks).toBeGreaterThan(20);
  expect(invisible).toMatchObject({ blankPictures: 0, borderless: 0 });
  await expect(stage.handle).toBeInViewport();
});

test('with less motion the stage stands at the first event, and Next is an instant cut', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const stage = new Stage(page);
  await stage.open();
  await stage.setPrice('84');
  await expect(stage.now).toContainText('The mark goes from 95 to 84');
  await expect(stage.button('Play')).toBeVisible();
  for (const sentence of ['Lena is liquidated', '10 of Lena’s position sold', '20 of Lena’s position sold']) {
    await stage.button('Next').click();
    await expect(stage.now).toContainText(sentence);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
        .map((animation) => (animation.effect instanceof KeyframeEffect ? animation.effect.target?.className : '')),
    );
    expect(moving).toEqual([]);
  }
  // What the cut changed is marked, and nothing else.
  await expect(stage.account('Lena').locator('[data-changed]').first()).toHaveText('70');
  await expect(stage.account('Sara').locator('[data-changed]')).toHaveCount(0);
});
