/** The dialog and its words. */
import { share } from '#content/messages/en/share.ts';
import { ShareDialog } from './ShareDialog.tsx';

export const part = { Body: ShareDialog, words: share };
