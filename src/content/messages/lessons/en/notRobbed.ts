/** Words of chapter 6. */
import type { LessonWords } from '../words.ts';

export const notRobbed = {
  title: 'Closed is not robbed',
  question: 'What does somebody lose who is deleveraged?',
  purpose: 'Tell apart lots closed, profit forgone and equity lost, and say what the cost is measured against.',
  steps: {
    robbed: {
      say: 'The mark is {mark}. {sol} is short and winning; next moment all his {solLots} lots are closed at {price} by <adl>auto-deleveraging</adl>. What has he lost?',
      told: 'He gives up {gaveUp} against the mark and keeps a profit of {kept}. Nothing of his deposit is touched.',
      note: 'Write three words on the board: lots, profit, equity. The chapter keeps them apart.',
      names: {
        everything: 'Everything: his position and what stood behind it',
        part: 'A part of his profit',
        nothing: 'Nothing at all',
      },
      beliefs: {
        everything: {
          held: 'Who is deleveraged is wiped out.',
          shown:
            'Look at his row: no lots left, and equity of {equityAfter}. Before the crash it was {deposit}. His position is gone; his money has grown.',
        },
        nothing: {
          held: 'He has his profit, so he lost nothing.',
          shown:
            'The price falls on, to {low}. Left alone he would have had {heldLow}; closed, he has {kept}. The difference is what he gave up.',
        },
      },
    },
    three: {
      say: 'Three numbers, often taken for one: lots closed {solLots}, all of them. Profit forgone at the mark {gaveUp}. Equity lost: none, it went from {deposit} to {equityAfter}.',
      note: 'A headline that says “closed” may mean any of the three.',
    },
    share: {
      say: 'Now all three winners. Order them by the share of their profit that they gave up, the largest share first.',
      told: '{sol} gave up {gaveUp} of {solProfit}; {sam} more money, {samGaveUp}, but of {samProfit}; {sara} nothing.',
      beliefs: {
        amount: {
          held: 'Who gives up most money gives up the largest share.',
          shown:
            '{sam} gave up {samGaveUp}, the larger sum, out of {samProfit}. {sol} gave up {gaveUp} out of only {solProfit}. Sum and share rank them differently.',
        },
        all: {
          held: 'All three gave something.',
          shown: '{sara} kept every lot, so her share is none. A queue that ends before you takes nothing from you.',
        },
      },
    },
    later: {
      say: 'Afterwards the price moves on. Draw what {sol} would have had by holding on, at each price. Closed, he has {kept}.',
      told: 'At {low} he would have had {heldLow}; at {price} it is even; at {high} he would have lost. There, being closed saved him {saved}.',
      note: 'Ask: is he angry at the low price? And at the high one?',
      names: { x: 'price afterwards', y: 'had he held' },
      beliefs: {
        always: {
          held: 'Being closed always costs him.',
          shown:
            'The price comes back to {high}. Had he held, he would stand at {heldHigh}. Closed at {price} he has {kept}: it saved him {saved}.',
        },
      },
    },
    lucky: {
      say: 'Find a price at which {sol} is glad to have been closed: drag it, or type it and press Set.',
      told: 'Above {price} he is better off closed. The same event, judged at another price, is luck.',
      note: 'The closing price is the break-even.',
    },
    play: { say: 'Move the price on, up and down. Watch “kept” and “had held” in the queue.' },
  },
  takeaways: [
    'Lots closed, profit forgone and equity lost are three numbers.',
    'What it costs depends on the price you compare with, and when.',
    'Whoever is closed keeps the profit up to the closing price.',
  ],
  exit: 'A headline says: “Winners lost millions to auto-deleveraging.” Which two questions do you ask before you believe it?',
  answer:
    'Lost of what: lots, profit or equity? And against which price, at which moment? Measured an hour later it may be a gain.',
  dare: 'Find two prices at which the same closing costs {sol} as much as it saves him.',
  talk: [
    'Which reference price would an exchange choose for its report? Which would a trader choose?',
    'A trader was hedged elsewhere. Is his closed profit still his whole loss?',
  ],
} satisfies LessonWords;
