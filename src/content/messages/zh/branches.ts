/** Words of the branches, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const branches = {
  'branches.title': '分支',
  'branches.list': '这段历史的各个分支',
  'branches.asOpened': '初始设定',
  'branches.at': '{name} · 指数 {price}',
  'branches.start': '{name} · 起点',
  'branches.planned': '{name} · 第 {step} 步',
  'branches.here': '当前位置',
  'branches.choose': '显示“{name}”',
  'branches.pin': '保留“{name}”',
  'branches.pin.short': '保留',
  'branches.compare': '与“{name}”比较',
  'branches.compare.short': '比较',
  'branches.dropped': '{count, plural, other {最早的 # 个分支已移除：{names}。}}最多保存八个；标了“保留”的不会移除。',
  'branches.difference': '“{name}”对比“{against}”',
  'branches.noGhost': '在某个分支上选“比较”，看它与当前分支之间谁得谁失。',
  'branches.account': '账户',
  'branches.gain': '得失',
  'branches.equity': '权益',
  'branches.against': '对方分支',
  'branches.liquidated': '强平',
  'branches.deleveraged': '减仓',
  'branches.deposit': '存入 {amount}',
  'branches.none': '没有账户的结局不同。',
  'branches.count':
    '{gained, plural, =0 {无人多得} other {# 个账户多得}}，{lost, plural, =0 {无人少得} other {# 个账户少得}}；其余不变。',
  'branches.more': '还有 {count, number} 个',
} satisfies Messages;
