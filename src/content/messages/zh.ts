/**
 * Every word of the page in Simplified Chinese, file by file as in English. Terms are the field's own: 自动减仓, 强平,
 * 破产价格, 穿仓, 社会化分摊. Loaded when it is asked for.
 */
import type { Catalogue } from './en.ts';
import { account } from './zh/account.ts';
import { accounts } from './zh/accounts.ts';
import { app } from './zh/app.ts';
import { books } from './zh/books.ts';
import { branches } from './zh/branches.ts';
import { cited } from './zh/cited.ts';
import { doors } from './zh/doors.ts';
import { embed } from './zh/embed.ts';
import { evidence } from './zh/evidence.ts';
import { exporting } from './zh/export.ts';
import { follow } from './zh/follow.ts';
import { fund } from './zh/fund.ts';
import { glossary } from './zh/glossary.ts';
import { hedges } from './zh/hedges.ts';
import { lab } from './zh/lab.ts';
import { language } from './zh/language.ts';
import { learn } from './zh/learn.ts';
import { ledger } from './zh/ledger.ts';
import { modes } from './zh/modes.ts';
import { outcome } from './zh/outcome.ts';
import { price } from './zh/price.ts';
import { prose } from './zh/prose.ts';
import { quantity } from './zh/quantity.ts';
import { queue } from './zh/queue.ts';
import { ruleNames } from './zh/ruleNames.ts';
import { ruleSentences } from './zh/ruleSentences.ts';
import { rules } from './zh/rules.ts';
import { scenario } from './zh/scenario.ts';
import { share } from './zh/share.ts';
import { story } from './zh/story.ts';
import { timeline } from './zh/timeline.ts';
import { waterfall } from './zh/waterfall.ts';
import { why } from './zh/why.ts';

export const zh = {
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
} satisfies Catalogue;

export const spoken = { messages: zh, prose };
