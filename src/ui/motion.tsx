/**
 * The only door to framer-motion: rows that settle in a new place, and what flies from one place to another. With reduced
 * motion they cut instead. A page in one file has `motionMini.tsx` in this file's place, which does the same with less.
 */
import { domMax, LazyMotion, MotionConfig } from 'framer-motion';
import { div, tbody } from 'framer-motion/m';
import type { ReactNode } from 'react';
import type { FlyingProps, SettlingProps } from './moves.ts';

const TRANSITION = { duration: 0.32, ease: [0.2, 0, 0, 1] } as const;

/** It sets off a moment after it got its new place, so that a page drawn late shows it where it was, not on the way. */
const SETTLING = { layout: { ...TRANSITION, delay: 0.1 } } as const;

const MotionBody = tbody;
const MotionDiv = div;

/** A group of rows that is seen to go to its new place. */
export function SettlingBody({ still, ...rest }: SettlingProps) {
  return <MotionBody layout={still ? false : 'position'} transition={SETTLING} {...rest} />;
}

/** Something that leaves one box of the window, arrives in another and is gone. */
export function Flying({ className, start, end, seconds }: FlyingProps) {
  return (
    <MotionDiv
      className={className}
      style={{ width: start.width, height: start.height, originX: 0, originY: 0 }}
      initial={{ x: start.x, y: start.y, scaleX: 1, scaleY: 1, opacity: 1 }}
      animate={{
        x: end.x,
        y: end.y,
        scaleX: end.width / start.width,
        scaleY: end.height / start.height,
        opacity: [1, 1, 0],
      }}
      transition={{ duration: seconds, ease: [0.3, 0, 0.2, 1], opacity: { times: [0, 0.8, 1] } }}
    />
  );
}

export function MotionRoot({ still, children }: { readonly still: boolean; readonly children: ReactNode }) {
  return (
    <LazyMotion features={domMax} strict>
      <MotionConfig transition={still ? { duration: 0 } : TRANSITION} reducedMotion={still ? 'always' : 'never'}>
        {children}
      </MotionConfig>
    </LazyMotion>
  );
}
