/** Words of taking things along: files, text to copy, paper. */
import type { Messages } from '../messages.ts';

export const exporting = {
  'export.about':
    'Everything is made here, in this page, and goes nowhere but to your disk. Where the page may not save files, show the text and copy it.',
  'export.save': 'Save',
  'export.saveWhat': 'Save: {what}',
  'export.text': 'Show as text',
  'export.textWhat': 'Show as text: {what}',
  'export.scenario': 'Scenario (JSON)',
  'export.scenario.about': 'The world with every step taken so far as its script; opens here again.',
  'export.result': 'Result (JSON)',
  'export.result.about': 'Who lost what, who paid it, the checks of the books, and the digest.',
  'export.accounts': 'Accounts (CSV)',
  'export.accounts.about': 'A row for each position, in exact decimals.',
  'export.ledger': 'Ledger (CSV)',
  'export.ledger.about': 'Every movement of money so far, in exact decimals.',
  'export.ledgerJson': 'Ledger (JSON)',
  'export.ledgerJson.about': 'The same for programs, in atoms of the quote currency.',
  'export.events': 'Events (JSON)',
  'export.events.about': 'What happened in the step on the stage, with causes and postings.',
  'export.chart': 'Price chart (SVG)',
  'export.chart.about': 'The picture of price, order book and thresholds as shapes and text.',
  'export.picture': 'Stage (PNG)',
  'export.picture.about': 'Everything on the stage as it looks now.',
  'export.drawing': 'Drawing the picture…',
  'export.print': 'Print the stage',
  'export.nothing': 'There is nothing to save yet.',
  'export.failed': 'This could not be made: {reason}',
} satisfies Messages;
