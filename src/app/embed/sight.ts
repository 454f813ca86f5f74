/** Whether anybody can see this page: it may be far down another page, or in a tab behind. */
export function followSight({ onFirst, onHidden }: { onFirst: () => void; onHidden: () => void }): void {
  let first = true;
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) {
      onHidden();
      return;
    }
    if (first) onFirst();
    first = false;
  });
  observer.observe(document.documentElement);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) onHidden();
  });
}
