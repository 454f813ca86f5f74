/**
 * The only door to framer-motion. `m` elements inside `MotionRoot` can be animated and laid out; with reduced motion
 * they cut instead. `transition` is the house's one easing.
 */
import { domMax, LazyMotion, MotionConfig } from 'framer-motion';
import { div, g, li, rect, tbody, tr } from 'framer-motion/m';
import type { ReactNode } from 'react';

/** Elements that can be animated: `<m.tr layout …>`. */
export const m = { div, g, li, rect, tbody, tr };

const TRANSITION = { duration: 0.32, ease: [0.2, 0, 0, 1] } as const;

/**
 * For what changes places by `layout`: it sets off a moment after it got its new place, so that a page which is drawn
 * late shows it where it was and not already on the way.
 */
export const SETTLING = { layout: { ...TRANSITION, delay: 0.1 } } as const;

export function MotionRoot({ still, children }: { readonly still: boolean; readonly children: ReactNode }) {
  return (
    <LazyMotion features={domMax} strict>
      <MotionConfig transition={still ? { duration: 0 } : TRANSITION} reducedMotion={still ? 'always' : 'never'}>
        {children}
      </MotionConfig>
    </LazyMotion>
  );
}
