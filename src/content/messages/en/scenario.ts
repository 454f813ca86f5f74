/** Words of the scenario menu and of import. */
import type { Messages } from '../messages.ts';

export const scenario = {
  'scenario.label': 'Scenario',
  'scenario.own': '{name} (your file)',
  'scenario.import': 'Open a file',
  'scenario.import.title': 'Open a scenario file',
  'scenario.import.about':
    'A scenario file (*.scenario.json) holds accounts, order book, insurance fund and rules; a saved state (*.state.json) also what was done. It is read here, in this page, and goes nowhere.',
  'scenario.import.choose': 'Choose a file',
  'scenario.import.paste': 'Or paste its text',
  'scenario.import.open': 'Open',
  'scenario.refused': 'This was not opened. Nothing on the page changed.',
  'scenario.refused.path': 'Where',
  'scenario.refused.found': 'Found',
  'scenario.refused.expected': 'Expected',
  'scenario.refused.whole': 'the file as a whole',
  'scenario.refused.dismiss': 'Dismiss',
} satisfies Messages;
