/** Does the page hold its words? Nothing cut off, nothing off the page, no words over other words. */
import type { Frame, Page } from '@playwright/test';

/** The page does not scroll sideways, and no words are cut off. */
export async function clipped(within: Page | Frame): Promise<readonly string[]> {
  return within.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    const scrolls = (element: Element | null) =>
      element !== null && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const inScroller = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) if (scrolls(at)) return true;
      return false;
    };
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent?.slice(0, 30)}"`;
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      // Words for speech alone are a pixel wide on purpose.
      if (element.closest('svg, [popover]') || element.offsetParent === null || inScroller(element)) continue;
      if (element.clientWidth <= 1 || element.closest('.unseen')) continue;
      const style = getComputedStyle(element);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const eases = style.textOverflow === 'ellipsis';
      if (hides && !eases && element.innerText !== '' && element.scrollWidth > element.clientWidth + 1) {
        found.push(`cut off: ${name(element)} ${element.scrollWidth} in ${element.clientWidth}`);
      }
      const box = element.getBoundingClientRect();
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (words && box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1)) {
        found.push(`off the page: ${name(element)} ${Math.round(box.left)} to ${Math.round(box.right)}`);
      }
    }
    return found;
  });
}

/** Words that stand over other words. What floats over the page on purpose (bars that stick, boxes) is left out. */
export async function overlapping(within: Page | Frame): Promise<readonly string[]> {
  return within.evaluate(() => {
    const floats = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
      return false;
    };
    /** What of a line is left within the boxes that cut it off or scroll. */
    const shown = (line: DOMRect, parent: Element): DOMRect => {
      let { left, right, top, bottom } = line;
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const box = at.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const texts: { readonly words: string; readonly box: DOMRect; readonly node: Node }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!parent || words === '' || parent.closest('.unseen, [popover], option, noscript')) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || floats(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const box = shown(line, parent);
        if (box.width > 1 && box.height > 1) texts.push({ words, box, node });
      }
    }
    const found: string[] = [];
    for (const [at, one] of texts.entries())
      for (const other of texts.slice(at + 1)) {
        if (one.node === other.node) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines of text touch: letters meet only where boxes share a good part of a line.
        if (across > 2 && down > 0.4 * Math.min(one.box.height, other.box.height)) {
          found.push(
            `"${one.words.slice(0, 30)}" over "${other.words.slice(0, 30)}" by ${Math.round(across)}×${Math.round(down)}`,
          );
        }
      }
    return found;
  });
}
