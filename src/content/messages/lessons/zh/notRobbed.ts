/** Words of chapter 6 in Simplified Chinese. */
import type { LessonWords } from '../words.ts';

export const notRobbed = {
  title: '被平仓不等于被抢',
  question: '被自动减仓的人失去了什么？',
  purpose: '分清平掉的手数、放弃的盈利和损失的权益，并说出代价相对什么来量。',
  steps: {
    robbed: {
      say: '标记价格 {mark}。{sol} 做空，正在盈利；下一刻他的 {solLots} 手全部以 {price} 被<adl>自动减仓</adl>。他失去了什么？',
      told: '与标记价格相比，他让出 {gaveUp}，留下盈利 {kept}。本金分毫未动。',
      note: '在黑板上写三个词：手数、盈利、权益。这一章要把它们分开。',
      names: { everything: '一切：仓位和背后的本金', part: '一部分盈利', nothing: '什么也没失去' },
      beliefs: {
        everything: {
          held: '被减仓的人血本无归。',
          shown: '看他那一行：手数没有了，权益 {equityAfter}。暴跌之前是 {deposit}。仓位没了，钱反而多了。',
        },
        nothing: {
          held: '盈利到手，就没有损失。',
          shown: '价格继续跌到 {low}。如果没被平仓，他会有 {heldLow}；被平仓后只有 {kept}。差额就是让出的部分。',
        },
      },
    },
    three: {
      say: '三个数字常被混为一谈：平掉 {solLots} 手，是全部；按标记价格放弃盈利 {gaveUp}；损失权益：没有，从 {deposit} 到 {equityAfter}。',
      note: '标题里的“被平仓”可能指三者中的任何一个。',
    },
    share: {
      say: '再看三位赢家。按各自让出的盈利占比排序，占比最大的在前。',
      told: '{sol} 在 {solProfit} 中让出 {gaveUp}；{sam} 的金额更大，{samGaveUp}，但出自 {samProfit}；{sara} 一分未出。',
      beliefs: {
        amount: {
          held: '让出的钱最多，占比就最大。',
          shown:
            '{sam} 让出 {samGaveUp}，金额更大，但出自 {samProfit}；{sol} 让出 {gaveUp}，只出自 {solProfit}。金额和占比，排序不同。',
        },
        all: {
          held: '三个人都出了一些。',
          shown: '{sara} 一手未失，占比是零。队列在你之前结束，就不从你这里拿。',
        },
      },
    },
    later: {
      say: '之后价格继续走。请画出：如果 {sol} 一直持有，在每个价格上会有多少。被平仓的他有 {kept}。',
      told: '到 {low} 会有 {heldLow}；到 {price} 打平；到 {high} 反而亏钱，被平仓让他省下 {saved}。',
      note: '问：价格更低时他生气吗？更高时呢？',
      names: { x: '之后的价格', y: '若一直持有' },
      beliefs: {
        always: {
          held: '被平仓总是吃亏。',
          shown: '价格回到 {high}。若一直持有，他是 {heldHigh}。以 {price} 被平仓，他有 {kept}：省下 {saved}。',
        },
      },
    },
    lucky: {
      say: '找一个价格，让 {sol} 庆幸自己被平仓：拖动，或输入后按“设定”。',
      told: '高于 {price}，被平仓反而更好。同一件事，换一个价格来看就是运气。',
      note: '平仓价格就是盈亏线。',
    },
    play: { say: '让价格继续上下走，看队列里的“留下”和“若持有”。' },
  },
  takeaways: [
    '平掉的手数、放弃的盈利、损失的权益，是三个数字。',
    '代价多大，取决于和哪个价格、在什么时候比。',
    '被平仓的人，留下到平仓价格为止的盈利。',
  ],
  exit: '标题说：“赢家因自动减仓损失数百万。”相信之前，你要问哪两个问题？',
  answer: '损失的是什么：手数、盈利还是权益？相对哪个价格、哪个时刻？一小时后再量，也许是赚的。',
  dare: '找两个价格，使同一次平仓在一处让 {sol} 付出的，等于在另一处省下的。',
  talk: ['交易所的报告会选哪个参考价格？交易者会选哪个？', '如果他在别处有对冲，放弃的盈利还是他的全部损失吗？'],
} satisfies LessonWords;
