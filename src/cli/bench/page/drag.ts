/**
 * Targets U1 and U2: from a pointer's move to the painted preview of the whole shock, against the least a page with a
 * worker can do: a move, a message there and back, one text changed and painted. Both in the same page, by turns.
 */
import type { Page } from 'playwright-core';
import { type Row, ratioRow } from '../row.ts';
import { openScenario } from './open.ts';
import type { Site } from './site.ts';
import { classWorld } from './worlds.ts';

/** Milliseconds from the event's own time stamp until a task after the frame that shows its outcome. */
interface Dragged {
  readonly ours: number[];
  readonly reference: number[];
  /** Somebody was liquidated in a preview. */
  liquidated: boolean;
}

declare global {
  interface Window {
    dragged: Dragged;
  }
}

const PAD = { x: 60, y: 60, size: 400 };
/** How far down a sweep goes, pixels: across the liquidations. */
const DEPTH = 180;

/** `moves`: down, each to another price; then up again. `turns`: sweeps that count; with `warmUp`, after one that does not. */
interface Sweeps {
  readonly moves: number;
  readonly turns: number;
  readonly warmUp: boolean;
}

/** Runs in the page. The pad lies over everything, so that its moves reach nothing of the site. */
function startMeasuring({ x, y, size }: typeof PAD): void {
  const dragged: Dragged = { ours: [], reference: [], liquidated: false };
  window.dragged = dragged;
  let moved = 0;
  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      moved = timeStamp;
    },
    { capture: true },
  );
  const painted = (times: number[]) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - moved);
      port2.postMessage(null);
    });

  const handle = document.querySelector('[role="slider"][aria-orientation="vertical"]');
  if (!handle) throw new Error('the page has no price handle');
  new MutationObserver(() => {
    dragged.liquidated ||= !handle.getAttribute('aria-valuetext')?.includes('nobody liquidated');
    painted(dragged.ours);
  }).observe(handle, { attributeFilter: ['aria-valuetext'] });

  const pad = document.createElement('div');
  pad.style.cssText = `position:fixed;z-index:9999;left:${x}px;top:${y}px;width:${size}px;height:${size}px;display:none`;
  pad.id = 'pad';
  document.body.append(pad);
  const worker = new Worker(URL.createObjectURL(new Blob(['onmessage = ({ data }) => postMessage(data);'])));
  pad.addEventListener('pointermove', ({ clientY }) => worker.postMessage(clientY));
  worker.onmessage = ({ data }) => {
    pad.textContent = String(data);
    painted(dragged.reference);
  };
}

/** Down and up again, one move after the other has been painted. */
async function sweep(page: Page, side: 'ours' | 'reference', moves: number, x: number, y: number): Promise<void> {
  const stride = DEPTH / moves;
  for (let move = 1; move < 2 * moves; move++) {
    const before = await page.evaluate((asked) => window.dragged[asked].length, side);
    await page.mouse.move(x, y + stride * (move <= moves ? move : 2 * moves - move));
    await page.waitForFunction(([asked, known]) => window.dragged[asked].length > known, [side, before] as const);
  }
}

async function drag(page: Page, moves: number): Promise<void> {
  const handle = page.getByRole('slider', { name: 'Mark price' });
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error('the price handle has no place on screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await sweep(page, 'ours', moves, x, y);
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

async function moveOverPad(page: Page, moves: number): Promise<void> {
  const show = (display: string) =>
    page.evaluate((wanted) => document.getElementById('pad')?.style.setProperty('display', wanted), display);
  await show('block');
  await page.mouse.move(PAD.x + PAD.size / 2, PAD.y + 1);
  await sweep(page, 'reference', moves, PAD.x + PAD.size / 2, PAD.y + 5);
  await show('none');
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const found = sorted[Math.ceil(sorted.length * 0.95) - 1];
  if (found === undefined) throw new RangeError('nothing was measured');
  return found;
}

async function measure(site: Site, accounts: number, { moves, turns, warmUp }: Sweeps): Promise<Dragged> {
  const page = await openScenario(site, classWorld(accounts), 'motion=none');
  await page.evaluate(startMeasuring, PAD);
  for (let turn = warmUp ? -1 : 0; turn < turns; turn++) {
    await drag(page, moves);
    await moveOverPad(page, moves);
    if (turn >= 0) continue;
    await page.evaluate(() => {
      window.dragged.ours.length = 0;
      window.dragged.reference.length = 0;
    });
  }
  const found = await page.evaluate(() => window.dragged);
  await page.close();
  if (!found.liquidated) throw new Error('no preview crossed a liquidation');
  return found;
}

async function rowOf(site: Site, target: string, accounts: number, times: number, sweeps: Sweeps): Promise<Row> {
  const { ours, reference } = await measure(site, accounts, sweeps);
  const name = `${target} drag to paint, ${accounts.toLocaleString('en')} accounts, p95 (ms)`;
  return ratioRow(name, p95(ours), p95(reference), { kind: 'timesSlower', times });
}

export const benchClassDrag = async (quick: boolean, site: Site): Promise<Row[]> => [
  await rowOf(site, 'U1', 40, 1.3, { moves: quick ? 14 : 20, turns: quick ? 2 : 8, warmUp: true }),
];

/** Few moves: each takes a good part of a second. */
export const benchCrowdDrag = async (quick: boolean, site: Site): Promise<Row[]> => [
  await rowOf(
    site,
    'U2',
    100_000,
    2.5,
    quick ? { moves: 2, turns: 1, warmUp: false } : { moves: 6, turns: 2, warmUp: true },
  ),
];
