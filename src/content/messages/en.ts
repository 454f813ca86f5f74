/**
 * Every word of the page in English: one file per panel, merged here. Messages are ICU text: `{name}` for a value,
 * `{count, plural, one {# lot} other {# lots}}` for numbers. A value that the engine computed is put in already
 * formatted, so no message rounds anything. Another language is another folder beside `en/` with the same keys.
 */
import { cited } from './en/cited.ts';
import { evidence } from './en/evidence.ts';
import { exporting } from './en/export.ts';
import { follow } from './en/follow.ts';
import { glossary } from './en/glossary.ts';
import { lab } from './en/lab.ts';
import { learn } from './en/learn.ts';
import { ruleNames } from './en/ruleNames.ts';
import { ruleSentences } from './en/ruleSentences.ts';
import { rules } from './en/rules.ts';
import { share } from './en/share.ts';
import { first } from './first.ts';

export const en = {
  ...first,
  ...lab,
  ...follow,
  ...learn,
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
