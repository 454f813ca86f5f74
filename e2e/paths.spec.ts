import { expect, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

// A recorded day: the path plays step by step, can be dragged away from at any moment, and goes on from there.

/** From now on every text of the books line that is not the good one is kept, and every state is counted. */
async function watchBooks(
  stage: Stage,
): Promise<() => Promise<{ readonly bad: readonly string[]; readonly seen: number }>> {
  const watched = await stage.books.evaluateHandle((books) => {
    const record = { bad: [] as string[], digests: new Set<string>() };
    const note = () => {
      const text = books.textContent ?? '';
      if (!text.includes('The books balance') || books.dataset.balanced !== 'true') record.bad.push(text);
      record.digests.add(books.querySelector('code')?.textContent ?? '');
    };
    new MutationObserver(note).observe(books, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return record;
  });
  return () => watched.evaluate(({ bad, digests }) => ({ bad, seen: digests.size }));
}

test('the recorded day plays to its end with the books balancing at every step; dragged away from, it can be resumed', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const stage = new Stage(page);
  await stage.open('scenario=october-2025');
  await expect(page.getByText('prices are recorded')).toBeVisible();
  const books = await watchBooks(stage);
  await stage.timeline.getByRole('combobox', { name: 'Speed' }).selectOption('4');
  await stage.button('Play').click();
  await expect(stage.button('Pause')).toHaveCount(0, { timeout: 180_000 });
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '113253.6');
  for (const name of ['First liquidation', 'First unfilled', 'Fund too small', 'First ADL']) {
    await expect(stage.button(name)).toBeVisible();
  }
  const played = await books();
  expect(played.bad).toEqual([]);
  expect(played.seen).toBeGreaterThan(100);
  const end = await stage.digest.innerText();

  await stage.button('First ADL').click();
  await expect(stage.digest).not.toHaveText(end);
  const hand = stage.mouse();
  await hand.grab();
  await hand.to(100_000);
  await hand.letGo();
  await stage.button('Resume the recorded path').click();
  await expect(stage.button('Pause')).toBeVisible();
  await expect(stage.handle).not.toHaveAttribute('aria-valuenow', '100000');
  await stage.button('Pause').click();
  const branches = page.getByRole('list', { name: 'Branches of this history' }).getByRole('listitem');
  await expect(branches).toHaveCount(2);
  await branches.first().getByRole('button').first().click();
  await expect(stage.digest).toHaveText(end);
  expect((await books()).bad).toEqual([]);
});
