/** Words of chapter 6 in Simplified Chinese. */
import type { LessonWords } from '../words.ts';

export const notRobbed = {
  title: '被平仓，不等于被抢',
  question: '赢家的仓位被强行平掉。代价是多少？又是和什么相比？',
  purpose: '分清平掉的手数、让出的盈利和失去的权益，并说出各自按哪个价格计算。',
  steps: {
    picked: {
      say: '暴跌刚刚发生，价格 {mark}。{lena} 有 {unfilled} 手没人买，<fund>保险基金</fund>也接不下。队列第一位是做空的 {sol}，他担心自己要被抢了。',
      note: '先别看，请大家用自己的话说说“减仓”是什么意思。',
    },
    worth: {
      say: '{sol} 投入 {deposit}，已赚 {pnl}：<equity>权益</equity> {before}。现在他的全部手数按 {lena} 的<bankruptcyPrice>破产价格</bankruptcyPrice> {price} 平掉。之后账户里还有多少？',
      told: '{after}：本金分毫未动，再加 {kept} 的盈利，也就是从他卖出的价格到 {price} 之间赚的。',
      note: '他卖出的价格高于平仓的价格。差价乘以手数，归他所有。',
      beliefs: {
        wiped: {
          held: '被强行平仓就是血本无归。',
          shown: '{eve} 已赚 {evePnl}。她同样失去整个仓位，却留下 {eveKept}。能留多少，看她卖在哪里，不看队列。',
        },
        free: {
          held: '赢家的盈利会全额付清。',
          shown:
            '{lou} 卖得晚，卖在 {louEntry}，按标记价格赚 {louPnl}。平仓价比卖出价还高，他亏了 {louLoss}。起作用的是价格。',
        },
      },
    },
    three: {
      say: '同一件事有三种算法，都看占他原有的多少：平掉的手数、让出的盈利、失去的权益。请按比例从大到小排列。',
      told: '平掉的手数：{lots} 中的 {lots}。让出的盈利：{pnl} 中的 {gaveUp}。失去的权益：{before} 中的 {gaveUp}。“他亏光了”只对第一种成立。',
      note: '请大家用页面上的数字算出每个比例。引用时应说明是哪一个。',
      names: { profit: '让出的盈利', equity: '失去的权益', lots: '平掉的手数' },
      beliefs: {
        everything: {
          held: '被平仓，身家就去了大半。',
          shown:
            '同一次暴跌，再看下一次对平：{sam} 的 {samHeld} 手平掉 {samLots} 手，盈利 {samPnl} 中让出 {samGaveUp}，而权益有 {samEquity}。三个比例里，权益的最小。',
        },
        profit: {
          held: '被平仓，盈利就没了。',
          shown:
            '{eve} 的手数全被平掉，{evePnl} 的盈利只让出 {eveGaveUp}：平仓价格与标记价格之间的那一段。此前赚到的仍归她。',
        },
        money: {
          held: '损失占本钱的比例，比占盈利的更大。',
          shown:
            '{lou} 让出 {louGaveUp}，比全部盈利 {louPnl} 还多；但他的权益有 {louEquity}。盈利之外还有本金，所以占权益的比例更小。',
        },
      },
    },
    later: {
      say: '价格继续变动。如果一直拿着，{sol} 会多赚多少？请为之后的四个价格画出来。线在零以下，说明平仓反而走运。',
      told: '到 {low}，他少赚 {lowMissed}；到 {high}，因为被平仓反而多出 {highSaved}。线在 {even} 穿过零，正是他被平仓的价格。',
      note: '先请两个人在黑板上画。多数人画的线始终在零以上。',
      names: { x: '之后的价格', y: '因平仓少赚' },
      beliefs: {
        always: {
          held: '被平仓总是吃亏。',
          shown:
            '基金再大一些，就没人被平仓。随后价格回到 {back}，仍在做空的 {sol} 被强平，全部本金 {backLoss} 都没了。被平仓本可保住它。',
        },
        settled: {
          held: '代价在平仓那一刻就定了。',
          shown: '回到 {even}，一直拿着能得 {sameHeld}，和他留下的一样多，平仓毫无代价。代价随你比较的价格而变。',
        },
      },
    },
    glad: {
      say: '平仓之后，轮到你了。找一个让 {sol} 庆幸的价格：拖动，或输入后按“设定”。他的那一行在队列中的“先前被自动减仓的账户”下。',
      told: '庆幸也好，气愤也好，是同一次平仓。不同的只是后来的价格，而当时没有人知道。',
      note: '只要高于他被平仓的价格即可。',
    },
    whose: {
      say: '{factOctober2025Day}，Hyperliquid 上被平仓的人得到盈利 {factHyperliquidAdlProfit}；有论文的最新版估计，超出所需的最多 {factHyperliquidOvershootMost}。引用前先问：和哪个价格比？',
      note: '点数字可看出处。估计取决于方法，也取决于平仓后看多久。',
    },
    play: { say: '现在整个舞台归你。平仓之后把价格上下移动，看每个人留下了什么。' },
  },
  takeaways: [
    '平掉的手数、让出的盈利、失去的权益，是三样东西的三个比例。要问是哪一个。',
    '被平仓的人，盈利付到平仓价格为止。',
    '代价是多少，取决于和哪个价格比、在什么时候看。',
  ],
  exit: '朋友盈利的空头被强行平仓，新闻标题说她“亏光了”。相信之前，你要先问哪两个价格？',
  answer: '她卖出的价格和被平仓的价格：两者之间的盈利归她。至于她少赚多少，还要第三个、后来的价格。',
  dare: '你能让 {sam} 庆幸、{sol} 气愤，而价格相同吗？先说为什么能，或为什么不能。',
  talk: [
    '交易所可以公布它拿走了多少，也可以公布被平仓的人少赚了多少。你想看哪个？在什么时候看？',
    '如果暴跌时有人问 {sol}，他会选择被平仓吗？',
  ],
} satisfies LessonWords;
