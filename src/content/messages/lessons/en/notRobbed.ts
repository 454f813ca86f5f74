/** Words of chapter 6. */
import type { LessonWords } from '../words.ts';

export const notRobbed = {
  title: 'Closed is not robbed',
  question: 'A winner’s position was closed by force. What did that cost, and compared with what?',
  purpose: 'Tell apart lots closed, profit given up and equity lost, and say against which price each is counted.',
  steps: {
    picked: {
      say: 'A crash has just happened. The price is {mark}; {unfilled} lots of {lena}’s position found no buyer, and the <fund>insurance fund</fund> cannot carry them. First in the queue: {sol}, who is short. He fears that he will be robbed.',
      note: 'Let the room say in their own words what “deleveraged” means before anybody looks.',
    },
    worth: {
      say: '{sol} put in {deposit} and is {pnl} ahead: his <equity>equity</equity> is {before}. Now all his lots are closed at {lena}’s <bankruptcyPrice>bankruptcy price</bankruptcyPrice>, {price}. What is his account worth right after?',
      told: '{after}. His deposit, untouched, and {kept} of profit: what he made from where he sold down to {price}.',
      note: 'He sold higher than he was closed at. The difference, times his lots, is his.',
      beliefs: {
        wiped: {
          held: 'Closed by force means wiped out.',
          shown:
            '{eve} was {evePnl} ahead. She too loses her whole position, and keeps {eveKept}. What she keeps depends on where she sold, not on the queue.',
        },
        free: {
          held: 'A winner is simply paid out.',
          shown:
            '{lou} sold late, at {louEntry}, and was {louPnl} ahead at the mark. He is closed at a higher price than he sold at, and loses {louLoss}. The price decides.',
        },
      },
    },
    three: {
      say: 'One event can be counted in three ways, each as a share of what he had: lots closed, profit given up, equity lost. Put the largest share first.',
      told: 'Lots closed: {lots} of {lots}. Profit given up: {gaveUp} of {pnl}. Equity lost: {gaveUp} of {before}. “He lost everything” is true of the first only.',
      note: 'Have them work each share out from the numbers on the page. Whoever quotes one should say which.',
      names: { profit: 'Profit given up', equity: 'Equity lost', lots: 'Lots closed' },
      beliefs: {
        everything: {
          held: 'Being closed takes most of what one owns.',
          shown:
            'The same crash, one match later. {samLots} of {sam}’s {samHeld} lots are closed. He gives up {samGaveUp} of a profit of {samPnl}, out of an equity of {samEquity}: the smallest share of the three.',
        },
        profit: {
          held: 'Being closed means losing the profit.',
          shown:
            '{eve} loses every lot and gives up {eveGaveUp} of {evePnl} profit: only what lies between the price of the close and the mark. All profit made above it stays hers.',
        },
        money: {
          held: 'It weighs more on his money than on his profit.',
          shown:
            '{lou} gives up {louGaveUp}, more than his whole profit of {louPnl}; but his equity was {louEquity}. The deposit stands behind the profit, so the share of equity is the smaller one.',
        },
      },
    },
    later: {
      say: 'The price moves on. How much more would {sol} have made by holding on? Draw it for four later prices. Under the line of zero, being closed was his luck.',
      told: 'At {low} he misses {lowMissed}. At {high} he is {highSaved} better off for having been closed. The line crosses zero at {even}, the price he was closed at.',
      note: 'Have two people draw it on the board first. Most draw a line that stays above zero.',
      names: { x: 'Price later', y: 'missed by being closed' },
      beliefs: {
        always: {
          held: 'Being closed always costs.',
          shown:
            'With a larger fund nobody is closed. Then the price comes back to {back}. {sol}, still short, is liquidated, and all of his deposit, {backLoss}, is gone. Being closed would have saved it.',
        },
        settled: {
          held: 'What it cost was settled when it happened.',
          shown:
            'Back at {even}, holding on would have brought {sameHeld}: exactly what he kept. Now it cost him nothing. The cost follows the price you compare with.',
        },
      },
    },
    glad: {
      say: 'Your turn, after the close. Find a price at which {sol} is glad: drag it, or type it and press Set. His line is in the queue, under “Closed earlier”.',
      told: 'Glad or angry, it is the same close. Only the price afterwards differs, and nobody knew it then.',
      note: 'Anything above the price he was closed at will do.',
    },
    whose: {
      say: 'A real day: on {factOctober2025Day} those whom Hyperliquid closed were paid {factHyperliquidAdlProfit} of profit. What was taken beyond need came to {factHyperliquidOvershootMost} at most, says the latest version of one paper. Before you quote either, ask: compared with which price?',
      note: 'Press a figure for its source. The estimate depends on method and on how long after the close one looks.',
    },
    play: {
      say: 'Now the whole stage is yours. Move the price up and down after the close, and watch what each of them kept.',
    },
  },
  takeaways: [
    'Lots closed, profit given up and equity lost are three shares of three things. Ask which.',
    'Who is closed is paid up to the price of the close.',
    'What it cost depends on the price you compare with, and on when you look.',
  ],
  exit: 'A friend’s winning short was closed by force; a headline says that she “lost it all”. Which two prices do you ask for before you believe it?',
  answer:
    'The price she sold at and the price she was closed at: between them lies the profit she keeps. What she missed needs a third, later price.',
  dare: 'Can you make {sam} glad and {sol} angry at the same price? Say first why, or why not.',
  talk: [
    'A venue may publish what it took, or what those closed missed. Which would you want, and at which moment?',
    'Would {sol} have chosen to be closed, had he been asked at the moment of the crash?',
  ],
} satisfies LessonWords;
