/** Small line drawings for buttons. Never the only thing that says what a button does: the button has a name. */
const PATHS = {
  play: 'M5 3.5v9l7.5-4.5z',
  pause: 'M5 3.5v9M11 3.5v9',
  next: 'M4.5 3.5v9l6-4.5zM12 3.5v9',
  previous: 'M11.5 3.5v9l-6-4.5zM4 3.5v9',
  start: 'M12.5 3.5v9L8 8zM8 3.5v9L3.5 8z',
  end: 'M3.5 3.5v9L8 8zM8 3.5v9L12.5 8z',
  close: 'M4 4l8 8M12 4l-8 8',
  open: 'M2.5 13V4h4l1.5 2h5.5v7z',
  save: 'M8 2.5v7.5M5 7l3 3 3-3M3 13.5h10',
  share: 'M8 10V2.5M5 5.5l3-3 3 3M4.5 8H3v5.5h10V8h-1.5',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6h6.5a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6H7a3.5 3.5 0 0 0 0 7h3',
  reset: 'M3.5 3.5V7H7M3.9 7a4.6 4.6 0 1 1-.5 2.6',
  factory: 'M2.5 13.5v-6l3.5 2v-2l3.5 2V3h2.5v10.5z',
  back: 'M9.5 3.5L5 8l4.5 4.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
