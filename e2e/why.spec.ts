import { expect, type Page, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

test('a score says how it was made, one level deeper on request, and gives the focus back', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  await stage.queue.getByRole('button', { name: '1.27', exact: true }).click();
  await expect(stage.why).toContainText('returnOnMargin × effectiveLeverage');
  await stage.why.getByRole('button', { name: 'Why effective leverage?' }).click();
  await expect(stage.why).toContainText('notional ÷ equityShare');
  await stage.why.getByRole('button', { name: 'Back to ADL score' }).click();
  await expect(stage.why).toContainText('returnOnMargin × effectiveLeverage');
  await page.keyboard.press('Escape');
  await expect(stage.why).toBeHidden();
  await expect(stage.queue.getByRole('button', { name: '1.27', exact: true })).toBeFocused();
});

/** What the box said of one quantity. */
interface Answer {
  readonly id: string;
  readonly shown: string;
  /** null: no formula. */
  readonly value: string | null;
  readonly parts: Readonly<Record<string, string>>;
  /** Of the first input that can be asked in turn: its name, and whether it was explained. null: there is none. */
  readonly deeper: { readonly name: string; readonly value: string | null } | null;
}

/** Asks every quantity on screen, in the page itself since there are many: activates it, reads the box, closes the box. */
async function askAll(page: Page): Promise<readonly Answer[]> {
  return page.evaluate(async () => {
    const answers: Answer[] = [];
    const box = () => document.querySelector<HTMLElement>('[role="dialog"]:popover-open');
    const until = async <T>(look: () => T | null, what: string): Promise<T> => {
      const end = performance.now() + 5_000;
      while (performance.now() < end) {
        const found = look();
        if (found !== null) return found;
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      throw new Error(`waited too long for ${what}`);
    };
    const text = (element: Element | null | undefined) => element?.textContent ?? '';
    /** The box when it has its answer; `deep`: to a question that was asked inside it. */
    const answered = (deep: boolean, what: string) =>
      until(() => {
        const open = box();
        const isDeep = open?.querySelector('[aria-label^="Back to"]') != null;
        return open && isDeep === deep && !text(open).includes('Asking the engine') ? open : null;
      }, what);
    const valueIn = (open: Element) => {
      const value = open.querySelector('[data-testid="why-value"]');
      return value ? text(value) : null;
    };

    const asked = new Set<string>();
    for (const quantity of document.querySelectorAll<HTMLElement>('main [data-quantity], header [data-quantity]')) {
      const id = quantity.dataset.quantity ?? '';
      const shown = text(quantity);
      if (asked.has(`${id} ${shown}`) || quantity.offsetParent === null) continue;
      asked.add(`${id} ${shown}`);
      quantity.click();
      const open = await answered(false, id);
      const parts: Record<string, string> = {};
      for (const term of open.querySelectorAll('dt')) parts[text(term)] = text(term.nextElementSibling);
      const value = valueIn(open);
      const ask = open.querySelector<HTMLElement>('.why-term-ask');
      let deeper: Answer['deeper'] = null;
      if (ask) {
        const name = text(ask);
        ask.click();
        deeper = { name, value: valueIn(await answered(true, `${id}, ${name}`)) };
      }
      answers.push({ id, shown, value, parts, deeper });
      box()?.hidePopover();
      await until(() => (document.querySelector('[role="dialog"][popover]') ? null : true), `${id} to close`);
    }
    return answers;
  });
}

/** Shown numbers are rounded for the eye, and a table may give the side in words instead of a sign. */
function same(shown: string, told: string): boolean {
  // "first in the queue": a word for a number.
  if (!/\d/.test(shown)) return true;
  const number = (text: string) => Math.abs(Number(text.replaceAll(/[^\d.−]/g, '').replace('−', '-')));
  const places = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  return Math.abs(number(shown) - number(told)) <= 0.5000001 * 10 ** -places;
}

/** What is wrong with an answer; nothing is wrong with most. */
function faults({ id, shown, value, parts, deeper }: Answer): readonly string[] {
  if (value === null) return [`${id} (${shown}): no formula`];
  const found: string[] = [];
  if (!same(shown, value)) found.push(`${id}: ${shown} is said to be ${value}`);
  if (!parts.Formula) found.push(`${id} (${shown}): the formula is empty`);
  if (!parts['With the values now']) found.push(`${id} (${shown}): no values in the formula`);
  if (!parts.Rule) found.push(`${id} (${shown}): no rule`);
  if (!parts.Source && parts.Rule !== 'Arithmetic that every venue shares') {
    found.push(`${id} (${shown}): neither source nor shared arithmetic, but ${parts.Rule}`);
  }
  if (deeper && deeper.value === null) found.push(`${id} (${shown}): ${deeper.name} has no answer`);
  return found;
}

/** The moments of the canonical crash that the pictures of the documentation show. */
const MOMENTS: readonly (readonly [moment: string, reach: (stage: Stage) => Promise<void>])[] = [
  ['cocked', async () => {}],
  [
    'liquidated',
    async (stage) => {
      await stage.setPrice('84');
      await stage.button('First liquidation').click();
      await expect(stage.now).toContainText('Lena is liquidated');
    },
  ],
  [
    'unfilled',
    async (stage) => {
      await stage.button('First unfilled').click();
      await expect(stage.now).toContainText('find nobody to buy');
    },
  ],
  [
    'fund too small',
    async (stage) => {
      await stage.button('Fund too small').click();
      await expect(stage.now).toContainText('The insurance fund cannot pay');
    },
  ],
  [
    'ADL',
    async (stage) => {
      await stage.button('First ADL').click();
      await stage.button('Next').click();
      await expect(stage.now).toContainText('Sol, number 1 in the queue');
    },
  ],
  [
    'the end of it',
    async (stage) => {
      await stage.button('To the end').click();
      await expect(stage.now).toContainText('60 closed');
      await stage.follow.getByRole('button', { name: /run the engine again/ }).click();
      await expect(stage.follow).toContainText(/runs of the engine/);
    },
  ],
  [
    'after',
    async (stage) => {
      await stage.setPrice('95');
      await expect(stage.queue).toContainText('being closed saved');
    },
  ],
  [
    'another branch',
    async (stage) => {
      await stage.button('First ADL').click();
      await expect(stage.now).toContainText('Auto-deleveraging');
      await stage.setPrice('80');
      await expect(stage.page.getByRole('table', { name: /against/ })).toBeVisible();
    },
  ],
];

/** Numbers of the engine's on screen that nobody can ask about. The handle and the scales beside it are no answers. */
function unasked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .number')]
      .filter((number) => number.offsetParent !== null && /\d/.test(number.textContent ?? ''))
      .filter((number) => !number.closest('[data-quantity], [role="slider"]'))
      .map((number) => `${number.closest('section')?.ariaLabel ?? ''} ${number.parentElement?.textContent ?? ''}`),
  );
}

test('every number on the stage has an answer at every moment of the story, and so has what it is made of', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const stage = new Stage(page);
  await stage.open('motion=none');
  await page.getByRole('button', { name: 'Show the order book as a table' }).click();
  await stage.waterfall.getByRole('button', { name: 'Show as a table' }).click();
  await stage.ledger.getByRole('button', { name: 'Show every movement of money' }).click();
  await page.getByRole('combobox', { name: 'I am' }).selectOption('Sam');
  const wrong: string[] = [];
  for (const [moment, reach] of MOMENTS) {
    await reach(stage);
    wrong.push(...(await unasked(page)).map((number) => `${moment}: nothing to ask about ${number}`));
    const answers = await askAll(page);
    expect(answers.length, moment).toBeGreaterThan(25);
    expect(answers.filter(({ deeper }) => deeper).length, moment).toBeGreaterThan(10);
    wrong.push(...answers.flatMap(faults).map((fault) => `${moment}: ${fault}`));
  }
  expect(wrong).toEqual([]);
});
