/** Words of the page inside somebody else's page, and of links, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const embed = {
  'embed.reset': '回到开头',
  'embed.factory': '恢复到出厂设定',
  'embed.full': '打开完整版',
  'embed.start': '开始',
  'embed.exact': '完全重现：引擎得到了链接所记录的状态。',
  'embed.differs':
    '与链接当时显示的不完全一致：引擎得到了另一个状态。忽略的内容列在下方；若没有列出，则链接由其他版本生成。',
} satisfies Messages;
