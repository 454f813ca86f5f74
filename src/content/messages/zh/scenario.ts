/** Words of the scenario menu and of import, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const scenario = {
  'scenario.label': '场景',
  'scenario.own': '{name}（您的文件）',
  'scenario.import': '打开文件',
  'scenario.import.title': '打开场景文件',
  'scenario.import.about':
    '场景文件（*.scenario.json）包含账户、订单簿、保险基金和规则；保存的状态（*.state.json）还包含所做的操作。它只在此页面内读取，不会发往任何地方。',
  'scenario.import.choose': '选择文件',
  'scenario.import.paste': '或粘贴文件内容',
  'scenario.import.open': '打开',
  'scenario.refused': '未能打开。页面没有任何变化。',
  'scenario.refused.path': '位置',
  'scenario.refused.found': '得到',
  'scenario.refused.expected': '应为',
  'scenario.refused.whole': '整个文件',
  'scenario.refused.dismiss': '知道了',
} satisfies Messages;
