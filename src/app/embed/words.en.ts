/** What `embed.html` says. */
import { en } from '#content/messages/en.ts';
import type { Spoken } from '../locales.ts';

export const tag: string = 'en-GB';
export const spoken: Spoken = { messages: en, prose: {} };
