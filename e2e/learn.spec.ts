import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Chapter, lessons } from '../src/content/lessons/registry.ts';
import { lessonWords } from '../src/content/messages/lessons/en.ts';
import type { Lesson, LessonStep, Prediction } from '../src/protocol/lesson.ts';
import { type Hand, Keys, Mouse, Roles } from './pages/hands.ts';
import { Stage } from './pages/stage.ts';

// Every chapter is read to its end, with wrong predictions on the way: by mouse, by keyboard alone, and by nothing but the
// roles and names of the accessible tree. What there is to do comes from the lessons themselves.

const card = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

async function readThrough(page: Page, hand: Hand, { lesson }: Chapter): Promise<void> {
  const words = lessonWords[lesson.id];
  if (!words) throw new Error(`no words for ${lesson.id}`);
  const link = page.getByRole('list', { name: 'Chapters' }).getByRole('link', { name: words.title });
  await page.goto('./?view=learn&motion=none');
  await hand.press(link);
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
  for (const [at, step] of lesson.steps.entries()) {
    const here = card(page, `Step ${at + 1} of ${lesson.steps.length}`);
    const next = here.getByRole('button', { name: 'Next' });
    await expect(here, step.id).toBeVisible();
    if (step.prediction ?? step.gate) await expect(next).toBeHidden();
    if (step.prediction) await predictWrong(page, hand, here, step, step.prediction);
    else {
      if (step.gate) await produce(page, hand, here, lesson, step.gate.way);
      await hand.press(next);
    }
  }
  const closing = card(page, 'What to take with you');
  await expect(closing).toBeVisible();
  await hand.press(closing.getByText('Compare your answer'));
  await expect(closing.getByRole('group')).toHaveAttribute('open', '');
  await page.goto('./?view=learn&motion=none');
  await expect(link).toContainText('✓ read');
}

/** As the first misconception has it; the counter-scenario to it follows. */
async function predictWrong(page: Page, hand: Hand, here: Locator, { id }: LessonStep, prediction: Prediction) {
  const chapter = new URL(page.url()).searchParams.get('chapter') ?? '';
  await hand.predict(here, prediction, lessonWords[chapter]?.steps[id]?.names ?? {});
  await hand.press(here.getByRole('button', { name: 'That is my prediction' }));
  await expect(here.getByRole('status')).toContainText('Not as you predicted.');
  await hand.press(here.getByRole('button', { name: 'Next' }));
  const belief = `${id}~${prediction.misconceptions[0]?.id}`;
  await expect(page, 'the counter-scenario').toHaveURL((url) => url.searchParams.get('step') === belief);
  const detour = page.locator(`[data-card="${belief}"]`);
  await expect(detour).toContainText('You may have thought');
  await hand.press(detour.getByRole('button', { name: 'Next' }));
}

async function produce(page: Page, hand: Hand, here: Locator, lesson: Lesson, way: string) {
  const run = lesson.runs[way];
  const at = lesson.knob?.options.findIndex(({ scenario }) => scenario.id === run?.scenario.id) ?? -1;
  const command = run?.steps.at(-1)?.[0];
  if (at >= 0) await hand.turn(page, at);
  else await hand.setPrice(page, command?.kind === 'setIndexPrice' ? command.price : '');
  await expect(here).toContainText('It has happened.');
}

for (const chapter of lessons)
  for (const [name, hand] of [
    ['a mouse', (page: Page) => new Mouse(page)],
    ['the keyboard alone', (page: Page) => new Keys(page)],
    ['the accessible tree alone', () => new Roles()],
  ] as const)
    test(`chapter ${chapter.number} can be finished with ${name}`, async ({ page }) => {
      await readThrough(page, hand(page), chapter);
    });

test('a chapter leaves the reader’s own stage as it was, and back leads back', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.now).toContainText('60 closed');
  const digest = (await stage.digest.textContent()) ?? '';

  await page.getByRole('link', { name: 'Learn', exact: true }).click();
  await page
    .getByRole('link', { name: /The last resort/ })
    .first()
    .click();
  const next = (at: number) => card(page, `Step ${at} of 9`).getByRole('button', { name: 'Next' });
  await next(1).click();
  await expect(page.getByRole('region', { name: 'Insurance fund' })).toContainText('80');
  // A number in the words is of a run of the chapter's, and says why out of that run.
  await card(page, 'Step 2 of 9').getByRole('button', { name: '60', exact: true }).first().click();
  await expect(page.getByRole('dialog')).toContainText('found no taker');
  await page.keyboard.press('Escape');
  await next(2).click();
  await expect(page).toHaveURL(/step=first/);
  await page.goBack();
  await expect(page).toHaveURL(/step=hole/);
  await page.goForward();
  await expect(page).toHaveURL(/step=first/);

  await page.getByRole('link', { name: 'Stage', exact: true }).click();
  await expect(stage.digest).toHaveText(digest);
  await stage.button('Back').click();
  await expect(stage.now).not.toContainText('60 closed');
});

test('in class: a clicker reveals and goes on, answers wait for the teacher’s key, nothing needs to be stored', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('./?view=learn&chapter=last-resort&sheet=key&motion=none');
  const key = /: (\w+)$/.exec((await page.getByText(/^Key for links/).textContent()) ?? '')?.[1] ?? '';
  await page.goto('./?view=learn&chapter=last-resort&reveal=teacher&motion=none');
  const step = (at: number) => card(page, `Step ${at} of 9`);
  await step(1).getByRole('button', { name: 'Next' }).click();
  await step(2).getByRole('button', { name: 'Next' }).click();
  await step(3).getByRole('radio', { name: 'The most leveraged' }).check();
  await step(3).getByRole('button', { name: 'That is my prediction' }).click();
  await expect(step(3)).toContainText('Your teacher has the key');
  await expect(step(4)).toHaveCount(0);
  await step(3).getByRole('textbox', { name: 'Key' }).fill(key);
  await step(3).getByRole('button', { name: 'Show the answers' }).click();
  await expect(step(3)).toContainText('As you predicted.');

  await page.getByText('Classroom').click();
  await page.getByRole('button', { name: 'Present' }).click();
  await page.getByRole('button', { name: 'Notes' }).click();
  const clicker = async (key: string, at: string) => {
    await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`step=${at}(&|$)`));
  };
  // Whoever opened the tools is at the top of the page, at the first step.
  await clicker('PageDown', 'hole');
  await clicker('PageDown', 'first');
  await expect(step(3)).toContainText('show of hands');
  await clicker('PageDown', 'rank');
  await clicker('PageDown', 'share');
  await page.keyboard.press('PageDown');
  await expect(step(5)).toContainText('Shown without a prediction.');
  await clicker('PageDown', 'match');
  await clicker('PageUp', 'share');
});

test('axe finds nothing in the list, in a prediction before and after, on paper, in any theme and size', async ({
  page,
}) => {
  const nothing = async (where: string) => {
    const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
    const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
      where,
    ).toEqual([]);
  };
  await page.goto('./?view=learn&theme=dark');
  await expect(page.getByRole('list', { name: 'Chapters' })).toBeVisible();
  await nothing('list');
  await page.goto('./?view=learn&chapter=absorber&step=line&theme=projector&motion=none');
  await page.getByRole('button', { name: 'That is my prediction' }).click();
  await expect(page.getByText('Not as you predicted.')).toBeVisible();
  await nothing('drawn line');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?view=learn&chapter=last-resort&step=share&theme=light&motion=none');
  await expect(card(page, 'Step 5 of 9')).toBeVisible();
  await nothing('chips');
  await page.goto('./?view=learn&chapter=chain&sheet=worksheet');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await nothing('worksheet');
});
