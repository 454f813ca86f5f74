/** Words of chapter 5 in Simplified Chinese. */
import type { LessonWords } from '../words.ts';

export const lastResort = {
  title: '最后手段',
  question: '买盘不够、保险基金也不够时，先平谁的盈利仓位？',
  purpose: '说清自动减仓做什么、按什么顺序找人、以什么价格平仓。',
  steps: {
    meet: {
      say: '{lena} 做多 {lots} 手。{sam}、{sara} 和 {sol} 做空，正好是她的对手方：她亏多少，他们就赚多少。现价 {index}，暴跌将至。',
      note: '让大家从表中找出：谁的钱最多，谁的手数最多，谁的仓位背后本金最少。',
    },
    hole: {
      say: '跌到 {mark}，{lena} 被强平。{filled} 手有人买，{unfilled} 手没有。<fund>保险基金</fund>补完差价后剩 {balance}，接管其余要 {needed}，拿不出。',
      note: '斜线部分没有找到买家。后面的一切都围绕这些手数。',
    },
    first: {
      say: '盈利的一方必须有人被平仓。表格里的数字足以判断：谁排第一？',
      told: '{sol} 第一：三人中他仓位最小，也不最有钱。队列看的是：相对于背后的本金，谁赚得最多、仓位最大。',
      note: '揭晓之前先举手表决。多数人会说最有钱的。',
      names: {
        richest: '最有钱的：权益最多',
        largest: '仓位最大的：手数最多',
        profit: '盈利最多的：赚的钱最多',
        leveraged: '杠杆最高的：相对于手数，权益最少',
      },
      beliefs: {
        richest: {
          held: '谁最付得起，谁来付。',
          shown:
            '两位赢家手数相同、盈利相同，{ria} 的钱多得多。被平仓的只有 {pim}：{pimLots} 手。手数相同，本金越厚越安全。',
        },
        largest: {
          held: '仓位最大的先平。',
          shown:
            '{bea} 手数更多，{beaLots} 手全部保住。{sky} 仓位小、杠杆高，{skyLots} 手全被平掉。大小决定能平多少，不决定先找谁。',
        },
        profit: {
          held: '谁赚得最多，谁先让出。',
          shown: '{eve} 赚了 {evePnl}，{lou} 只赚 {louPnl}，被平仓的却只有 {lou}。看的是每一份本金赚多少，再乘上杠杆。',
        },
      },
    },
    rank: {
      say: '排序的<score>分数</score>：盈利除以本金，再乘<effectiveLeverage>有效杠杆</effectiveLeverage>。{sol}：{solReturn} × {solLeverage} = {solScore}；其后的 {sam} 是 {samScore}。点队列里的分数可看算式。',
      note: '请大家在黑板上算出第二个分数。每个数字都能点开核对。',
    },
    share: {
      say: '要平掉 {unfilled} 手。请分配：每人各出多少？',
      told: '{sol} 全部交出，余下由 {sam} 出，{sara} 一手不出。队列先取完一个仓位，再取下一个。',
      beliefs: {
        everyone: {
          held: '亏损由所有赢家分摊。',
          shown: '买家多一些，缺口就小：{smallLots} 手。{sol} 一人补上，{sam} 和 {sara} 都没动。队列并不分摊。',
        },
        other: {
          held: '排在前面的各出一部分。',
          shown: '买家多一些，缺口就小：{smallLots} 手。轮到 {sam} 之前，{sol} 已经全部出完。队列总是先清空第一位。',
        },
      },
    },
    match: {
      say: '放慢看一次对平：{lena} 与 {sol} 各平 {solLots} 手，按她的<bankruptcyPrice>破产价格</bankruptcyPrice> {bankruptcy}。与标记价格相比他让出 {solGaveUp}，留下盈利 {solKept}。',
      note: '两边同时平掉。没有订单进入市场，所以价格不动。',
    },
    both: {
      say: '最后 {sara} 一手未失。<openInterest>持仓量</openInterest>从 {interestBefore} 降到 {interestAfter}，多空两边减得一样多：每次对平，两边同减。',
    },
    spare: {
      say: '轮到你了。找一个价格，让 {lena} 被强平，却没有人被自动减仓：拖动，或输入后按“设定”。',
      told: '剩下的基金扛得住，所以不找任何人。基金到头的地方，<adl>自动减仓</adl>才开始。',
      note: '比她的强平价格略低即可。',
    },
    play: { say: '现在整个舞台归你。试试更深和更浅的下跌，一步一步看发生了什么。' },
  },
  takeaways: [
    '名次不看大小。杠杆最高的盈利排第一。',
    '一次对平，两边按破产价格平掉相同手数。',
    '被平仓的人让出一部分盈利，其余留下。',
  ],
  exit: '十个盈利仓位中你的最小，杠杆却最高。你安全吗？哪一件事能让你在队列中后退？',
  answer: '不安全：仓位大小不算数，杠杆高就排在前面。追加保证金会降低杠杆，也降低盈利与保证金之比，于是后退。',
  dare: '你能让 {sara} 被平仓吗？先试，再说不能。',
  talk: ['为什么不先找最大的仓位？那样谁会把仓位拆成许多小的？', '排队对谁更好？平均分摊对谁更好？'],
} satisfies LessonWords;
