/** Words of chapter 4 in Simplified Chinese. */
import type { LessonWords } from '../words.ts';

export const absorber = {
  title: '减震器',
  question: '保险基金只出钱，还是也赚钱？',
  purpose: '画出下跌越深时基金还剩多少，并说清为什么更大的基金不等于承诺。',
  steps: {
    meet: {
      say: '<fund>保险基金</fund>有 {full}。被强平的仓位若低于破产价格 {bankruptcy} 卖出，差价由基金付。这本账里买家紧跟价格，每手都在标记价格附近卖出。',
      note: '“买家立刻跟上”是一个假设。请说明，最后再回来讨论。',
    },
    line: {
      say: '同样的起点，每次跌到不同的价格。请画出之后基金还有多少。',
      told: '先平，再升，然后陡降。最先的强平卖在破产价格之上，剩下的归基金。',
      note: '拐点就是这一课。说出答案之前，先问为什么会上升。',
      names: { x: '跌到的价格', y: '基金' },
      beliefs: {
        onlyPays: {
          held: '基金只会出钱。',
          shown: '到 {firstMark}，{lena} 被强平，卖在 {bankruptcy} 之上。她剩下的 {earned} 归基金。基金也靠强平积累。',
        },
        slow: {
          held: '它一点一点变空。',
          shown:
            '到 {deepMark}，{full} 只剩 {deepFund}。成交一旦低于 {bankruptcy}，价格每再跌一点，基金就要按整个仓位付钱。',
        },
      },
    },
    earns: {
      say: '跌到 {firstMark}：她被强平，仓位卖在 {bankruptcy} 略上方，基金赚 {earned}。小的冲击在喂养它。',
    },
    drains: {
      say: '跌到 {deepMark}：全部手数都卖在 {bankruptcy} 之下，基金只剩 {deepFund}。多次小赚，一次大亏。',
      note: '保险公司的账也是这样。',
    },
    earn: {
      say: '找一个价格，让基金付钱但还撑得住：比开始时少，而且没有人被自动减仓。',
      told: '从赚钱到见底，中间只有窄窄的一段价格。多窄，看仓位，不看基金。',
    },
    tail: {
      say: '基金加倍到 {twice}，跌到 {doubleMark}：还是不够，赢家让出 {gaveUp}。基金有底，下跌没有底。',
      note: '问基金要多大的人，必须先说是哪一种下跌。',
    },
    play: { say: '移动价格，看水箱和瀑布。基金到哪里为止？之后谁来付？' },
  },
  takeaways: [
    '成交高于破产价格，基金赚；低于，基金付。',
    '它的线有拐点：先升，再陡降。',
    '基金加倍只是把终点推远一点，终点还在。',
  ],
  exit: '一个平静的月份，小额强平很多，基金反而变大。这是怎么回事？对下一次暴跌说明什么？',
  answer: '小跌时卖在破产价格之上，剩余归基金。对暴跌说明不了什么：一次深跌就能全部拿走。',
  dare: '有没有一个跌幅，{lena} 被强平了，基金却一分不多一分不少？',
  talk: ['基金是谁的钱？太大时应归谁？', '如果买家不跟随价格，而是消失，会怎样？'],
} satisfies LessonWords;
