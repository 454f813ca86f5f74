/** Words on the stage of what is opened there, before it is: the rest of them comes with what they name. */
import type { Messages } from '../messages.ts';

export const doors = {
  'lab.title': 'Lab',
  'lab.open': 'Lab',
  'lab.said':
    'New branch: {name}. {liquidated, plural, =0 {Nobody is liquidated.} one {# account is liquidated.} other {# accounts are liquidated.}} {deleveraged, plural, =0 {Nobody is deleveraged.} one {# is deleveraged.} other {# are deleveraged.}}',
  'export.open': 'Export',
  'export.title': 'Take it along',
  'share.open': 'Share',
  'share.title': 'Share and embed',
  'share.docs': 'For your own page',
  'follow.title': 'Be this account',
  'follow.choose': 'I am',
  'follow.nobody': 'nobody in particular',
  'follow.more': 'the first {count}; anybody else from the tables',
  'follow.about': 'Choose an account, and the step is told by it: its rank, its price, its cost.',
  'follow.be': 'be',
  'follow.beSaid': 'Be {account}: the story in the first person',
  'follow.stop': 'Stop following',
  'learn.guess': 'your prediction',
  'learn.guessOf': 'you: {value}',
  'learn.step': 'Step {at} of {of}',
} satisfies Messages;
