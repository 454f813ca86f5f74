/** Where a box goes beside what it belongs to: below if it fits, else above, always inside the window. */
interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

const GAP = 6;
const EDGE = 8;

export function besides(anchor: Box, box: Size, view: Size): { readonly left: number; readonly top: number } {
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - box.height;
  const top = below + box.height + EDGE <= view.height || above < EDGE ? below : above;
  return {
    left: Math.max(EDGE, Math.min(anchor.left, view.width - box.width - EDGE)),
    top: Math.max(EDGE, Math.min(top, view.height - box.height - EDGE)),
  };
}
