/** Words of the page inside somebody else's page, and of links, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const embed = {
  'embed.reset': '回到开头',
  'embed.full': '打开完整版',
  'embed.tooLong': '此状态对链接来说太长（{length} 个字符，最多 {most} 个）：完整版将从头打开。',
  'embed.start': '开始',
  'embed.exact': '完全重现：引擎得到了链接所记录的状态。',
  'embed.differs':
    '与链接当时显示的不完全一致：引擎得到了另一个状态。忽略的内容列在下方；若没有列出，则链接由其他版本生成。',
} satisfies Messages;
