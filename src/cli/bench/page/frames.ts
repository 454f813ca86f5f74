/** Target U3: frames that come late while ADL takes forty rows, against a page that does nothing but move one box. */
import type { Page } from 'playwright-core';
import { type Row, ratioRow } from '../row.ts';
import { openScenario } from './open.ts';
import type { Site } from './site.ts';
import { queueWorld } from './worlds.ts';

declare global {
  interface Window {
    /** Milliseconds from one frame to the next. */
    frameTimes: number[];
  }
}

const ROWS = 40;
/** Half a frame of 60 a second over its time. */
const LATE_MS = 25;
/** As long as a told story takes at most. */
const LONGEST_MS = 60_000;

/** Runs in the page. */
function watchFrames(): void {
  const frames: number[] = [];
  window.frameTimes = frames;
  const next = (last: number) =>
    requestAnimationFrame((now) => {
      frames.push(now - last);
      next(now);
    });
  requestAnimationFrame(next);
}

const framesOf = (page: Page): Promise<number[]> => page.evaluate(() => window.frameTimes);

async function tellAdl(site: Site): Promise<readonly number[]> {
  const page = await openScenario(site, queueWorld(ROWS), 'motion=full');
  const queue = page.getByRole('region', { name: 'ADL queue' });
  await queue.getByRole('button', { name: 'Shorts' }).click();
  await queue.getByRole('button', { name: `Show all ${ROWS}` }).click();
  const field = page.getByRole('textbox', { name: 'Price', exact: true });
  await field.fill('85000');
  await page.evaluate(watchFrames);
  await field.press('Enter');
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  await pause.waitFor();
  await pause.waitFor({ state: 'detached', timeout: LONGEST_MS });
  const frames = await framesOf(page);
  const taken = await queue.getByText('gave up').count();
  if (taken < ROWS) throw new Error(`ADL took ${taken} rows, not ${ROWS}`);
  await page.close();
  return frames;
}

async function moveOneBox({ browser }: Site, ms: number): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<div id="box" style="width:40px;height:40px;background:#357"></div>');
  await page.evaluate(() => {
    const path = [{ transform: 'none' }, { transform: 'translateX(800px)' }];
    document.getElementById('box')?.animate(path, { duration: 1000, iterations: Number.POSITIVE_INFINITY });
  });
  await page.evaluate(watchFrames);
  await page.waitForTimeout(ms);
  const frames = await framesOf(page);
  await page.close();
  return frames;
}

/** Share of the time's frames that came late, per cent. */
const lateShare = (frames: readonly number[]): number =>
  (100 * frames.filter((ms) => ms > LATE_MS).length) / Math.max(1, frames.length);

export async function benchFrames(quick: boolean, site: Site): Promise<Row[]> {
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    const told = await tellAdl(site);
    ours.push(...told);
    reference.push(...(await moveOneBox(site, quick ? 5_000 : told.reduce((sum, ms) => sum + ms, 0))));
  }
  const name = `U3 late frames while ADL takes ${ROWS} rows (%)`;
  return [ratioRow(name, lateShare(ours), lateShare(reference), { kind: 'pointsMore', points: 3 })];
}
