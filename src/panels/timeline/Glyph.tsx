/** The shape of each first: told apart by form, not by colour alone. Drawn around 0,0 within 14 × 14. */
import type { MarkerName } from './axis.ts';

const SHAPES: Readonly<Record<MarkerName, string>> = {
  liquidation: 'M0-5L5 4H-5Z',
  unfilled: 'M-4-4H4V4H-4ZM-4 4L4-4M-4 0L0-4M0 4L4 0',
  fundExhausted: 'M-4-5V4H4V-5M-4 1H4',
  adl: 'M0-5L5 0L0 5L-5 0Z',
};

export function Glyph({ name }: { readonly name: MarkerName }) {
  return <path className={`timeline-glyph timeline-glyph-${name}`} d={SHAPES[name]} />;
}
