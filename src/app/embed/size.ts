/**
 * A frame fills what it is given. Only when its host asks does it say how high it would like to be: over the port, and as
 * Embedly's `iframe.resize`, which many sites understand. Growth is capped, so that no two pages chase each other.
 */
const MOST_HEIGHT = 4_000;

let watching: ResizeObserver | null = null;

/** @param tell is given whole pixels, each time another number. */
export function followSize(auto: boolean, tell: (height: number) => void): void {
  watching?.disconnect();
  watching = null;
  document.documentElement.classList.toggle('embed-auto', auto);
  const root = document.querySelector('#root');
  if (!auto || !root) return;
  let told = 0;
  watching = new ResizeObserver(() => {
    const height = Math.min(MOST_HEIGHT, Math.ceil(root.getBoundingClientRect().bottom + scrollY) + 8);
    if (height === told) return;
    told = height;
    tell(height);
    // As text, the way Embedly's protocol has it.
    parent.postMessage(JSON.stringify({ src: location.href, context: 'iframe.resize', height }), '*');
  });
  watching.observe(root);
}
