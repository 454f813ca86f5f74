/** How a step ended for those it deleveraged, and what became of them, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const outcome = {
  'outcome.closed':
    '{account} 排在队列第 <rankWhy>{rank}</rankWhy> 位{scored, select, yes {（评分 {score}）} other {}}，以 {price} 被平仓，{cost, select, lost {让出 {amount}} gained {比标记价格多得 {amount}} other {没有让出}}',
  'outcome.haircut': '{account} 排在队列第 <rankWhy>{rank}</rankWhy> 位，让出 {amount} 的盈利',
  'outcome.join': '{before}；{one}',
  'outcome.end': '{all}。',
  'outcome.more': '{all}；另有 {count, number} 个账户共让出 {amount}。',
  'outcome.said': '{said}{outcome}',

  'aftermath.title': '先前被自动减仓的账户，按现在的标记价格看',
  'aftermath.cost': '留下 {kept}；继续持有会是 {held}：被平仓少得 {difference}',
  'aftermath.saved': '留下 {kept}；继续持有会是 {held}：被平仓省下 {difference}',
  'aftermath.even': '留下 {kept}；继续持有也一样',
  'aftermath.of': '{account}：{said}',
  'aftermath.more': '还有 {count, number} 个',
} satisfies Messages;
