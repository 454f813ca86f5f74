/**
 * What a test can notice about a page only by watching it from the start: layout shifts, words put into live regions,
 * errors in the console, requests that leave the site. It touches nothing.
 */
import type { Page } from '@playwright/test';

export interface Shift {
  readonly value: number;
  /** What moved, and from where to where. */
  readonly what: string;
}

export interface Said {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly text: string;
}

export interface Noticed {
  readonly shifts: readonly Shift[];
  readonly said: readonly Said[];
}

interface Notes {
  shifts: Shift[];
  said: Said[];
}

declare global {
  interface Window {
    noticed: Notes;
  }
}

export interface Watch {
  /** Forgets what was noticed so far. */
  forget(): Promise<void>;
  noticed(): Promise<Noticed>;
  /** Errors of the console and the page, and addresses of other hosts, since the beginning. */
  readonly trouble: readonly string[];
}

/** To be called before the page is opened. */
export async function watch(page: Page, site: string): Promise<Watch> {
  const trouble: string[] = [];
  page.on('console', (message) => {
    // What the tests' own settings say when the page offers to work offline.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning')
      trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    const local = [site, 'blob:', 'data:'].some((start) => request.url().startsWith(start));
    if (!local) trouble.push(`asked another host: ${request.url()}`);
  });
  await page.addInitScript(startNoticing);
  return {
    trouble,
    forget: () =>
      page.evaluate(async () => {
        // What the page shows by now may still have to be painted, and a shift is told only after its painting.
        await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        await new Promise((told) => setTimeout(told));
        window.noticed.shifts.length = 0;
        window.noticed.said.length = 0;
      }),
    noticed: () => page.evaluate(() => window.noticed),
  };
}

/** Runs in the page, before any of its own scripts. */
function startNoticing(): void {
  const notes: Notes = { shifts: [], said: [] };
  window.noticed = notes;

  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
  const nameOf = (node: Node | null) => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    return `${element?.tagName.toLowerCase()}.${element?.getAttribute('class') ?? ''} "${(node?.textContent ?? '').slice(0, 24)}"`;
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const moved = entry.sources.map(
        ({ node, previousRect, currentRect }) => `${nameOf(node)}: ${place(previousRect)} to ${place(currentRect)}`,
      );
      notes.shifts.push({ value: entry.value, what: moved.join('; ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"]:not([aria-live="off"]), [role="alert"]';
  const last = new Map<Element, string>();
  new MutationObserver((changes) => {
    const regions = new Set<Element>();
    for (const { target } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
      if (region) regions.add(region);
    }
    for (const region of regions) {
      const text = region.textContent?.trim() ?? '';
      if (text === '' || last.get(region) === text) continue;
      last.set(region, text);
      notes.said.push({ at: performance.now(), text });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
