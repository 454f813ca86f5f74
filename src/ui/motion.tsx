/**
 * The only door to framer-motion: rows that settle in a new place, and what flies from one place to another. With reduced
 * motion they cut instead. It is the mini `animate`, on the browser's own animations: `layout` weighs fifteen times as much
 * and measures every row of a list whenever one of them is rendered.
 */
import { animate } from 'framer-motion/dom/mini';
import { createContext, type ReactNode, useContext, useLayoutEffect, useRef } from 'react';
import type { FlyingProps, SettlingProps } from './moves.ts';

const Still = createContext(false);

export function MotionRoot({ still, children }: { readonly still: boolean; readonly children: ReactNode }) {
  return <Still value={still}>{children}</Still>;
}

/** Moves of one rendering: begun together, once every row has been measured. A row set in motion makes measuring dear. */
const moves: (() => void)[] = [];

function beginTogether(move: () => void): void {
  if (moves.push(move) > 1) return;
  queueMicrotask(() => {
    for (const one of moves.splice(0)) one();
  });
}

const A_MOMENT_MS = 100;

interface Going {
  soon?: ReturnType<typeof setTimeout>;
  move?: ReturnType<typeof animate>;
}

/** A group of rows that is seen to go to its new place. */
export function SettlingBody({ still, ...rest }: SettlingProps) {
  const jumps = useContext(Still) || still;
  const body = useRef<HTMLTableSectionElement>(null);
  const before = useRef<number | null>(null);
  const going = useRef<Going>({});

  // After every render: any of them may have given the row another place.
  useLayoutEffect(() => {
    const element = body.current;
    const top = jumps || !element ? null : element.offsetTop;
    const from = before.current;
    before.current = top;
    const { current: last } = going;
    if (!element) return;
    if (jumps && last.soon !== undefined) {
      clearTimeout(last.soon);
      last.move?.cancel();
      element.style.transform = '';
      going.current = {};
    }
    if (top === null || from === null || from === top) return;
    // A row that is still on its way sets off from where it is seen.
    const way = new DOMMatrix(getComputedStyle(element).transform).m42;
    const start = `translateY(${from + way - top}px)`;
    clearTimeout(last.soon);
    beginTogether(() => {
      last.move?.stop();
      element.style.transform = start;
    });
    // It sets off a moment after it got its new place, so that a page drawn late shows it where it was, not on the way.
    last.soon = setTimeout(() => {
      last.move = animate(element, { transform: [start, 'translateY(0px)'] }, { duration: 0.32, ease: [0.2, 0, 0, 1] });
    }, A_MOMENT_MS);
  });

  return <tbody ref={body} {...rest} />;
}

/** Something that leaves one box of the window, arrives in another and is gone. */
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
