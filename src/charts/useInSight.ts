/** Is an element in the window? Looks at the page; what an element shows while out of sight is the caller's to say. */
import { useCallback, useState } from 'react';

/** A ref to put on the element. In sight until it has been looked at. */
export function useInSight(): [(element: Element | null) => (() => void) | undefined, boolean] {
  const [seen, setSeen] = useState(true);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? true));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, seen];
}
