/** The exchange's own accounts by their role, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const account = {
  'account.street': '市场',
  'account.fees': '手续费账户',
  'account.fund': '保险基金',
  'account.vault': '金库',
  'account.nobody': '无人',
} satisfies Messages;
