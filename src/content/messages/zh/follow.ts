/**
 * "Be this account" in Simplified Chinese: the step told in the first person, and the four questions of somebody it
 * happened to.
 */
import type { Messages } from '../messages.ts';

export const follow = {
  'follow.story': '我在这一步的经历',
  'follow.answers': '我的四个问题',

  'follow.iAm':
    '我是 {account}，{side, select, long {多头} other {空头}} {lots}，开仓价 {entry}。标记价格 {mark} 时盈亏为 {pnl}，我的权益是 {equity}。',
  'follow.iAmFlat': '我是 {account}。我现在没有仓位；权益是 {equity}。',
  'follow.waiting': '还没有发生任何事。移动价格试试。',
  'follow.untouched': '这一步里，我没有受到影响。',
  'follow.untouchedSoFar': '到目前为止，我没有受到影响。',

  'follow.deposited': '我存入 {amount}。',
  'follow.withdrawn': '我提取 {amount}。',
  'follow.ordered': '我以 {price} 挂单{side, select, long {买入} other {卖出}} {lots}。',
  'follow.bought': '我以 {price} 从 {other} 买入 {lots}。',
  'follow.sold': '我以 {price} 向 {other} 卖出 {lots}。',
  'follow.markSet': '标记价格从 {previousMark} 变为 {mark}。',
  'follow.fundingPaid': '资金费：我{side, select, paid {支付} other {收取}} {amount}。',
  'follow.marginBreached': '我的权益 {equity} 已撑不住仓位：需要 {maintenance}。',
  'follow.ordersCancelled': '我的挂单被撤销：{lots}。',
  'follow.liquidationStarted':
    '我被强平：我的{side, select, long {多头} other {空头}} {lots} 被接走，不论价格一律{side, select, long {卖出} other {买回}}。',
  'follow.filled': '我的 {lots} 以 {price} {side, select, long {卖给 {other}} other {从 {other} 买回}}。',
  'follow.filledPaid':
    '我的 {lots} 以 {price} {side, select, long {卖给 {other}} other {从 {other} 买回}}：价格差到我付不起，保险基金支付 {amount}。',
  'follow.filledSurplus':
    '我的 {lots} 以 {price} {side, select, long {卖给 {other}} other {从 {other} 买回}}：剩余 {amount} 归保险基金。',
  'follow.filledMine': '我的挂单以 {price} {side, select, long {买入} other {卖出}} {other} 的仓位 {lots}。',
  'follow.unfilled': '我的 {lots} 找不到人{side, select, long {买} other {卖}}。按标记价格平仓会穿仓 {shortfall}。',
  'follow.positionTakenOver': '保险基金以我的破产价格接管我的 {lots}。',
  'follow.vaultTookOver': '金库接管我的 {lots}。',
  'follow.adlOfMine':
    '我还剩 {lots}。它们将与队列中的 <candidatesWhy>{candidates, number}</candidatesWhy> 个候选账户对平。',
  'follow.adlNotReached': '{account} 的 {lots} 与队列对平。我在队列中，但没有轮到我。',
  'follow.adlPicked': '{account} 的 {lots} 与队列对平，我排在第 <rankWhy>{rank}</rankWhy> 位。',
  'follow.adlFilled': '我被自动减仓：我的 {lots} 以 {price} 平仓。与标记价格相比，我让出 {amount}。',
  'follow.adlFilledGain': '我被自动减仓：我的 {lots} 以 {price} 平仓，比标记价格多得 {amount}。',
  'follow.adlFilledEven': '我被自动减仓：我的 {lots} 按标记价格平仓。',
  'follow.adlAgainst': '我的 {lots} 以 {price} 与队列第 <rankWhy>{rank}</rankWhy> 位的 {other} 对平。',
  'follow.adlCompleted': '自动减仓结束：平掉 {lots}，剩余 {remaining}。',
  'follow.skipped':
    '我在队列第 <rankWhy>{rank}</rankWhy> 位，但被跳过：{reason, select, leftNegative {平仓会使我的权益变成负数} underWater {我自己已经资不抵债} notProfitable {我没有盈利} other {我已没有可让出的}}。',
  'follow.haircut': '我为 {account} 的亏损让出 {amount} 的盈利，仓位保留。',
  'follow.haircutOfMine': '{other} 为我的亏损让出 {amount} 的盈利。',
  'follow.socialised': '我分摊 {account} 亏损中的 {amount}。',
  'follow.socialisedOfMine': '{other} 分摊我亏损中的 {amount}。',
  'follow.inventory': '我以 {price} 接下 {account} 接管来的仓位中的 {lots}。',
  'follow.pending': '我还欠 {amount}。',
  'follow.insolvent': '我资不抵债：缺口 {amount}，无人支付。',

  'follow.q.rank': '我排第几？评分由什么构成？',
  'follow.q.price': '我以什么价格被平仓？',
  'follow.q.cost': '我付出了什么？留下了什么？',
  'follow.q.leverage': '杠杆降到多少，就不会轮到我？',

  'follow.rank.was': '我排在队列第 <rankWhy>{rank}</rankWhy> 位{scored, select, yes {，评分 {score}} other {}}。',
  'follow.rank.is': '在 {count} 个{side, select, long {多头} other {空头}}中，我排第 {rank}。',
  'follow.rank.none': '我不在队列中：只有持仓的账户才排名。',
  'follow.rank.liquidated': '我不在队列中：我被强平了。队列承担的，正是我的保证金付不起的部分。',
  'follow.rank.unranked': '这本规则书现在不给我排名。',
  'follow.rank.earlier': '那是更早的一步；我现在不在队列中。',
  'follow.score.listed': '这本规则书没有评分：按列表顺序选取账户。',
  'follow.score.loading': '正在询问引擎……',

  'follow.price.none': '我没有被平仓。',
  'follow.price.adl': '我的 {lots} 以 {price} 平仓，当时标记价格为 {mark}。',
  'follow.price.earlier': '在更早的一步，我的 {lots} 以 {price} 平仓。现在标记价格为 {mark}。',
  'follow.price.fill': '{lots}（价格 {price}）',
  'follow.price.fills': '在订单簿成交：{fills}。',
  'follow.price.join': '{before}、{one}',
  'follow.price.more': '{before}，以及另外 {count, number} 笔成交',
  'follow.price.noFills': '我的仓位在订单簿中没有找到接手方。',
  'follow.price.deleveraged': '与队列中的赢家对平：{lots}。',
  'follow.price.takenOver': '被接管：{lots}。',
  'follow.price.bankruptcy': '我的破产价格是 {price}。',

  'follow.cost.none': '没有付出：没有人平掉我的仓位。',
  'follow.cost.lost': '与标记价格相比，我让出 {gaveUp}。我实现了 {kept}。',
  'follow.cost.gained': '没有付出：比标记价格多得 {gaveUp}。我实现了 {kept}。',
  'follow.cost.even': '与标记价格相比没有付出。我实现了 {kept}。',
  'follow.cost.haircut': '我让出 {gaveUp} 的盈利，仓位保留。',
  'follow.cost.liquidated': '按标记价格，我的仓位亏损 {loss}；其中 {margin} 是我自己的钱。',
  'follow.cost.others': '其余部分：订单簿 {book}，保险基金 {fund}，被减仓的赢家 {adl}，全体分摊 {socialised}。',
  'follow.cost.now': '按现在的标记价格：{said}。',

  'follow.leverage.ask': '找出来：重新运行引擎',
  'follow.leverage.asking': '正在以其他杠杆重走同样的步骤……',
  'follow.leverage.unmoved': '以我现在的 {now} 倍杠杆，没有轮到我。引擎运行了 {runs, number} 次。',
  'follow.leverage.found':
    '{highest} 倍：用这个杠杆，同样的步骤不会轮到我。我用的是 {now} 倍。引擎运行 {runs, number} 次得出。',
  'follow.leverage.none':
    '没有。即使用最低的一倍杠杆，同样的步骤也会轮到我；我用的是 {now} 倍。引擎运行了 {runs, number} 次。',
  'follow.leverage.unknown': '引擎无法回答：场景没有给我可改变的仓位和保证金。',
  'follow.leverage.still': '还没有走任何一步，无可重走。',
} satisfies Messages;
