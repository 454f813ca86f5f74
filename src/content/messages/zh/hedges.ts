/** Words of the hedged accounts, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const hedges = {
  'hedges.title': '对冲账户',
  'hedges.about': '另一条腿在这家交易所之外：只在这里显示，不计入任何合计。',
  'hedges.table': '对冲账户：场外的腿、场内的腿、剩下的裸露敞口',
  'hedges.account': '账户',
  'hedges.outside': '场外',
  'hedges.before': '起初的场内',
  'hedges.here': '现在的场内',
  'hedges.naked': '敞口',
  'hedges.whole': '= 已对冲',
  'hedges.left': '{side, select, long {▲ 多} other {▼ 空}} {size}',
  'hedges.lost':
    '{how, select, deleveraged {◩ 因减仓失去} other {✕ 因强平失去}}：{side, select, long {多} other {空}}腿的 {size}',
} satisfies Messages;
