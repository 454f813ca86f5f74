/**
 * Every word of the page in English: one file per panel, merged here. Messages are ICU text: `{name}` for a value,
 * `{count, plural, one {# lot} other {# lots}}` for numbers. A value that the engine computed is put in already
 * formatted, so no message rounds anything. Another language is another folder beside `en/` with the same keys.
 */
import { account } from './en/account.ts';
import { accounts } from './en/accounts.ts';
import { app } from './en/app.ts';
import { books } from './en/books.ts';
import { branches } from './en/branches.ts';
import { cited } from './en/cited.ts';
import { embed } from './en/embed.ts';
import { evidence } from './en/evidence.ts';
import { exporting } from './en/export.ts';
import { follow } from './en/follow.ts';
import { fund } from './en/fund.ts';
import { glossary } from './en/glossary.ts';
import { hedges } from './en/hedges.ts';
import { lab } from './en/lab.ts';
import { language } from './en/language.ts';
import { learn } from './en/learn.ts';
import { ledger } from './en/ledger.ts';
import { modes } from './en/modes.ts';
import { outcome } from './en/outcome.ts';
import { price } from './en/price.ts';
import { quantity } from './en/quantity.ts';
import { queue } from './en/queue.ts';
import { ruleNames } from './en/ruleNames.ts';
import { ruleSentences } from './en/ruleSentences.ts';
import { rules } from './en/rules.ts';
import { scenario } from './en/scenario.ts';
import { share } from './en/share.ts';
import { story } from './en/story.ts';
import { timeline } from './en/timeline.ts';
import { waterfall } from './en/waterfall.ts';
import { why } from './en/why.ts';

export const en = {
  ...app,
  ...modes,
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
  ...lab,
  ...branches,
  ...hedges,
  ...outcome,
  ...follow,
  ...embed,
  ...ledger,
  ...learn,
  ...language,
  ...rules,
  ...evidence,
  ...exporting,
  ...share,
  ...ruleSentences,
  ...ruleNames,
  ...cited,
  ...glossary,
};

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
