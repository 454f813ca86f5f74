/** Words of the branches: their names, the ghost, and who gained and lost between two of them. */
import type { Messages } from '../messages.ts';

export const branches = {
  'branches.title': 'Branches',
  'branches.list': 'Branches of this history',
  'branches.asOpened': 'As opened',
  'branches.at': '{name} · index {price}',
  'branches.start': '{name} · at the start',
  'branches.planned': '{name} · step {step}',
  'branches.here': 'you are here',
  'branches.choose': 'Show {name}',
  'branches.pin': 'Keep {name}',
  'branches.pin.short': 'Keep',
  'branches.compare': 'Compare with {name}',
  'branches.compare.short': 'Compare',
  'branches.dropped':
    '{count, plural, one {The oldest branch was dropped: {names}.} other {The # oldest branches were dropped: {names}.}} Eight are kept; those marked “Keep” stay.',
  'branches.difference': '{name} against {against}',
  'branches.noGhost': 'Choose “Compare” on a branch to see who gains and who loses between it and this one.',
  'branches.account': 'Account',
  'branches.gain': 'Gained or lost',
  'branches.equity': 'Equity',
  'branches.against': 'There',
  'branches.liquidated': 'Liquidated',
  'branches.deleveraged': 'Deleveraged',
  'branches.deposit': 'deposit {amount}',
  'branches.none': 'No account ends differently.',
  'branches.count':
    '{gained, plural, =0 {Nobody gains} one {# account gains} other {# accounts gain}}, {lost, plural, =0 {nobody loses} one {# loses} other {# lose}}; the rest is unchanged.',
  'branches.more': 'and {count} more',
} satisfies Messages;
