/** What the first page says in English; what is opened on it brings its own words along (`ui/Later.tsx`). */
import { account } from './en/account.ts';
import { accounts } from './en/accounts.ts';
import { app } from './en/app.ts';
import { books } from './en/books.ts';
import { branches } from './en/branches.ts';
import { doors } from './en/doors.ts';
import { embed } from './en/embed.ts';
import { fund } from './en/fund.ts';
import { hedges } from './en/hedges.ts';
import { language } from './en/language.ts';
import { ledger } from './en/ledger.ts';
import { modes } from './en/modes.ts';
import { outcome } from './en/outcome.ts';
import { price } from './en/price.ts';
import { quantity } from './en/quantity.ts';
import { queue } from './en/queue.ts';
import { scenario } from './en/scenario.ts';
import { story } from './en/story.ts';
import { timeline } from './en/timeline.ts';
import { waterfall } from './en/waterfall.ts';
import { why } from './en/why.ts';

export const first = {
  ...app,
  ...modes,
  ...doors,
  ...account,
  ...scenario,
  ...price,
  ...waterfall,
  ...fund,
  ...queue,
  ...accounts,
  ...timeline,
  ...story,
  ...books,
  ...quantity,
  ...why,
  ...branches,
  ...hedges,
  ...outcome,
  ...embed,
  ...ledger,
  ...language,
};
