/** Words of the page inside somebody else's page, and of links. */
import type { Messages } from '../messages.ts';

export const embed = {
  'embed.reset': 'Back to how it began',
  'embed.factory': 'Back to how it ships',
  'embed.full': 'Open full version',
  'embed.start': 'Start',
  'embed.exact': 'Reproduced exactly: the engine came to the state that the link names.',
  'embed.differs':
    'This is not quite what the link showed: the engine came to another state. What was left out is named below; where nothing is, the link was made by another version.',
} satisfies Messages;
