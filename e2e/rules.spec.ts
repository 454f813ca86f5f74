import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

// Rules and evidence: read beside the stage, which keeps its state; changed, run, taken out and brought back.

const link = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the site' }).getByRole('link', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations: found } = await axe.options({ resultTypes: ['violations'] }).analyze();
  return found.map(({ id, nodes }) => `${id} ${nodes[0]?.target}: ${nodes[0]?.failureSummary}`);
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a mode is a step of the browser’s history; the stage is as it was left, and the focus goes along', async ({
  page,
}) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.now).toContainText('60 closed');
  const digest = await stage.digest.textContent();

  await link(page, 'Rules').click();
  await expect(heading(page, 'Rules')).toBeFocused();
  await expect(page).toHaveURL(/view=rules/);
  await expect(page).toHaveTitle('Rules · ADL Lab');
  await expect(stage.handle).toBeHidden();

  await link(page, 'Evidence').click();
  await expect(heading(page, 'Evidence')).toBeFocused();
  await page.goBack();
  await expect(heading(page, 'Rules')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('main', { name: 'Stage' })).toBeFocused();
  expect(await stage.digest.textContent()).toBe(digest);
  await expect(stage.now).toContainText('60 closed');
  await page.goForward();
  await expect(heading(page, 'Rules')).toBeFocused();
});

test('a venue’s rules are read, changed until they contradict each other, run, saved and opened again', async ({
  page,
}) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.now).toContainText('60 closed');
  await page.getByRole('link', { name: /^Rule book: Textbook/ }).click();

  const menu = page.getByRole('combobox', { name: 'Rule book', exact: true });
  await menu.selectOption({ value: 'bitmex@2024-11' });
  const book = page.getByRole('article', { name: 'BitMEX' });
  await expect(book).toContainText('Winners are ranked by return on entry value times leverage');
  await expect(book.getByRole('link', { name: /^Source 1: BitMEX: auto-deleveraging$/ }).first()).toHaveAttribute(
    'href',
    'https://bitmex.com/app/autoDeleveraging',
  );
  await expect(book).toContainText('The pages name no backstop between the fund and ADL.');
  await expect(book.getByTestId('live-formula')).toContainText(/ADL score [\d.,−]+ = return on entry value/);

  // Slots that contradict each other are refused with the reason, one after the other; nothing runs until they agree.
  await book.getByRole('button', { name: 'Change rules' }).click();
  await book.getByRole('combobox', { name: 'Mechanism' }).selectOption('haircut');
  const run = book.getByRole('button', { name: 'Run it on the stage' });
  await expect(book.getByRole('alert').first()).toContainText('a haircut takes money out of profits');
  await expect(run).toBeDisabled();
  await book.getByRole('combobox', { name: 'ADL price' }).selectOption({ label: 'none' });
  await expect(book.getByRole('alert').first()).toContainText('a haircut takes profits, and losers have none');
  await book.getByRole('combobox', { name: 'Who', exact: true }).selectOption('profitableOnly');
  await expect(book.getByRole('alert')).toHaveCount(0);
  await expect(book).toContainText('3 rules differ from BitMEX as published.');

  // A value out of range says what is allowed; Reset takes one slot back.
  const fee = book.getByRole('textbox', { name: 'ADL fee' });
  await fee.fill('250');
  await fee.press('Enter');
  await expect(book.getByRole('alert').first()).toContainText('adl.feePpm: found 250 %, expected 0 % to 10 %');
  await book.getByRole('button', { name: 'Reset ADL fee' }).click();
  await expect(book.getByRole('alert')).toHaveCount(0);

  const saved = page.waitForEvent('download');
  await book.getByRole('button', { name: 'Save as a file' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('bitmex-2024-11-changed.rulebook.json');
  const text = readFileSync(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ id: 'bitmex@2024-11+changed', confidence: { price: 'assumed' } });

  await run.click();
  await expect(page.getByRole('main', { name: 'Stage' })).toBeFocused();
  await expect(page.getByRole('link', { name: /^Rule book: BitMEX, changed/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Branches' })).toContainText('BitMEX, changed');
  await expect(stage.books).toContainText('The books balance');

  // What is no rule book is refused in one message, and what is read and what runs stay as they are.
  await link(page, 'Rules').click();
  await page.getByRole('button', { name: 'Open a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'A rule book of your own' });
  for (const [from, to, path, expected] of [
    ['"haircut"', '"moonshot"', 'adl.mechanism', '"tearUp" or "haircut"'],
    ['"price": null', '"price": { "kind": "mark" }', 'adl.price', 'it has no price'],
    ['"openOrders": "cancel"', '"orders": "cancel"', 'adl', 'field'],
  ] as const) {
    await dialog.getByRole('textbox', { name: 'Or paste its text' }).fill(text.replace(from, to));
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText(path);
    await expect(dialog.getByRole('alert')).toContainText(expected);
  }
  await dialog.getByRole('textbox', { name: 'Or paste its text' }).fill(text);
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('article')).toContainText('3 rules differ from BitMEX as published.');
});

test('all rule books compared, one crash under each, two kinds of lights, and what was reproduced', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?view=rules&motion=none');
  const compare = page.getByRole('region', { name: 'All of them compared' });
  const rows = compare.getByRole('row');
  await expect(rows.nth(8)).toBeVisible();
  const all = await rows.count();
  await compare.getByRole('searchbox', { name: 'Find' }).fill('vault previous');
  await expect(compare.getByRole('rowheader', { name: /Hyperliquid \(as documented\)/ })).toBeVisible();
  expect(await rows.count()).toBeLessThan(all);
  await compare.getByRole('button', { name: 'Show all' }).click();
  await compare.getByRole('combobox', { name: 'Ranking: show only' }).selectOption('as listed (a random start)');
  await expect(compare.getByRole('rowheader', { name: /dYdX v4/ })).toBeVisible();
  await expect(compare.getByRole('rowheader', { name: /BitMEX/ })).toHaveCount(0);
  await compare.getByRole('button', { name: /^dYdX v4/ }).click();
  await expect(page.getByRole('article', { name: 'dYdX v4' })).toContainText('The code and its tests give 50,001');

  const crash = page.getByRole('region', { name: 'One crash under each', exact: true });
  await expect(crash.getByRole('row').filter({ hasText: /^Textbook40060/ })).toContainText('Sam 40 at 90');
  await expect(crash).toContainText(
    '40 of 100 found a taker. ADL (fund cannot cover): 60 closed. Price: bankruptcy price',
  );
  const lights = page.getByRole('table', { name: 'Delta, as published' });
  await expect(lights.getByRole('row').filter({ hasText: 'differs' })).toHaveCount(2);

  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);

  await link(page, 'Evidence').click();
  await expect(page.getByTestId('evidence-count')).toContainText(/\d+ agree, 0 differ/);
  await page.getByText(/^dydx: \d+ of \d+ agree$/).click();
  await expect(page.getByRole('region', { name: 'dydx.json' }).getByRole('row').nth(60)).toContainText('the same');
  await expect(page.getByRole('region', { name: 'Errata' })).toContainText('it is 20 %');
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
});
