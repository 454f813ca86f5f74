/** Words of chapter 1 in Simplified Chinese. */
import type { LessonWords } from '../words.ts';

export const aBet = {
  title: '没有终点的对赌',
  question: '一方亏了钱，钱去了哪里？',
  purpose: '说清永续合约的盈亏为什么总是相抵，以及杠杆是什么。',
  steps: {
    meet: {
      say: '{lena} 以 {entry} 买入 {lots} 手；{sam} 卖出 {samLots} 手，{sara} {saraLots} 手，{sol} {solLots} 手。合约没有到期日，盈亏随时按<markPrice>标记价格</markPrice>计算。',
      note: '没有人拥有标的本身。一手，就是两个人之间关于价格的约定。',
    },
    shares: {
      say: '价格跌到 {low}，{lena} 亏 {lenaLoss}。这笔钱谁赚到了？请全部分完。',
      told: '{sam} 赚 {samGain}，{sara} {saraGain}，{sol} {solGain}：与卖出的手数成比例。不计手续费，交易所分文不赚。',
      note: '先问：交易者亏钱时，交易所赢钱吗？举手表决。',
      names: { exchange: '交易所' },
      beliefs: {
        house: {
          held: '交易所坐庄，和交易者对赌。',
          shown:
            '现在价格涨到 {high}：{lena} 赚 {lenaGain}，由三个空头支付。交易所自己的基金涨跌都是 {reserve}：它只保管保证金，不站任何一边。',
        },
        even: {
          held: '赢家平分。',
          shown: '现在价格涨到 {high}：卖得最多的 {sam} 亏 {samLoss}，比别人都多。盈亏看手数：价格变动乘以数量。',
        },
      },
    },
    cancel: {
      say: '把<unrealizedPnl>未实现盈亏</unrealizedPnl>这一列加起来：负 {lenaLoss}，正 {samGain}、{saraGain} 和 {solGain}。正好抵消，交易所的基金仍是 {reserve}。',
      note: '请一个人念出这一列并相加。任何价格都相抵，不只是这里。',
    },
    turn: {
      say: '现在让 {lena} 赢：把价格拖到她的开仓价上方，或输入价格后按“设定”，同时看其他几行。',
      told: '她赚的就是他们亏的，分毫不差。没有哪个价格让所有人都赢。',
      note: '发生之前先问：这次谁付钱？',
    },
    worth: {
      say: '她的仓位价值 {value}，保证金 {deposit}，两者之比 {times} 倍就是<leverage>杠杆</leverage>。盈亏按整个仓位算，垫在后面的只有保证金。',
    },
    play: { say: '随意拖动价格。有没有一个价格，这一列加起来不等于零？' },
  },
  takeaways: [
    '任何价格下，一方所赚就是另一方所亏。',
    '盈亏等于标记价格相对开仓价的变动，乘以手数。',
    '杠杆等于仓位价值除以背后的保证金。',
  ],
  exit: '朋友说：“交易者亏钱，交易所就赚钱。”现在价格上涨，空头全亏。钱付给了谁？',
  answer: '付给了多头，正好等于空头所亏。交易所只保管保证金，它的基金没有变。',
  dare: '找一个价格，让两个账户赚钱而没有人亏。',
  talk: ['既然盈亏相抵，为什么还需要保证金？', '输家付不起时，赢家会怎样？'],
} satisfies LessonWords;
