/** Who is followed, and its words. */
import { follow } from '#content/messages/en/follow.ts';
import { Me } from './Me.tsx';

export const part = { Body: Me, words: follow };
