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
  'mode.title': '{mode} · {site}',
} satisfies Messages;
