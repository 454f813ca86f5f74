/** Words of the page around the panels: the top line, the hint, trouble, and what the live region says. */
import type { Messages } from '../messages.ts';

export const app = {
  'app.title': 'ADL Lab',
  'app.subtitle': 'How a leveraged exchange liquidates, spends its insurance fund and closes its winners',
  'app.hint': 'Drag the price down.',
  'app.hintMore': 'Everything here can be undone, and every number says why.',
  'app.hintPath': 'Press play to walk the recorded path, or drag the price away from it.',
  'app.hintScript': 'Press play, or drag the price down.',
  'app.skip': 'Skip to the price handle',
  'app.loading': 'Setting up the exchange …',
  'app.mainThread':
    'This page may not start a worker, so the engine runs on the page itself. Large scenarios will feel slow.',
  'app.ignored': 'Not understood in the address, and left out: {what}',
  'app.link.version':
    'This link was not opened: it was made by another version of this page, which this one cannot read.',
  'app.link.size': 'This link was not opened: it is longer, or says more, than a link may.',
  'app.link.damaged':
    'This link was not opened: part of it is missing or was changed on the way. Ask for it again, whole.',
  'app.link.preset': 'This link was not opened: it starts from a scenario that this page does not have.',
  'app.link.stopped': 'Opening the link was stopped. What was on the stage before is still there.',
  'app.work': 'The engine is at work …',
  'app.work.steps': 'Steps of the link',
  'app.work.stop': 'Stop',
  'app.update': 'A new version of this page is ready.',
  'app.update.take': 'Reload',
  'app.update.later': 'Later',
  'app.contract': 'Contract',
  'app.rules': 'Rule book: {name}, as of {date}',
  'app.fault.title': 'The engine stopped',
  'app.fault.about':
    'This is a bug, not an outcome. What had been committed was run again from the start, so you can go on. The file below reproduces the fault.',
  'app.fault.fatal': 'This is a bug, not an outcome. Reload the page to start again. The file below reproduces it.',
  'app.fault.crash': 'Something on this page broke',
  'app.fault.download': 'Download replay file',
  'app.fault.dismiss': 'Go on',
  'app.fault.reload': 'Reload the page',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.notices': 'Announcements',
  'app.said.loaded': '{name} is ready. {accounts, plural, one {# account} other {# accounts}}, mark {mark}.',
  'app.said.committed':
    'Index set to {index}, mark {mark}. {liquidated, plural, =0 {Nobody was liquidated.} one {# account was liquidated.} other {# accounts were liquidated.}} {deleveraged, plural, =0 {Nobody was deleveraged.} one {# was deleveraged.} other {# were deleveraged.}} Insurance fund {fund}.',
  'app.said.played':
    'The story is over. Of a loss of {loss}: margin paid {margin}, the book {book}, the insurance fund {fund}, deleveraging {adl}, everyone {socialised}.',
  'app.said.quiet': 'The story is over. Nobody was liquidated.',
  'app.now': 'Playback',
  'app.footer': 'Every number is computed in this page. Nothing is sent anywhere.',
} satisfies Messages;
