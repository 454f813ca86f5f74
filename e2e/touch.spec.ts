import { type CDPSession, devices, expect, type Locator, type Page, test } from '@playwright/test';
import { Drag } from './pages/drag.ts';
import { Stage } from './pages/stage.ts';

// A finger on a telephone: real touch input through the browser, so that what pans and what drags is the browser's own choice.

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  userAgent: devices['Pixel 7'].userAgent,
});

interface Finger {
  down(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  up(): Promise<void>;
  cancel(): Promise<void>;
}

async function fingerOn(page: Page): Promise<Finger> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  let at = { x: 0, y: 0 };
  return {
    down: async (x, y) => {
      at = { x, y };
      await send('touchStart', [at]);
    },
    move: async (x, y) => {
      const from = at;
      at = { x, y };
      for (const part of [0.25, 0.5, 0.75, 1]) {
        await send('touchMove', [{ x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part }]);
      }
    },
    up: async () => {
      await send('touchEnd', []);
    },
    cancel: async () => {
      await send('touchCancel', []);
    },
  };
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** How far the page and the lists in it have been panned, all together: a list goes first, and hands on what is left. */
const panned = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('*')].reduce((sum, { scrollTop }) => sum + scrollTop, 0));

test('a finger drags the grip to 84, the page stays where it is; a cancelled touch takes the preview back', async ({
  page,
}) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  const finger = await fingerOn(page);
  const hand = new Drag(stage.handle, finger);

  const grip = await stage.handle.boundingBox();
  expect(grip?.width).toBeGreaterThanOrEqual(44);
  expect(grip?.height).toBeGreaterThanOrEqual(44);

  await hand.grab();
  await hand.to(86);
  await expect(stage.handle).toHaveAttribute('aria-valuetext', /^index 86, mark 86/);
  await finger.cancel();
  await expect(stage.handle).toHaveAttribute('aria-valuetext', /^index 95, mark 95; nobody liquidated/);
  await expect(stage.button('To the start')).toBeDisabled();

  const top = await scrolled(page);
  await hand.grab();
  await hand.to(84);
  expect(await scrolled(page)).toBe(top);
  await hand.letGo();
  await expect(stage.now).toContainText('60 closed');
  await expect(stage.handle).toHaveAttribute(
    'aria-valuetext',
    /^index 84, mark 84; Lena liquidated; Sol, Sam deleveraged; fund 80/,
  );
  await expect(stage.inQueue('Sol')).toContainText('closed 20 at 90, gave up 120, kept 80');
  await expect(stage.inQueue('Sam')).toContainText('closed 40 at 90, gave up 240');
});

test('everywhere else a finger pans the page: over the picture, the tables, the words', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.now).toContainText('60 closed');
  const finger = await fingerOn(page);
  // Up or down as there is something left that way.
  const places: readonly (readonly [place: Locator, pixels: number])[] = [
    [page.getByRole('region', { name: 'Price', exact: true }).locator('svg').first(), -150],
    [stage.waterfall, -150],
    [stage.queue.getByRole('table'), -150],
    [stage.story, 150],
    [stage.accounts.getByRole('table'), 150],
  ];
  for (const [place, pixels] of places) {
    // A finger touches what was painted last.
    await place.evaluate((element) => {
      const box = element.getBoundingClientRect();
      window.scrollTo(0, window.scrollY + box.top + Math.min(box.height / 2, 120) - 300);
      return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    });
    const before = await panned(page);
    const box = await place.boundingBox();
    if (!box) throw new Error('nothing there to touch');
    const x = Math.round(box.x + Math.min(box.width - 12, 30));
    const y = Math.round(Math.max(box.y + 12, Math.min(box.y + box.height - 12, 300)));
    await finger.down(x, y);
    await finger.move(x, y + pixels);
    await finger.up();
    await expect
      .poll(async () => Math.abs((await panned(page)) - before), { message: `panned at ${place}` })
      .toBeGreaterThan(60);
  }
});
