/** Words of chapter 3 in Simplified Chinese. */
import type { LessonWords } from '../words.ts';

export const otherSide = {
  title: '总得有人接盘',
  question: '强平的代价，由价格决定，还是由买家决定？',
  purpose: '说清为什么订单簿薄时，同样的强平会变成交易者赔不起的亏损。',
  knob: '每档买单手数',
  steps: {
    meet: {
      say: '蓝条是买单，共 {offered} 手，价位不动。{lena} 若被强平，{lots} 手从高价到低价卖给它们。低于她的<bankruptcyPrice>破产价格</bankruptcyPrice> {bankruptcy}，保证金就不够赔。',
      note: '继续之前，先数一数破产价格上下各有多少手。',
    },
    hole: {
      say: '价格跌到 {mark}，四种订单簿：买价相同，手数越来越少。请画出各种情况下基金亏多少。低于零表示它赚了。',
      told: '订单簿最厚时基金赚 {thickGain}，最薄时亏 {thinHole}。同一个人、同一个价格，差别在买家。',
      note: '请两个人画出不同的线，并说明理由。',
      names: { x: '买单手数', y: '基金亏损' },
      beliefs: {
        price: {
          held: '跌多少，就亏多少。',
          shown: '同样跌到 {mark}，但这里买家只要 {thinBids} 手：后面的贱卖，{unsold} 手卖不掉，基金亏 {thinHole}。',
        },
        worst: {
          held: '强平总要基金出钱。',
          shown: '买单有 {thickBids} 手时，她的仓位全在 {bankruptcy} 之上卖出，多出的 {thickGain} 归基金：它赚了。',
        },
        steady: {
          held: '少一个买家，代价都差不多。',
          shown:
            '买单只有 {scarceBids} 手时，她的仓位一直卖到最低的买价，基金亏 {scarceHole}。先走的买家代价小；只剩低价买单时，缺口才张开。',
        },
      },
    },
    fills: {
      say: '这里她的仓位沿买单一路向下成交。低于 {bankruptcy} 的成交带点纹：差价由<fund>基金</fund>付，合计亏 {middleHole}。',
    },
    nobody: {
      say: '这里有 {unsold} 手根本没人接，以斜线挂在 {bankruptcy}。造成缺口的不是下跌，而是没有买家。',
      note: '基金和自动减仓的章节由此开始。',
    },
    thicken: {
      say: '增加买家，直到这次强平不花基金一分钱：用图上方的滑块调高每档手数。',
      told: '<depth>深度</depth>足够时，每一手都卖在破产价格之上，基金甚至还赚。',
    },
    play: { say: '每种订单簿都试试小跌和大跌。跌幅的深浅，什么时候才有影响？' },
  },
  takeaways: [
    '强平就是卖出，需要买家。',
    '破产价格是分界：成交高于它基金赚，低于它基金付。',
    '同样的下跌，订单簿厚就没事，薄就成缺口。',
  ],
  exit: '两家交易所，同一个交易者，同样的下跌。一家亏了，一家赚了。差别在哪里？',
  answer: '在订单簿。破产价格之上买家够多，卖完还有剩余；买家不够，就出现缺口。',
  dare: '找一个跌幅，深到最厚的订单簿也帮不上忙。如果找不到：真实的买家会留在原位吗？',
  talk: ['做市商什么时候撤走买盘？正是最需要的时候吗？', '强平应该慢慢卖吗？这期间会出什么问题？'],
} satisfies LessonWords;
