/** Where a rule, a price series or a figure comes from. Shown beside whatever it supports. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** What the source supports: "trigger and stop level", "one-minute prices". */
  readonly supports?: string;
  /** The date shown in the copy that was read, ISO. */
  readonly date?: string;
}
