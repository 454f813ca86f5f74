/** Words of the links between the stage and what there is to read beside it. */
import type { Messages } from '../messages.ts';

export const modes = {
  'mode.nav': 'Parts of the site',
  'mode.stage': 'Stage',
  'mode.learn': 'Learn',
  'mode.rules': 'Rules',
  'mode.evidence': 'Evidence',
  'mode.glossary': 'Glossary',
  'mode.loading': 'One moment …',
  'mode.missing': '{part}: this part of the page could not be loaded. Nothing is lost. Try again, or reload the page.',
  'mode.tryAgain': 'Try again',
  'mode.title': '{mode} · {site}',
} satisfies Messages;
