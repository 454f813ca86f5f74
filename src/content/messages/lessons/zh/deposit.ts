/** Words of chapter 2 in Simplified Chinese. */
import type { LessonWords } from '../words.ts';

export const deposit = {
  title: '保证金见底',
  question: '价格跌多少，交易所就会出手？',
  purpose: '分清强平价格和破产价格，说出杠杆对两者的影响。',
  knob: 'Lena 的杠杆',
  steps: {
    meet: {
      say: '{lena} 以 {entry} 买入 {lots} 手，保证金 {money}，杠杆 {times} 倍。这笔钱可以亏光，但不能亏得更多：再多就得别人来付。',
      note: '问：交易所要卖掉她的仓位，需要什么？时间和买家。',
    },
    where: {
      say: '到哪个价格，交易所会接管并卖掉她的仓位？拖动滑块，图上的线会跟着走。',
      told: '到 {liquidation}。她的钱本可撑到 {bankruptcy}，交易所提前一点出手。',
      note: '多数人会说破产价格。请他们算：保证金除以手数。',
      beliefs: {
        late: {
          held: '钱亏光了才强平。',
          shown: '到 {goneMark} 她已被强平，{money} 还剩 {left}。卖出要靠这笔余钱垫着，所以交易所在亏光之前出手。',
        },
        soon: {
          held: '亏掉一大半就会强平。',
          shown:
            '到 {brinkMark}，{money} 已亏掉 {lostAtBrink}，她仍未被强平。权益跌破<maintenanceMargin>维持保证金</maintenanceMargin>之前，什么都不会发生。',
        },
      },
    },
    gap: {
      say: '两个价格：到<liquidationPrice>强平价格</liquidationPrice> {liquidation} 开始卖出；到<bankruptcyPrice>破产价格</bankruptcyPrice> {bankruptcy} 保证金归零。两者之间，是交易所卖出的余地。',
      note: '图上：横条和小脚。小脚是破产价格。',
    },
    twice: {
      say: '手数不变，保证金减半：{half}，杠杆 {double} 倍。现在到哪里强平？',
      told: '到 {liquidationAtTwenty}。价格只能跌 {near}，而不是 {far}：杠杆加倍，能扛的跌幅不到一半。',
      beliefs: {
        longer: {
          held: '她能扛得更久。',
          shown:
            '到 {closeMark} 她已被强平；杠杆 {times} 倍时，同样的下跌安然无事。保证金减半，离破产价格的距离减半，强平还要更早。',
        },
        sooner: {
          held: '一跌就强平。',
          shown: '到 {nearMark}，{half} 已亏掉 {lostAtNear}，她仍未被强平。保证金减半，仍能扛住接近一半的跌幅。',
        },
      },
    },
    save: {
      say: '杠杆 {double} 倍时，跌到 {dipMark} 已把她强平。用图上方的滑块调低杠杆，直到同样的下跌她也扛得住。',
      told: '同样的下跌，同样的手数，差别只在保证金。',
      note: '原来的结局作为虚影保留：可在“分支”里对比。',
    },
    play: { say: '随意调整杠杆和价格。每种杠杆能扛多大的跌幅？先猜，再看。' },
  },
  takeaways: [
    '强平发生在钱亏光之前。',
    '强平价格与破产价格之间，是交易所卖出的余地。',
    '杠杆加倍，能扛的跌幅不到一半。',
  ],
  exit: '两个人同价买入同样手数，其中一人保证金多一倍。价格下跌，一人被强平：是谁？她的保证金亏光了吗？',
  answer: '保证金少的那位：她的强平价格更近。她的钱还没亏光，交易所趁还有剩余时卖出。',
  dare: '你能让她被强平时，保证金还剩十分之一以上吗？',
  talk: ['为什么不等到保证金亏光？', '如果价格一下子跳过这两个价格，会怎样？'],
} satisfies LessonWords;
