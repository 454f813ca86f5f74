/**
 * Text that is data or that the engine says, in Simplified Chinese: English on the left, `{name}` for what varies. Venue
 * names, titles of sources and names of fields stay English.
 */
import { moreVenueNotes } from './prose/moreVenueNotes.ts';
import { refusals } from './prose/refusals.ts';
import { rounding } from './prose/rounding.ts';
import { rulebooks } from './prose/rulebooks.ts';
import { scenarios } from './prose/scenarios.ts';
import { sourceNotes } from './prose/sourceNotes.ts';
import { venueNotes } from './prose/venueNotes.ts';

export const prose: Readonly<Record<string, string>> = {
  ...scenarios,
  ...rulebooks,
  ...rounding,
  ...refusals,
  ...venueNotes,
  ...moreVenueNotes,
  ...sourceNotes,
};
