/** Opens a scenario file on the page, by the dialog that everybody uses. */
import type { Page } from 'playwright-core';
import type { ScenarioFile } from '#protocol/scenario.ts';
import type { Site } from './site.ts';

export async function openScenario({ address, browser }: Site, scenario: ScenarioFile, query = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await page.goto(`${address}?${query}`);
  await page.getByRole('button', { name: 'Open a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a scenario file' });
  await dialog.getByLabel('Choose a file').setInputFiles({
    name: `${scenario.id}.scenario.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(scenario)),
  });
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('combobox', { name: 'Scenario' }).and(page.locator(':enabled')).waitFor();
  return page;
}
