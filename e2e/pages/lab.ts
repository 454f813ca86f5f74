/** The lab and the branches as a person sees them: by names and roles, never by class. */
import { expect, type Locator, type Page } from '@playwright/test';

export class Lab {
  readonly page: Page;
  readonly panel: Locator;
  readonly branches: Locator;
  readonly difference: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: 'Lab', exact: true });
    this.branches = page.getByRole('region', { name: 'Branches' });
    this.difference = this.branches.getByRole('table');
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lab', exact: true }).click();
    await expect(this.panel).toBeVisible();
  }

  button(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true });
  }

  field(name: string): Locator {
    return this.panel.getByRole('textbox', { name, exact: true });
  }

  /** Types a value and runs it. */
  async set(name: string, value: string): Promise<void> {
    await this.field(name).fill(value);
    await this.field(name).press('Enter');
  }

  /** A branch in the list, by the beginning of its name. */
  branch(name: string): Locator {
    return this.branches.getByRole('listitem').filter({ hasText: name });
  }

  /** The row of an account in the table of differences. */
  row(name: string): Locator {
    return this.difference.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }
}
