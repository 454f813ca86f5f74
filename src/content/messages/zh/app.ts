/** Words of the page around the panels, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const app = {
  'app.title': 'ADL 实验室',
  'app.subtitle': '杠杆交易所如何强平、动用保险基金，又如何平掉赢家的仓位',
  'app.hint': '把价格往下拖。',
  'app.hintMore': '每一步都能撤销，每个数字都能说明由来。',
  'app.hintPath': '按播放，沿着记录的行情走；也可以把价格拖离它。',
  'app.hintScript': '按播放，或把价格往下拖。',
  'app.skip': '跳到价格手柄',
  'app.loading': '正在准备交易所……',
  'app.mainThread': '此页面不能启动后台线程，引擎改在页面自身运行。大型场景会比较慢。',
  'app.ignored': '地址中有未能识别的内容，已忽略：{what}',
  'app.link.version': '此链接未打开：它由本页无法读取的另一版本制作。',
  'app.link.size': '此链接未打开：其长度或内容超过链接的上限。',
  'app.link.damaged': '此链接未打开：其中一部分在途中缺失或被改动。请重新索取完整的链接。',
  'app.link.preset': '此链接未打开：它所依据的场景本页没有。',
  'app.contract': '合约',
  'app.rules': '规则书：{name}，截至 {date}',
  'app.fault.title': '引擎停止了',
  'app.fault.about': '这是程序错误，不是市场结果。已提交的步骤已从头重新运行，可以继续。下面的文件能重现这个错误。',
  'app.fault.fatal': '这是程序错误，不是市场结果。请重新加载页面。下面的文件能重现这个错误。',
  'app.fault.crash': '页面出错了',
  'app.fault.download': '下载重现文件',
  'app.fault.dismiss': '继续',
  'app.fault.reload': '重新加载页面',
  'app.close': '关闭',
  'app.cancel': '取消',
  'app.notices': '播报',
  'app.said.loaded': '“{name}”已就绪。{accounts, number} 个账户，标记价格 {mark}。',
  'app.said.committed':
    '指数价格设为 {index}，标记价格 {mark}。{liquidated, plural, =0 {无人被强平。} other {# 个账户被强平。}}{deleveraged, plural, =0 {无人被减仓。} other {# 个账户被减仓。}}保险基金 {fund}。',
  'app.said.played':
    '过程结束。亏损共 {loss}：保证金承担 {margin}，订单簿 {book}，保险基金 {fund}，自动减仓 {adl}，全体分摊 {socialised}。',
  'app.said.quiet': '过程结束。无人被强平。',
  'app.now': '播放',
  'app.footer': '所有数字都在此页面内计算，不会向任何地方发送任何内容。',
} satisfies Messages;
