/** Everything that can be taken along, as a file and as text to copy; made in the page, under its own policy. */
import { expect, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';
import { watch } from './pages/watch.ts';

test('what is saved is what the stage shows', async ({ page, baseURL }) => {
  const { trouble } = await watch(page, baseURL ?? '');
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();

  const result = JSON.parse((await stage.saved('Result (JSON)')).text);
  expect(result).toMatchObject({ scenario: 'canonical', books: { balanced: true } });

  const accounts = await stage.saved('Accounts (CSV)');
  expect(accounts.name).toBe('canonical.accounts.csv');
  const rows = accounts.text.trim().split('\n').slice(1);
  expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(result.accounts.length);

  expect((await stage.saved('Ledger (CSV)')).text).toContain('adlFilled');
  const ledger = JSON.parse((await stage.saved('Ledger (JSON)')).text);
  expect(ledger.complete).toBe(true);
  expect(ledger.rows.length).toBeGreaterThan(3);

  const { events } = JSON.parse((await stage.saved('Events (JSON)')).text);
  expect(events.map((event: { kind: string }) => event.kind)).toContain('adlTriggered');

  const chart = await stage.saved('Price chart (SVG)');
  expect(chart.text).not.toMatch(/<script|<foreignObject|class=|\bon\w+=/);
  expect(chart.text).toContain('</text>');
  await test.info().attach('price.svg', { body: chart.text, contentType: 'image/svg+xml' });

  const picture = await stage.saved('Stage (PNG)');
  const stageBox = await page.getByRole('main').boundingBox();
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  // Twice as many pixels as on the page.
  expect(picture.bytes.readUInt32BE(16)).toBe(Math.floor((stageBox?.width ?? 0) * 2));

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Show as text: Result (JSON)' }).click();
  await expect(page.getByRole('textbox', { name: 'Result (JSON)' })).toHaveValue(/"balanced": true/);
  expect(trouble).toEqual([]);
});
