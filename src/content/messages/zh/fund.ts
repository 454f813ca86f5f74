/** Words of the fund panel, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const fund = {
  'fund.title': '保险基金',
  'fund.of': '{contract} 的保险基金',
  'fund.none': '这个场景没有保险基金。',
  'fund.floor': '下限',
  'fund.floorNone': '没有下限：可以低于零',
  'fund.trigger': '低于此线开始减仓',
  'fund.peak': '峰值',
  'fund.cash': '现金',
  'fund.inventory': '接管仓位的盈亏',
  'fund.tank': '基金余额 {balance}，峰值 {peak}',
  'fund.history': '每一步之后的余额，从 {first} 到 {last}',
} satisfies Messages;
