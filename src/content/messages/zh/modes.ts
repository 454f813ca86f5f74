/** Words of the links between the stage and what there is to read beside it, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const modes = {
  'mode.nav': '网站各部分',
  'mode.stage': '舞台',
  'mode.learn': '课程',
  'mode.rules': '规则书',
  'mode.evidence': '证据',
  'mode.glossary': '术语',
  'mode.loading': '请稍候……',
  'mode.missing': '{part}：页面的这一部分未能加载。没有丢失任何内容。请重试，或重新加载页面。',
  'mode.tryAgain': '重试',
  'mode.title': '{mode} · {site}',
} satisfies Messages;
