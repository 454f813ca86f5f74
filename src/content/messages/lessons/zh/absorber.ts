/** Words of chapter 4 in Simplified Chinese. */
import type { LessonWords } from '../words.ts';

export const absorber = {
  title: '减震器',
  question: '保险基金扛得住多深的下跌？',
  purpose: '画出下跌越深时基金还剩多少，并说清为什么更大的基金不等于承诺。',
  steps: {
    meet: {
      say: '保险基金有 {full}。{lena} 若被强平，且卖价低于她的破产价格 {bankruptcy}，差价由基金付。这里买家立刻跟着价格下移，她的 {lots} 手大致按标记价格卖出。',
      note: '“买家立刻跟上”是一个假设。请说明，最后再回来讨论。',
    },
    line: {
      say: '同样的起点，每次跌到不同的价格。请画出之后基金还有多少。',
      told: '先平，再升，然后陡降。跌到 {firstMark} 时她卖在 {bankruptcy} 之上，保证金剩下的 {earned} 归基金。',
      note: '拐点就是这一课。说出答案之前，先问为什么会上升。',
      names: { x: '跌到的价格', y: '基金' },
      beliefs: {
        onlyPays: {
          held: '基金只会出钱。',
          shown:
            '跌到 {evenMark} 也一样：{lena} 被强平，卖在 {bankruptcy} 之上，基金赚 {evenEarned}。基金也靠强平积累。',
        },
        bend: {
          held: '它在别的价格转弯，或降得快慢不同。',
          shown:
            '跌到 {deeperMark}，{full} 只剩 {deeperFund}。从强平起，价格每低一点，基金就少这一点乘以 {lots} 手：高于 {bankruptcy} 仍多于原来，低于则更少。',
        },
      },
    },
    drains: {
      say: '跌到 {deepMark}：全部手数都卖在 {bankruptcy} 之下，<fund>基金</fund>只剩 {deepFund}。小跌让它涨一点，一次深跌就几乎拿光。',
      note: '保险公司的账也是这样。',
    },
    earn: {
      say: '找一个跌幅：基金比开始时少，但没有人被自动减仓。跌过头了，就重新开始。',
      told: '余地很小：价格能跌破 {bankruptcy} 多少，就是基金除以她的手数。',
    },
    tail: {
      say: '基金加倍到 {twice}，跌到 {doubleMark}：还是不够，赢家被<adl>自动减仓</adl>，让出 {gaveUp}。基金是定数，跌幅不是。',
      note: '问基金要多大的人，必须先说是哪一种下跌。',
    },
    play: { say: '移动价格，看基金和亏损瀑布。基金到哪里用完？之后谁来付？' },
  },
  takeaways: [
    '成交高于破产价格，基金赚；低于，基金付。',
    '它的线有拐点：先升，再陡降。',
    '基金加倍，只是把尽头推得更低，尽头还在。',
  ],
  exit: '一个平静的月份，小额强平很多，基金反而变大。这是怎么回事？对下一次暴跌说明什么？',
  answer: '小跌时卖在破产价格之上，剩余归基金。对暴跌说明不了什么：一次深跌就能全部拿走。',
  dare: '有没有一个跌幅，{lena} 被强平了，基金却一分不多一分不少？',
  talk: ['基金是谁的钱？太大时应归谁？', '如果买家不跟随价格，而是消失，会怎样？'],
} satisfies LessonWords;
