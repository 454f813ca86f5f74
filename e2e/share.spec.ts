/** The share dialog: what it gives away is what is on the stage, and what its choices say is what the frame does. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';
import { watch } from './pages/watch.ts';

test('choices change the snippets and the preview; the copied link is reproduced exactly', async ({
  page,
  baseURL,
  context,
}) => {
  const { trouble } = await watch(page, baseURL ?? '');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  const digest = await stage.digest.textContent();

  await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByText('Reproduced exactly')).toBeVisible();
  const frame = dialog.getByRole('textbox', { name: 'Frame, needs no script' });
  const element = dialog.getByRole('textbox', { name: 'Element, as high as it needs to be' });
  await expect(element).toHaveValue(/embed\.js"><\/script>\n<adl-lab [^>]*state="1\.[\w-]+"><\/adl-lab>$/);

  await dialog.getByRole('checkbox', { name: 'Story' }).uncheck();
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(frame).toHaveValue(
    /v\/[\d.]+\/embed\.html\?panels=price,waterfall,fund,queue,timeline,books&amp;theme=dark#s=1\./,
  );
  await expect(preview.locator('html[data-theme="dark"]')).toBeAttached();
  await expect(preview.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(preview.getByRole('region', { name: 'Story' })).toHaveCount(0);

  const { violations } = await new AxeBuilder({ page }).include('dialog[open]').exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);

  await dialog.getByRole('button', { name: 'Copy: Link to this very state' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('Reproduced exactly')).toBeVisible();
  await expect(stage.digest).toHaveText(digest ?? '');
  expect(trouble).toEqual([]);
});
