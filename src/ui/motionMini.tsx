/**
 * `motion.tsx` for a page in one file: the same moves with framer-motion's mini `animate`, which weighs a tenth. The build
 * puts it in that file's place; nothing imports it by name.
 */
import { animate } from 'framer-motion/dom/mini';
import { createContext, type ReactNode, useContext, useLayoutEffect, useRef } from 'react';
import type { FlyingProps, SettlingProps } from './moves.ts';

const Still = createContext(false);

export function MotionRoot({ still, children }: { readonly still: boolean; readonly children: ReactNode }) {
  return <Still value={still}>{children}</Still>;
}

export function SettlingBody({ still, ...rest }: SettlingProps) {
  const jumps = useContext(Still) || still;
  const body = useRef<HTMLTableSectionElement>(null);
  const before = useRef<number | null>(null);

  // After every render: any of them may have given the row another place.
  useLayoutEffect(() => {
    const element = body.current;
    const top = jumps || !element ? null : element.offsetTop;
    const from = before.current;
    before.current = top;
    if (!element || top === null || from === null || from === top) return;
    animate(
      element,
      { transform: [`translateY(${from - top}px)`, 'translateY(0px)'] },
      { duration: 0.32, delay: 0.1, ease: [0.2, 0, 0, 1] },
    );
  });

  return <tbody ref={body} {...rest} />;
}

export function Flying({ className, start, end, seconds }: FlyingProps) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!box.current) return;
    const to = `translate(${end.x}px, ${end.y}px) scale(${end.width / start.width}, ${end.height / start.height})`;
    const flight = animate(
      box.current,
      { transform: [`translate(${start.x}px, ${start.y}px)`, to], opacity: [1, 1, 0] },
      { duration: seconds, ease: [0.3, 0, 0.2, 1], opacity: { times: [0, 0.8, 1], duration: seconds } },
    );
    return () => flight.stop();
  }, [start, end, seconds]);

  return (
    <div
      ref={box}
      className={className}
      style={{
        width: start.width,
        height: start.height,
        transformOrigin: '0 0',
        transform: `translate(${start.x}px, ${start.y}px)`,
      }}
    />
  );
}
