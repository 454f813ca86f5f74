/** Fill patterns, so that no meaning hangs on colour alone. Colours come from the class the caller gives each pattern. */
import './charts.css';

export type HatchKind = 'diagonal' | 'cross' | 'dots';

export interface HatchStyle {
  readonly id: string;
  readonly kind: HatchKind;
  /** Sets `color`; the pattern draws in currentColor. */
  readonly className: string;
}

/** Pattern definitions; fill a shape with `url(#id)`. Ids must be unique in the page (take them from `useId`). */
export function HatchDefs({ hatches }: { readonly hatches: readonly HatchStyle[] }) {
  return (
    <defs>
      {hatches.map(({ id, kind, className }) => (
        <pattern key={id} id={id} className={className} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="hatch-ground" />
          {kind === 'dots' ? <circle cx="3" cy="3" r="1.3" fill="currentColor" /> : null}
          {kind !== 'dots' ? <path d="M-1,7 L7,-1 M-1,1 L1,-1 M5,7 L7,5" className="hatch-line" /> : null}
          {kind === 'cross' ? <path d="M-1,-1 L7,7 M-1,5 L1,7 M5,-1 L7,1" className="hatch-line" /> : null}
        </pattern>
      ))}
    </defs>
  );
}
