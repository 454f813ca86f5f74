/** Words of chapter 3 in Simplified Chinese. */
import type { LessonWords } from '../words.ts';

export const otherSide = {
  title: '总得有人接盘',
  question: '强平要花多少钱，由价格决定，还是由买家决定？',
  purpose: '说清为什么订单簿薄时，同样的强平会变成交易者付不起的亏损。',
  knob: '每档买盘手数',
  steps: {
    meet: {
      say: '{lena} 即将被强平：{lots} 手要卖掉。蓝条是买家，共 {offered} 手。高于她的<bankruptcyPrice>破产价格</bankruptcyPrice> {bankruptcy} 成交没问题，低于它就得别人付。',
      note: '继续之前，先数一数破产价格上下各有多少手。',
    },
    hole: {
      say: '价格跌到 {mark}，买家一本比一本少。请画出每本账里基金亏多少。低于零表示它赚了。',
      told: '最深的一本，基金赚 {thickGain}；最薄的一本，亏 {thinHole}。同一个人、同一个价格：差别在买家。',
      note: '请两个人画出不同的线，并说明理由。',
      names: { x: '买盘手数', y: '基金亏损' },
      beliefs: {
        price: {
          held: '跌多少，就亏多少。',
          shown:
            '跌幅相同，都是 {mark}。但这里买家只要 {thinBids} 手：后面的贱卖，{unsold} 手卖不掉，基金缺 {thinHole}。',
        },
        worst: {
          held: '强平总要基金出钱。',
          shown: '买盘有 {thickBids} 手时，她的仓位全在 {bankruptcy} 之上卖出。多出的 {thickGain} 归基金：它赚了。',
        },
      },
    },
    fills: {
      say: '在这本账里，她的仓位沿买盘一路往下吃。低于 {bankruptcy} 的成交有标记：差价由<fund>基金</fund>付。合计它亏 {middleHole}。',
    },
    nobody: {
      say: '这里有 {unsold} 手根本没人买，以斜线挂在 {bankruptcy}。这就是缺口：不是下跌造成的，而是缺少买家。',
      note: '基金和自动减仓的章节由此开始。',
    },
    thicken: {
      say: '增加买家，直到这次强平不花基金一分钱：把每档买盘手数调高。',
      told: '<depth>深度</depth>足够，每一手都能及时卖掉。安全的交易所靠的是流动性。',
    },
    play: { say: '试试深的账里大跌，薄的账里小跌。哪个更糟？' },
  },
  takeaways: [
    '强平就是卖出，需要买家。',
    '破产价格是盈亏线：高于它基金赚，低于它基金付。',
    '同样的下跌，账深则无事，账薄则成缺口。',
  ],
  exit: '两家交易所，同一个交易者，同样的下跌。一家亏，一家赚。差别在哪里？',
  answer: '在订单簿。破产价格之上有买家，卖出后还有剩余；没有买家，就不够。',
  dare: '找一个跌幅，深到最厚的账也帮不上忙。',
  talk: ['做市商什么时候撤走买盘？正是最需要的时候吗？', '强平应该慢慢卖吗？这期间会出什么问题？'],
} satisfies LessonWords;
