/** Words of the *why?* box, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const why = {
  'why.title': '{name}：由来',
  'why.name': '解释',
  'why.of': '{account} 的{name}',
  'why.loading': '正在询问引擎……',
  'why.unknown': '此刻引擎没有这个数字的公式。',
  'why.formula': '公式',
  'why.values': '代入现值',
  'why.terms': '其中',
  'why.term': '{name}：由来',
  'why.back': '回到{name}',
  'why.rule': '规则',
  'why.shared': '各交易所共同的算术',
  'why.rounding': '舍入',
  'why.exact': '精确',
  'why.sources': '出处',
  'why.teaching': '为教学而编：不是任何交易所的规则',
  'why.read': '查阅于 {date}',
} satisfies Messages;
