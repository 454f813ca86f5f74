/** Words of chapter 2 in Simplified Chinese. */
import type { LessonWords } from '../words.ts';

export const deposit = {
  title: '本金耗尽',
  question: '价格跌多少，交易所就会出手？',
  purpose: '分清强平价格和破产价格，说出杠杆对两者的影响。',
  knob: 'Lena 的杠杆',
  steps: {
    meet: {
      say: '{lena} 以 {entry} 买入 {lots} 手，保证金 {money}，杠杆 {times} 倍。交易所允许她亏钱，但不允许她亏掉自己没有的钱。',
      note: '问：交易所要卖掉她的仓位，需要什么？时间和买家。',
    },
    where: {
      say: '到哪个价格，交易所会拿走她的仓位？请在标尺上标出。',
      told: '到 {liquidation}。她的钱本可撑到 {bankruptcy}，交易所提前一点出手。',
      note: '多数人会说破产价格。请他们算：保证金除以手数。',
      beliefs: {
        late: {
          held: '钱亏光了才强平。',
          shown:
            '到 {goneMark} 她已被强平，保证金还剩 {left}。交易所要靠剩下的钱来承担卖出的代价，所以在亏光之前出手。',
        },
        soon: {
          held: '一亏就出局。',
          shown:
            '到 {dipMark} 她在亏，但还在场。权益跌到<maintenanceMargin>维持保证金</maintenanceMargin>之前，什么都不会发生。',
        },
      },
    },
    gap: {
      say: '两个价格：到<liquidationPrice>强平价格</liquidationPrice> {liquidation} 开始卖出；到<bankruptcyPrice>破产价格</bankruptcyPrice> {bankruptcy} 一无所剩。中间是交易所卖出的余地。',
      note: '图上：横条和小脚。小脚是破产价格。',
    },
    twice: {
      say: '手数不变，保证金减半：{half}，杠杆 {double} 倍。现在到哪里强平？',
      told: '到 {liquidationAtTwenty}。价格只能再跌 {near}，而不是 {far}：杠杆加倍，路程不到一半。',
      beliefs: {
        same: {
          held: '比原来近一点。',
          shown: '跌到 {dipMark}，杠杆 {times} 倍时无事，{double} 倍时已被强平。距离随保证金缩短，而且总要留下一部分。',
        },
        sooner: {
          held: '马上，或几乎马上。',
          shown: '到 {nearMark} 她还在场。一半保证金仍能承受一半的下跌：每手亏到 {near} 之前都没事。',
        },
      },
    },
    save: {
      say: '杠杆 {double} 倍时，跌到 {dipMark} 已把她强平。把杠杆调低，直到同样的下跌她仍站得住。',
      told: '同样的下跌，同样的手数。起决定作用的只有背后的保证金。',
      note: '原来的结局作为虚影保留：可在“分支”里对比。',
    },
    play: { say: '随意调整杠杆和价格。要扛住百分之一的下跌，杠杆最高可以多少？' },
  },
  takeaways: ['强平发生在钱亏光之前。', '强平价格与破产价格之间，是交易所卖出的余地。', '杠杆加倍，路程不到一半。'],
  exit: '两个人同价买入同样手数，其中一人保证金多一倍。价格下跌，一人被强平：是谁？她的保证金亏光了吗？',
  answer: '保证金少的那位：她的强平价格更近。她的钱还没亏光，交易所趁还有剩余时卖出。',
  dare: '你能让她被强平时，保证金还剩十分之一以上吗？',
  talk: ['为什么不等到本金亏光？', '如果价格一步跳过两个价格之间的空隙，会怎样？'],
} satisfies LessonWords;
