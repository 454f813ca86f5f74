/** Words of the mode Evidence. */
import type { Messages } from '../messages.ts';

export const evidence = {
  'evidence.about':
    'Worked examples that others published, run through the engine. The same files are run by the tests; this page is written from what they give.',
  'evidence.count':
    '{all, plural, one {# example} other {# examples}}: {agree, plural, one {# agrees} other {# agree}}, {differ, plural, one {# differs} other {# differ}}, {untold, plural, one {# cannot be told in the engine’s terms} other {# cannot be told in the engine’s terms}}.',
  'evidence.file': '{file}: {agree, number} of {all, number} agree',
  'evidence.example': 'Example',
  'evidence.source': 'Source',
  'evidence.published': 'Published',
  'evidence.computed': 'Computed',
  'evidence.agree': 'the same',
  'evidence.differ': 'differs: {computed}',
  'evidence.notSupported': 'not told: {reason}',
  'evidence.reproduced': 'Reproduced',
  'evidence.errata': 'Errata',
  'evidence.errata.about':
    'Published examples that contradict themselves or their own rules. They are shown with what is wrong, and not reproduced.',
  'evidence.errata.count': '{count, plural, one {# erratum} other {# errata}}',
} satisfies Messages;
