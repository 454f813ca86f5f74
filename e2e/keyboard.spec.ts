import { expect, type Page, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

// The canonical story without a pointer: nothing here clicks, everything is reached by Tab and moved by keys.

interface Stop {
  readonly name: string;
  readonly where: string;
  /** Does anything around it, itself included, show that it has the focus? */
  readonly ring: boolean;
}

/** More stops than the page has: beyond them Tab goes in a circle. */
const MOST_STOPS = 160;

/** Tabs through the page once; what has the focus at each stop, and the region it is in. */
async function tabThrough(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return null;
      const outlined = [at, ...at.querySelectorAll('*')].some((element) => {
        const style = getComputedStyle(element);
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      });
      const region = at.closest('section:has(h2), header');
      return {
        name: at.getAttribute('aria-label') ?? at.textContent ?? '',
        where: region?.querySelector('h2')?.textContent ?? '',
        ring: outlined,
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('Tab goes round and round without leaving the page');
}

/** Tab until the element has the focus. */
async function tabTo(page: Page, reached: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (await reached()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never got there');
}

test('Tab meets everything once, in the order of the page, and what has the focus shows it', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.now).toContainText('60 closed');
  await stage.scenario.focus();
  const stops = await tabThrough(page);
  expect(stops.filter(({ ring }) => !ring)).toEqual([]);
  const regions = ['Price', 'Waterfall', 'Insurance fund', 'ADL queue', 'Timeline', 'Story', 'Accounts'];
  const met = stops.map(({ where }) => where).filter((where) => regions.includes(where));
  expect(met.filter((where, at) => where !== met[at - 1])).toEqual(regions);
  // A table is one stop, whatever it holds.
  const within = (where: string) => stops.filter((stop) => stop.where === where).length;
  expect(within('Accounts')).toBeLessThanOrEqual(2);
  expect(within('ADL queue')).toBeLessThanOrEqual(5);
  expect(stops.filter(({ name }) => name === 'Mark price')).toHaveLength(1);
});

test('the canonical crash, told and asked about with keys alone', async ({ page }) => {
  test.slow();
  const stage = new Stage(page);
  await stage.open('motion=none');
  const cocked = await stage.digest.innerText();
  const isFocused = (name: string) => () =>
    page.evaluate((wanted) => document.activeElement?.getAttribute('aria-label') === wanted, name);
  await tabTo(page, isFocused('Mark price'));

  // Escape takes a preview back.
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowDown');
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '92.8');
  await page.keyboard.press('Escape');
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '95');
  await expect(stage.digest).toHaveText(cocked);

  // 95 to 84 in steps of 2 and 0.2: previewed, then committed.
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('PageDown');
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowDown');
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '84');
  await expect(stage.handle).toHaveAttribute(
    'aria-valuetext',
    /^index 84, mark 84; Lena liquidated; Sol, Sam deleveraged/,
  );
  await page.keyboard.press('Enter');
  await expect(stage.now).toContainText('60 closed');
  await expect(stage.handle).toBeFocused();
  await expect(stage.inQueue('Sol')).toContainText('closed 20 at 90, gave up 120, kept 80');
  await expect(stage.inQueue('Sam')).toContainText('closed 40 at 90, gave up 240');

  // The queue is one stop; arrows walk in it, Enter asks why, Escape comes back to where it was asked.
  const focused = page.locator('*:focus');
  await tabTo(page, () => stage.queue.getByRole('table').evaluate((table) => table.contains(document.activeElement)));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const asked = await focused.getAttribute('data-quantity');
  expect(asked).toMatch(/^event\.\d+\.kept$/);
  await page.keyboard.press('Enter');
  await expect(stage.why).toBeVisible();
  await expect(stage.why.getByTestId('why-value')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stage.why).toBeHidden();
  await expect(focused).toHaveAttribute('data-quantity', asked ?? '');

  await tabTo(page, isFocused('Position in time'));
  await page.keyboard.press('Home');
  await expect(stage.digest).toHaveText(cocked);
  await page.keyboard.press('ArrowRight');
  await expect(stage.now).toContainText('The mark goes from 95 to 84');
  await expect(stage.time).toBeFocused();

  await tabTo(page, isFocused('Show this moment'));
  await page.keyboard.press('Tab');
  await tabTo(page, isFocused('Show this moment'));
  await page.keyboard.press('Enter');
  await expect(stage.now).toContainText('Lena is liquidated');

  await tabTo(page, () =>
    stage.accounts.getByRole('table').evaluate((table) => table.contains(document.activeElement)),
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(focused).toHaveAttribute('data-quantity', /^account\.\d+\.0\.bankruptcyPrice$/);
});

test('the focus stays on a row of the queue while rows are taken and change places', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open();
  await stage.timeline.getByRole('combobox', { name: 'Speed' }).selectOption('4');
  await stage.setPrice('84');
  await expect(stage.button('Pause')).toBeVisible();
  const sam = stage.inQueue('Sam').getByRole('button', { name: 'Sam', exact: true });
  await sam.focus();
  await stage.played();
  await expect(stage.inQueue('Sam')).toContainText('closed 40');
  await expect(sam).toBeFocused();
  await expect(sam).toBeVisible();
});
