/**
 * The stage as a person sees it: by names and roles, never by class. What a test knows of the page it learns here.
 */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { Drag } from './drag.ts';

/** As a person types: what Playwright fills in by itself, Firefox does not tell the page. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}

export class Stage {
  readonly page: Page;
  readonly handle: Locator;
  readonly timeline: Locator;
  readonly time: Locator;
  readonly story: Locator;
  readonly queue: Locator;
  readonly accounts: Locator;
  readonly waterfall: Locator;
  readonly fund: Locator;
  readonly books: Locator;
  /** Of all events up to where the reader stands: the same digits, the same history. */
  readonly digest: Locator;
  readonly scenario: Locator;
  readonly why: Locator;
  readonly ledger: Locator;
  readonly follow: Locator;

  constructor(page: Page) {
    this.page = page;
    this.handle = page.getByRole('slider', { name: 'Mark price' });
    this.timeline = page.getByRole('region', { name: 'Timeline' });
    this.time = this.timeline.getByRole('slider', { name: 'Position in time' });
    this.story = page.getByRole('region', { name: 'Story' });
    this.queue = page.getByRole('region', { name: 'ADL queue' });
    this.accounts = page.getByRole('region', { name: 'Accounts' });
    this.waterfall = page.getByRole('region', { name: 'Waterfall' });
    this.fund = page.getByRole('region', { name: 'Insurance fund' });
    this.books = page.getByRole('status', { name: 'Books balance' });
    this.digest = this.books.getByTestId('digest');
    this.scenario = page.getByRole('combobox', { name: 'Scenario' });
    this.why = page.getByRole('dialog', { name: /^Why / });
    this.ledger = page.getByRole('region', { name: 'Ledger' });
    this.follow = page.getByRole('region', { name: 'Be this account' });
  }

  /** Opens the site and waits until the exchange is set up. `query` is the part of the address after `?`. */
  async open(query = ''): Promise<void> {
    await this.page.goto(query === '' ? './' : `./?${query}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.books).toContainText('The books balance');
  }

  /** A button of the timeline, by its name. */
  button(name: string): Locator {
    return this.timeline.getByRole('button', { name, exact: true });
  }

  /** Types the price into the field beside the picture and commits it. */
  async setPrice(price: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Price', exact: true });
    await typeInto(field, price);
    await field.press('Enter');
  }

  /** A hand with a mouse, for the price handle. */
  mouse(): Drag {
    const { mouse } = this.page;
    return new Drag(this.handle, {
      down: async (x, y) => {
        await mouse.move(x, y);
        await mouse.down();
      },
      move: (x, y) => mouse.move(x, y, { steps: 3 }),
      up: () => mouse.up(),
    });
  }

  /** What the export dialog saves under this name; the dialog is closed again. */
  async saved(what: string): Promise<{ readonly bytes: Buffer; readonly text: string; readonly name: string }> {
    await this.page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Take it along' });
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      dialog.getByRole('button', { name: `Save: ${what}`, exact: true }).click(),
    ]);
    await this.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const bytes = await readFile(await download.path());
    return { bytes, text: bytes.toString('utf8'), name: download.suggestedFilename() };
  }

  /** The row of the queue that belongs to an account: what it scores, and what it kept and gave up. */
  inQueue(name: string): Locator {
    return this.queue.getByRole('rowgroup').filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  /** The row of the accounts table that belongs to an account. */
  account(name: string): Locator {
    return this.accounts.getByRole('row').filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  /** The sentence that is marked as where the reader stands. */
  get now(): Locator {
    return this.story.locator('[aria-current="step"]');
  }

  /** Until nothing plays any more. */
  async played(): Promise<void> {
    await expect(this.button('Pause')).toHaveCount(0, { timeout: 25_000 });
  }
}
