// The six moments of the first story and how a reader gets to them: by the price field and the timeline's own buttons.

export const moments = ['cocked', 'liquidated', 'unfilled', 'fund', 'deleveraged', 'after'];

/** The crash, and the rebound that shows what holding on would have brought. */
const CRASH = '84';
const REBOUND = '95';

const marks = { liquidated: 'First liquidation', unfilled: 'First unfilled', fund: 'Fund too small' };

export async function openStage(page, address) {
  await page.goto(address);
  await page.getByText('The books balance').waitFor();
}

/** Moments are visited in their order, each from the one before. */
export async function standAt(page, moment) {
  if (moment !== 'cocked' && !(await marker(page, marks.liquidated).isVisible())) await setPrice(page, CRASH);
  if (marks[moment]) await marker(page, marks[moment]).click();
  if (moment === 'deleveraged') {
    const end = page.getByRole('button', { name: 'To the end', exact: true });
    if (await end.isEnabled()) await end.click();
  }
  if (moment === 'after') await setPrice(page, REBOUND);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(700);
}

function marker(page, name) {
  return page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name, exact: true });
}

async function setPrice(page, price) {
  const field = page.getByRole('textbox', { name: 'Price', exact: true });
  await field.fill(price);
  await field.press('Enter');
  await page.waitForTimeout(700);
}
