/** Words of the *why?* box. */
import type { Messages } from '../messages.ts';

export const why = {
  'why.title': 'Why {name}?',
  'why.name': 'Explanation',
  'why.of': '{name} of {account}',
  'why.loading': 'Asking the engine …',
  'why.unknown': 'The engine has no formula for this number at this moment.',
  'why.formula': 'Formula',
  'why.values': 'With the values now',
  'why.terms': 'In it',
  'why.term': 'Why {name}?',
  'why.back': 'Back to {name}',
  'why.rule': 'Rule',
  'why.shared': 'Arithmetic that every venue shares',
  'why.rounding': 'Rounding',
  'why.exact': 'Exact',
  'why.sources': 'Source',
  'why.teaching': 'Made up to teach with: no venue’s rule',
  'why.read': 'read {date}',
} satisfies Messages;
