/** Words on the stage of what is opened there, before it is, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const doors = {
  'lab.title': '实验台',
  'lab.open': '实验台',
  'lab.said':
    '新分支：{name}。{liquidated, plural, =0 {无人被强平。} other {# 个账户被强平。}}{deleveraged, plural, =0 {无人被减仓。} other {# 个账户被减仓。}}',
  'export.open': '导出',
  'export.title': '带走结果',
  'share.open': '分享',
  'share.title': '分享与嵌入',
  'share.docs': '放进你的页面',
  'follow.title': '以这个账户的身份看',
  'follow.choose': '我是',
  'follow.nobody': '旁观者',
  'follow.more': '列出前 {count, number} 个；其他账户可在表格中选',
  'follow.about': '选一个账户，由它讲述这一步：它的排名、成交价、代价。',
  'follow.be': '代入',
  'follow.beSaid': '代入 {account}：以第一人称讲述',
  'follow.stop': '不再代入',
  'learn.guess': '你的预测',
  'learn.guessOf': '你：{value}',
  'learn.step': '第 {at} 步，共 {of} 步',
} satisfies Messages;
