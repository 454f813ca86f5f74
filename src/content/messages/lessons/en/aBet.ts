/** Words of chapter 1. */
import type { LessonWords } from '../words.ts';

export const aBet = {
  title: 'A bet with no end',
  question: 'When one side loses, where does the money go?',
  purpose: 'Say why gains and losses on a perpetual contract always cancel, and what leverage means.',
  steps: {
    meet: {
      say: '{lena} bought {lots} lots at {entry}; {sam} sold {samLots}, {sara} {saraLots}, {sol} {solLots}. The contract never ends. Gains and losses are counted at the <markPrice>mark price</markPrice>, at every moment.',
      note: 'Nobody owns the thing itself. A lot is a promise between two people about its price.',
    },
    shares: {
      say: 'The price falls to {low}, and {lena} loses {lenaLoss}. Who gains it? Place all of it.',
      told: '{sam} gains {samGain}, {sara} {saraGain}, {sol} {solGain}: in step with the lots they sold. Fees aside, the exchange gains nothing.',
      note: 'Ask first: does the exchange win when traders lose? Take hands.',
      names: { exchange: 'Exchange' },
      beliefs: {
        house: {
          held: 'The exchange takes the other side, as a casino does.',
          shown:
            'Now the price rises to {high}. {lena} wins {lenaGain}, and the three shorts pay it. The exchange’s own fund stands at {reserve} either way: it holds the deposits and takes no side.',
        },
        even: {
          held: 'The winners share alike.',
          shown:
            'Now the price rises to {high}: {sam}, who sold most, loses {samLoss}, more than the others. Gain and loss go by lots: price change times size.',
        },
      },
    },
    cancel: {
      say: 'Add up the column of <unrealizedPnl>unrealised PnL</unrealizedPnl>: minus {lenaLoss}, plus {samGain}, {saraGain} and {solGain}. Nothing is left over, and the exchange’s fund still holds {reserve}.',
      note: 'Let somebody read the column aloud and add. It cancels at every price, not only here.',
    },
    turn: {
      say: 'Now make {lena} the winner: drag the price above her entry, or type one and press Set. Watch the other rows while you do.',
      told: 'Her gain is their loss, to the last unit. No price makes everybody win.',
      note: 'Before it happens, ask who will be paying.',
    },
    worth: {
      say: 'Her position is worth {value}, her deposit is {deposit}. The ratio, {times}×, is her <leverage>leverage</leverage>. Gains and losses run on the whole position; only the deposit stands behind it.',
    },
    play: { say: 'Drag the price where you like. Is there one at which the column does not add up to zero?' },
  },
  takeaways: [
    'One side’s gain is the other side’s loss, at every price.',
    'Gain or loss is the change from entry to mark, times the lots.',
    'Leverage is what a position is worth over the deposit behind it.',
  ],
  exit: 'A friend says: “The exchange earns when traders lose.” The price rises, and every short loses. Who was paid?',
  answer:
    'The longs were paid, exactly what the shorts lost. The exchange only holds the deposits; its own fund did not change.',
  dare: 'Find a price at which two accounts win and nobody loses.',
  talk: [
    'If gains and losses cancel, why does anybody need a deposit at all?',
    'What happens to a winner when the loser cannot pay?',
  ],
} satisfies LessonWords;
