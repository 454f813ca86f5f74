/**
 * The page inside somebody else's page: what can be shown, hidden and locked there. Names are part of the address and of
 * the messages, so they never change their meaning.
 */

/** In the order in which they stand. */
export const PANELS = ['price', 'waterfall', 'fund', 'queue', 'timeline', 'story', 'books'] as const;
export type PanelName = (typeof PANELS)[number];

/** What can be left out: any panel, and parts of the frame around them. */
export const PARTS = [...PANELS, 'title', 'hint', 'reset', 'full'] as const;
export type PartName = (typeof PARTS)[number];

/** What the reader may be kept from: moving the price, moving in time. Not a security boundary: addresses can be edited. */
export const LOCKS = ['handle', 'timeline'] as const;
export type LockName = (typeof LOCKS)[number];

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Moments that an address can stand at, besides the number of an event. */
export const MOMENTS = ['start', 'end', 'liquidation', 'unfilled', 'fundExhausted', 'adl'] as const;
export type MomentName = (typeof MOMENTS)[number];

/** How an embed looks and what it lets the reader do. */
export interface Chrome {
  readonly panels: readonly PanelName[];
  readonly hide: readonly PartName[];
  readonly lock: readonly LockName[];
  /** Links out of the page. */
  readonly links: boolean;
  /** null: as the reader's system has it. */
  readonly theme: Theme | null;
}

export const FACTORY: Chrome = { panels: PANELS, hide: [], lock: [], links: true, theme: null };
