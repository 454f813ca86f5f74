/** What `embed.zh.html` says. */
import { spoken as chinese } from '#content/messages/zh.ts';
import type { Spoken } from '../locales.ts';

export const tag: string = 'zh-Hans';
export const spoken: Spoken = chinese;
