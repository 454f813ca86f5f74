/** Words of the fund panel: a tank with its level, its lines and its history. */
import type { Messages } from '../messages.ts';

export const fund = {
  'fund.title': 'Insurance fund',
  'fund.of': 'Insurance fund of {contract}',
  'fund.none': 'This world has no insurance fund.',
  'fund.floor': 'floor',
  'fund.floorNone': 'no floor: it may go below zero',
  'fund.trigger': 'deleveraging starts at',
  'fund.peak': 'peak',
  'fund.cash': 'cash',
  'fund.inventory': 'on positions taken over',
  'fund.tank': 'The fund holds {balance} of a peak of {peak}',
  'fund.history': 'Balance after each step, from {first} to {last}',
} satisfies Messages;
