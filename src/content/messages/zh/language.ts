/** The languages by their own names, and what the switch says, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const language = {
  'language.switch': '语言',
  'language.en': 'English',
  'language.zh': '中文',
  'language.failed': '未能加载{language}，页面保持原样。联网后请再试。',
} satisfies Messages;
