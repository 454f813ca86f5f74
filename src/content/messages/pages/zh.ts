/** Words of the pages that the build writes, in Simplified Chinese. */
import type { PageKey } from './en.ts';

export const pages: Readonly<Record<PageKey, string>> = {
  'page.noScript': '本页在你的浏览器里计算一家衍生品交易所，需要 JavaScript。没有它时，这里是第一次崩盘的结果。',
  'page.noScriptFrame': '这幅图在你的浏览器里计算一家衍生品交易所，需要 JavaScript。没有它时，这里是每个账本的结果。',
  'page.moment': '让出最多的一刻：第 {step} 步，共 {of} 步，标记价格 {mark}。',
  'page.momentOne': '价格到达 {mark} 之后。',
  'page.quiet': '账本刚打开时，标记价格 {mark}。',
  'page.outcome':
    '亏损 {loss}：保证金承担 {margin}，订单簿 {book}，保险基金 {fund}，自动减仓 {adl}，所有人分摊 {socialised}。基金从 {start} 变为 {end}。',
  'page.whoPaid': '亏损由谁承担',
  'page.amount': '金额（{quote}）',
  'page.touched': '被强制平掉的账户',
  'page.liquidated': '强平',
  'page.deleveraged': '自动减仓',
  'page.at': '价格',
  'page.gaveUp': '让出',
  'page.equity': '最终权益',
  'page.more': '{count, plural, other {另有 # 个账户}}',
  'page.computed': '由引擎在构建网站时算出；本次运行的摘要 {digest}。',
  'page.open': '在舞台上打开',
  'page.openLesson': '开始本章',
  'page.accounts': '谁持有什么',
  'page.comesOut': '结果如何',
  'page.all': '全部图表',
  'page.scenarios': '场景',
  'page.chapters': '章节',
};
