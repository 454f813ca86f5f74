/** What can be asked of motion (`motion.tsx`). */
import type { ReactNode } from 'react';

/** A place in the window, pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FlyingProps {
  readonly className: string;
  readonly start: Box;
  readonly end: Box;
  readonly seconds: number;
}

export interface SettlingProps {
  /** It jumps: nothing is measured. */
  readonly still: boolean;
  readonly className: string;
  readonly 'data-lit'?: boolean | undefined;
  readonly 'data-mark': string;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly children: ReactNode;
}
