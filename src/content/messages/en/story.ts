/**
 * What happened, in the reader's words: one sentence per kind of event. Amounts, prices and sizes come in formatted.
 * A side is "long" or "short"; the sentence says "sold" for closing a long and "bought back" for closing a short.
 */
import type { Messages } from '../messages.ts';

export const story = {
  'story.title': 'Story',
  'story.empty': 'The story begins when the price moves.',
  'story.quiet': 'Step {step} is quiet: the mark stays where it was, and nobody is touched.',
  'story.goTo': 'Show this moment',
  'story.group': '{count, plural, one {+# more event} other {+# more events}}',
  'story.liquidations': '{count, plural, one {+# liquidation} other {+# liquidations}}',
  'story.showFewer': 'Show fewer',
  'story.first': 'the first {count} of {events}',

  'story.stepStarted': 'Step <stepWhy>{step}</stepWhy> begins.',
  'story.deposited': '{account} deposits {amount}.',
  'story.withdrawn': '{account} withdraws {amount}.',
  'story.orderPlaced': '{account} places an order to {side, select, long {buy} other {sell}} {lots} at {price}.',
  'story.traded': '{buyer} buys {lots} from {seller} at {price}.',
  'story.indexSet': 'The index goes from {previous} to {price}.',
  'story.markSet': 'The mark goes from {previousMark} to {mark}.',
  'story.markSetApart': 'The mark goes from {previousMark} to {mark}, {basis} away from the index.',
  'story.quotesRefreshed': '{account} refreshes the quotes: {bidLots} bid, {askLots} offered.',
  'story.fundingPaid': 'Funding: longs {side, select, long {receive} other {pay}} {amount}.',
  'story.marginBreached': '{account} is out of margin: equity {equity}, required {maintenance}.',
  'story.ordersCancelled': 'Open orders of {account} are cancelled: {lots}.',
  'story.liquidationStarted':
    '{account} is liquidated: {side, select, long {long} other {short}} {lots}, equity {equity}, required {maintenance}.',
  'story.reductionOrdered':
    '{lots} of {account}’s position are to be closed first, so that what is left, at most {tierLimit}, needs the margin of a lower tier.',
  'story.liquidationFilled':
    '{lots} of {account}’s position {side, select, long {sold to} other {bought from}} {counterparty} at {price}.',
  'story.liquidationFilledPaid':
    '{lots} of {account}’s position {side, select, long {sold to} other {bought from}} {counterparty} at {price}; the insurance fund pays {amount}.',
  'story.liquidationFilledSurplus':
    '{lots} of {account}’s position {side, select, long {sold to} other {bought from}} {counterparty} at {price}; {amount} are left for the insurance fund.',
  'story.liquidationUnfilled':
    '{lots} of {account}’s position find nobody to {side, select, long {buy} other {sell}}. Closing them at the mark would fall short by {shortfall}.',
  'story.positionTakenOver': 'The insurance fund takes over {lots} of {account}’s position at the bankruptcy price.',
  'story.vaultTookOver': 'The vault takes over {lots} of {account}’s position.',
  'story.fundReceived': 'The insurance fund receives {amount} and holds {balance}.',
  'story.fundPaid': 'The insurance fund pays {amount} and holds {balance}.',
  'story.fundExhausted':
    'The insurance fund cannot pay the {needed} that {account}’s position needs: it has {balance}.',
  'story.fundBelowFloor': 'The insurance fund’s own positions take it to {balance}, below its floor of {floor}.',
  'story.inventoryReduced': '{account} works off {lots} of what it took over, at {price}.',
  'story.adlTriggered':
    'Auto-deleveraging: {lots} of {account}’s position are closed against <candidatesWhy>{candidates, plural, one {one candidate} other {# candidates}}</candidatesWhy> in the queue.',
  'story.candidateSkipped':
    '{account}, number <rankWhy>{rank}</rankWhy> in the queue, is skipped: {reason, select, leftNegative {the close would leave it with less than nothing} underWater {it is under water itself} notProfitable {it has no profit} other {it has nothing left to give}}.',
  'story.adlFilled':
    '{counterparty}, number <rankWhy>{rank}</rankWhy> in the queue, is deleveraged: {lots} closed at {price}, {amount} given up against the mark.',
  'story.adlFilledGain':
    '{counterparty}, number <rankWhy>{rank}</rankWhy> in the queue, is deleveraged: {lots} closed at {price}, {amount} better than the mark.',
  'story.adlFilledEven':
    '{counterparty}, number <rankWhy>{rank}</rankWhy> in the queue, is deleveraged: {lots} closed at the mark.',
  'story.adlCompleted':
    'Deleveraging of {account}’s position ends: {lots} closed. {outcome, select, complete {Nothing is left.} counterpartiesExhausted {{remaining} remain, and nobody is left to take them.} iterationLimit {{remaining} remain: the limit of candidates was reached.} other {{remaining} remain: the fund is back above its stop level.}}',
  'story.haircutTaken':
    '{counterparty}, number <rankWhy>{rank}</rankWhy> in the queue, gives up {amount} of profit for {account}’s loss.',
  'story.lossSocialised': '{counterparty} bears {amount} of {account}’s loss.',
  'story.shortfallPending':
    '{account} still owes {amount}: {reason, select, coolDown {a cool-down runs} limit {the limit of this step is reached} counterpartiesExhausted {nobody is left to take the position} waiting {the position waits} nextStep {it is dealt with in the next step} other {the fund could not pay a fill}}.',
  'story.insolvent': '{account} is insolvent: {amount} are missing, and nobody pays them.',
  'story.invariantBreached': 'The books do not hold: invariant {number}, {message}.',
} satisfies Messages;
