/** What happened, one sentence per kind of event, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const story = {
  'story.title': '经过',
  'story.empty': '价格一动，故事就开始。',
  'story.quiet': '第 {step} 步很平静：标记价格没有变，也没有人受影响。',
  'story.goTo': '显示这一刻',
  'story.group': '另有 {count, number} 个事件',
  'story.liquidations': '另有 {count, number} 次强平',
  'story.showFewer': '收起',
  'story.first': '前 {count, number} 个，共 {events, number} 个',

  'story.stepStarted': '第 <stepWhy>{step}</stepWhy> 步开始。',
  'story.deposited': '{account} 存入 {amount}。',
  'story.withdrawn': '{account} 提取 {amount}。',
  'story.orderPlaced': '{account} 以 {price} 挂单{side, select, long {买入} other {卖出}} {lots}。',
  'story.traded': '{buyer} 以 {price} 从 {seller} 买入 {lots}。',
  'story.indexSet': '指数价格从 {previous} 变为 {price}。',
  'story.markSet': '标记价格从 {previousMark} 变为 {mark}。',
  'story.markSetApart': '标记价格从 {previousMark} 变为 {mark}，与指数相差 {basis}。',
  'story.quotesRefreshed': '{account} 更新报价：买盘 {bidLots}，卖盘 {askLots}。',
  'story.fundingPaid': '资金费：多头{side, select, long {收取} other {支付}} {amount}。',
  'story.marginBreached': '{account} 保证金不足：权益 {equity}，需要 {maintenance}。',
  'story.ordersCancelled': '{account} 的挂单被撤销：{lots}。',
  'story.liquidationStarted':
    '{account} 被强平：{side, select, long {多头} other {空头}} {lots}，权益 {equity}，需要 {maintenance}。',
  'story.reductionOrdered': '先平掉 {account} 的 {lots}，使剩余仓位不超过 {tierLimit}，降到较低的保证金档位。',
  'story.liquidationFilled':
    '{account} 的 {lots} 以 {price} {side, select, long {卖给 {counterparty}} other {从 {counterparty} 买回}}。',
  'story.liquidationFilledPaid':
    '{account} 的 {lots} 以 {price} {side, select, long {卖给 {counterparty}} other {从 {counterparty} 买回}}；保险基金支付 {amount}。',
  'story.liquidationFilledSurplus':
    '{account} 的 {lots} 以 {price} {side, select, long {卖给 {counterparty}} other {从 {counterparty} 买回}}；剩余 {amount} 归保险基金。',
  'story.liquidationUnfilled':
    '{account} 的 {lots} 找不到人{side, select, long {买} other {卖}}。按标记价格平仓会穿仓 {shortfall}。',
  'story.positionTakenOver': '保险基金以破产价格接管 {account} 的 {lots}。',
  'story.vaultTookOver': '金库接管 {account} 的 {lots}。',
  'story.fundReceived': '保险基金收入 {amount}，余额 {balance}。',
  'story.fundPaid': '保险基金支付 {amount}，余额 {balance}。',
  'story.fundExhausted': '{account} 的仓位需要 {needed}，保险基金付不起：余额只有 {balance}。',
  'story.fundBelowFloor': '保险基金自己的仓位使余额降到 {balance}，低于下限 {floor}。',
  'story.inventoryReduced': '{account} 以 {price} 处置接管来的 {lots}。',
  'story.adlTriggered':
    '自动减仓：{account} 的 {lots} 将与队列中的 <candidatesWhy>{candidates, number}</candidatesWhy> 个候选账户对平。',
  'story.candidateSkipped':
    '队列第 <rankWhy>{rank}</rankWhy> 位的 {account} 被跳过：{reason, select, leftNegative {平仓会使其权益变成负数} underWater {它自己已经资不抵债} notProfitable {它没有盈利} other {它已没有可让出的}}。',
  'story.adlFilled':
    '队列第 <rankWhy>{rank}</rankWhy> 位的 {counterparty} 被自动减仓：{lots} 以 {price} 平仓，与标记价格相比让出 {amount}。',
  'story.adlFilledGain':
    '队列第 <rankWhy>{rank}</rankWhy> 位的 {counterparty} 被自动减仓：{lots} 以 {price} 平仓，比标记价格多得 {amount}。',
  'story.adlFilledEven': '队列第 <rankWhy>{rank}</rankWhy> 位的 {counterparty} 被自动减仓：{lots} 按标记价格平仓。',
  'story.adlCompleted':
    '{account} 仓位的自动减仓结束：平掉 {lots}。{outcome, select, complete {没有剩余。} counterpartiesExhausted {还剩 {remaining}，再没有对手方可以接。} iterationLimit {还剩 {remaining}：已达到候选账户的数目上限。} other {还剩 {remaining}：基金已回到停止线以上。}}',
  'story.haircutTaken':
    '队列第 <rankWhy>{rank}</rankWhy> 位的 {counterparty} 为 {account} 的亏损让出 {amount} 的盈利。',
  'story.lossSocialised': '{counterparty} 分摊 {account} 亏损中的 {amount}。',
  'story.shortfallPending':
    '{account} 还欠 {amount}：{reason, select, coolDown {冷却期未过} limit {已达到这一步的上限} counterpartiesExhausted {再没有对手方可以接仓} waiting {仓位在等待} nextStep {留到下一步处理} other {基金付不起一笔成交}}。',
  'story.insolvent': '{account} 资不抵债：缺口 {amount}，无人支付。',
  'story.invariantBreached': '账目不成立：不变量 {number}，{message}。',
} satisfies Messages;
