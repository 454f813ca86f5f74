/** Words of the hedged accounts: what stands outside, what is left here, what is naked. */
import type { Messages } from '../messages.ts';

export const hedges = {
  'hedges.title': 'Hedged accounts',
  'hedges.about': 'The other leg stands outside this exchange: it is shown here, and in no sum.',
  'hedges.table': 'Hedged accounts: the leg outside, the leg here, what is left naked',
  'hedges.account': 'Account',
  'hedges.outside': 'Outside',
  'hedges.before': 'Here at the start',
  'hedges.here': 'Here now',
  'hedges.naked': 'Naked',
  'hedges.whole': '= hedged',
  'hedges.left': '{side, select, long {▲ long} other {▼ short}} {size}',
  'hedges.lost':
    '{how, select, deleveraged {◩ lost by deleveraging} other {✕ lost by liquidation}}: {size} of its {side, select, long {long} other {short}} leg',
} satisfies Messages;
