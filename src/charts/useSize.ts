/** Measures an element for pictures that are drawn in pixels. The only thing here that looks at the page. */
import { useCallback, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A ref to put on the element, and its content box in whole pixels; null until it has been measured. */
export function useSize(): [(element: Element | null) => (() => void) | undefined, Size | null] {
  const [size, setSize] = useState<Size | null>(null);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const read = (width: number, height: number) => {
      const next = { width: Math.round(width), height: Math.round(height) };
      setSize((last) => (last && last.width === next.width && last.height === next.height ? last : next));
    };
    const observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (box) read(box.width, box.height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
