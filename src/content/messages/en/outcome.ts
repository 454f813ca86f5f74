/** How a step ended for those it deleveraged, in one sentence; and what became of them when the price went on. */
import type { Messages } from '../messages.ts';

export const outcome = {
  'outcome.closed':
    '{account}, <rankWhy>{rank, select, 1 {first} 2 {second} 3 {third} other {number {rank}}}</rankWhy> in the queue{scored, select, yes { with a score of {score}} other {}}, was closed at {price} and {cost, select, lost {gave up {amount}} gained {got {amount} more than at the mark} other {gave up nothing}}',
  'outcome.haircut':
    '{account}, <rankWhy>{rank, select, 1 {first} 2 {second} 3 {third} other {number {rank}}}</rankWhy> in the queue, gave up {amount} of profit',
  'outcome.join': '{before}; {one}',
  'outcome.end': '{all}.',
  'outcome.more': '{all}; {count, plural, one {one more gave up {amount}} other {# more gave up {amount} together}}.',
  'outcome.said': '{said} {outcome}',

  'aftermath.title': 'Closed earlier by ADL, at the mark now',
  'aftermath.cost': 'kept {kept}; holding would be {held}: being closed cost {difference}',
  'aftermath.saved': 'kept {kept}; holding would be {held}: being closed saved {difference}',
  'aftermath.even': 'kept {kept}; holding would be the same',
  'aftermath.of': '{account}: {said}',
  'aftermath.more': 'and {count} more',
} satisfies Messages;
