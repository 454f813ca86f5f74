/**
 * "Be this account": the step told in the first person, and the four questions of somebody it happened to. A side is
 * "long" or "short". Numbers come in formatted; the sentences about other accounts are those of the story.
 */
import type { Messages } from '../messages.ts';

export const follow = {
  'follow.story': 'My story of this step',
  'follow.answers': 'My four questions',

  'follow.iAm':
    'I am {account}, {side, select, long {long} other {short}} {lots} from {entry}. At a mark of {mark} that is {pnl}, and my equity is {equity}.',
  'follow.iAmFlat': 'I am {account}. I hold no position now; my equity is {equity}.',
  'follow.waiting': 'Nothing has happened yet. Move the price.',
  'follow.untouched': 'Nothing has happened to me in this step.',
  'follow.untouchedSoFar': 'Nothing has happened to me so far.',

  'follow.deposited': 'I deposit {amount}.',
  'follow.withdrawn': 'I withdraw {amount}.',
  'follow.ordered': 'I place an order to {side, select, long {buy} other {sell}} {lots} at {price}.',
  'follow.bought': 'I buy {lots} from {other} at {price}.',
  'follow.sold': 'I sell {lots} to {other} at {price}.',
  'follow.markSet': 'The mark goes from {previousMark} to {mark}.',
  'follow.fundingPaid': 'Funding: I {side, select, paid {pay} other {receive}} {amount}.',
  'follow.marginBreached': 'My equity of {equity} no longer carries my position: {maintenance} are required.',
  'follow.ordersCancelled': 'My open orders are cancelled: {lots}.',
  'follow.liquidationStarted':
    'I am liquidated: my {side, select, long {long} other {short}} {lots} are taken from me, to be {side, select, long {sold} other {bought back}} whatever the price.',
  'follow.filled': '{lots} of mine are {side, select, long {sold to} other {bought from}} {other} at {price}.',
  'follow.filledPaid':
    '{lots} of mine are {side, select, long {sold to} other {bought from}} {other} at {price}: worse than I can pay for, so the insurance fund pays {amount}.',
  'follow.filledSurplus':
    '{lots} of mine are {side, select, long {sold to} other {bought from}} {other} at {price}: {amount} are left for the insurance fund.',
  'follow.filledMine':
    'My resting order {side, select, long {buys} other {sells}} {lots} of {other}’s position at {price}.',
  'follow.unfilled':
    '{lots} of mine find nobody to {side, select, long {buy} other {sell}} them. At the mark they would fall short by {shortfall}.',
  'follow.positionTakenOver': 'The insurance fund takes over {lots} of mine at my bankruptcy price.',
  'follow.vaultTookOver': 'The vault takes over {lots} of mine.',
  'follow.adlOfMine':
    '{lots} of mine are left over. They are closed against <candidatesWhy>{candidates, plural, one {the one candidate} other {# candidates}}</candidatesWhy> in the queue.',
  'follow.adlNotReached':
    '{lots} of {account}’s position are closed against the queue. I am in it, and my turn does not come.',
  'follow.adlPicked':
    '{lots} of {account}’s position are closed against the queue, and I am <rankWhy>{rank, select, 1 {first} 2 {second} 3 {third} other {number {rank}}}</rankWhy> in it.',
  'follow.adlFilled': 'I am deleveraged: {lots} of mine are closed at {price}. I give up {amount} against the mark.',
  'follow.adlFilledGain': 'I am deleveraged: {lots} of mine are closed at {price}, {amount} better than the mark.',
  'follow.adlFilledEven': 'I am deleveraged: {lots} of mine are closed at the mark.',
  'follow.adlAgainst':
    '{lots} of mine are closed against {other}, number <rankWhy>{rank}</rankWhy> in the queue, at {price}.',
  'follow.adlCompleted': 'Deleveraging ends: {lots} closed, {remaining} left.',
  'follow.skipped':
    'I am number <rankWhy>{rank}</rankWhy> in the queue, and I am skipped: {reason, select, leftNegative {the close would leave me with less than nothing} underWater {I am under water myself} notProfitable {I have no profit} other {I have nothing left to give}}.',
  'follow.haircut': 'I give up {amount} of my profit for {account}’s loss, and keep my position.',
  'follow.haircutOfMine': '{other} gives up {amount} of profit for my loss.',
  'follow.socialised': 'I bear {amount} of {account}’s loss.',
  'follow.socialisedOfMine': '{other} bears {amount} of my loss.',
  'follow.inventory': 'I take {lots} of what {account} had taken over, at {price}.',
  'follow.pending': 'I still owe {amount}.',
  'follow.insolvent': 'I am insolvent: {amount} are missing, and nobody pays them.',

  'follow.q.rank': 'What is my rank, and what is my score made of?',
  'follow.q.price': 'At what price was I closed?',
  'follow.q.cost': 'What did it cost me, and what did I keep?',
  'follow.q.leverage': 'At what leverage would I not have been reached?',

  'follow.rank.was':
    'I was <rankWhy>{rank, select, 1 {first} 2 {second} 3 {third} other {number {rank}}}</rankWhy> in the queue{scored, select, yes { with a score of {score}} other {}}.',
  'follow.rank.is': 'I am number {rank} of {count} {side, select, long {longs} other {shorts}}.',
  'follow.rank.none': 'I am not in the queue: only those with a position are ranked.',
  'follow.rank.liquidated': 'I was not in the queue: I was liquidated. The queue pays for what my margin could not.',
  'follow.rank.unranked': 'This rule book does not rank me now.',
  'follow.rank.earlier': 'That was in an earlier step; I have no place in the queue now.',
  'follow.score.listed': 'This rule book has no score: it takes accounts as they are listed.',
  'follow.score.loading': 'Asking the engine …',

  'follow.price.none': 'I was not closed.',
  'follow.price.adl': '{lots} of mine at {price}, with the mark at {mark}.',
  'follow.price.earlier': '{lots} of mine at {price}, in an earlier step. The mark is {mark} now.',
  'follow.price.fill': '{lots} at {price}',
  'follow.price.fills': 'Into the order book: {fills}.',
  'follow.price.join': '{before}, {one}',
  'follow.price.more': '{before}, and {count} more fills',
  'follow.price.noFills': 'Nothing of mine found a taker in the order book.',
  'follow.price.deleveraged': 'Against winners in the queue: {lots}.',
  'follow.price.takenOver': 'Taken over: {lots}.',
  'follow.price.bankruptcy': 'My bankruptcy price was {price}.',

  'follow.cost.none': 'Nothing: nobody closed anything of mine.',
  'follow.cost.lost': 'Against the mark I gave up {gaveUp}. I realised {kept}.',
  'follow.cost.gained': 'Nothing: I got {gaveUp} more than at the mark. I realised {kept}.',
  'follow.cost.even': 'Nothing against the mark. I realised {kept}.',
  'follow.cost.haircut': 'I gave up {gaveUp} of profit and keep my position.',
  'follow.cost.liquidated': 'My position lost {loss} at the mark; {margin} of it was mine.',
  'follow.cost.others':
    'The rest: order book {book}, insurance fund {fund}, deleveraged winners {adl}, everyone {socialised}.',
  'follow.cost.now': 'At the mark now: {said}.',

  'follow.leverage.ask': 'Find it: run the engine again',
  'follow.leverage.asking': 'Running the same steps at other leverages …',
  'follow.leverage.unmoved':
    'I was not reached at my own {now}×. {runs, plural, one {One run} other {# runs}} of the engine.',
  'follow.leverage.found':
    '{highest}×: at that leverage the same steps would not have reached me. I had {now}×. Found in {runs, plural, one {one run} other {# runs}} of the engine.',
  'follow.leverage.none':
    'None. Even at the least leverage, one times, the same steps would have reached me; I had {now}×. {runs, plural, one {One run} other {# runs}} of the engine.',
  'follow.leverage.unknown':
    'The engine cannot say: the scenario gives me no position and deposit of my own to change.',
  'follow.leverage.still': 'No step has been taken yet, so there is nothing to run again.',
} satisfies Messages;
