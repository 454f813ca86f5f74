/** Words of chapter 5. */
import type { LessonWords } from '../words.ts';

export const lastResort = {
  title: 'The last resort',
  question: 'When buyers and the fund are not enough, whose winning position is closed first?',
  purpose: 'Say what auto-deleveraging does, in which order it takes accounts, and at what price.',
  steps: {
    meet: {
      say: '{lena} is long {lots} lots. {sam}, {sara} and {sol} are short against her: what she loses, they win. The price stands at {index}. A crash is coming.',
      note: 'Let the room find out from the table who has most money, who has most lots, and who has least money behind them.',
    },
    hole: {
      say: 'At {mark}, {lena} is liquidated. {filled} of her lots find buyers; {unfilled} do not. The <fund>insurance fund</fund> paid what those sales lacked and holds {balance}. Taking over the rest would cost {needed}: more than it has.',
      note: 'The hatched bar is what found no buyer. Everything that follows is about those lots.',
    },
    first: {
      say: 'Somebody on the winning side must now be closed. The table has what it takes to say who. Who is first?',
      told: '{sol} is first: the smallest of the three, and not the richest. The queue asks whose profit, and whose position, is largest for the money behind it.',
      note: 'Take a show of hands before you reveal. Most rooms say the richest.',
      names: {
        richest: 'The richest: most equity',
        largest: 'The largest: most lots',
        profit: 'The most profitable: most money won',
        leveraged: 'The most leveraged: least equity for its lots',
      },
      beliefs: {
        richest: {
          held: 'Whoever can best afford it pays.',
          shown:
            'Two winners with the same lots and the same profit; {ria} has far more money. Only {pim} is closed: {pimLots} lots. More money behind the same lots protects its owner.',
        },
        largest: {
          held: 'The biggest position goes first.',
          shown:
            '{bea} holds more lots and keeps all {beaLots}. {sky}, small and highly leveraged, loses all {skyLots}. Size decides how much can be taken, not who is asked first.',
        },
        profit: {
          held: 'Whoever won most gives first.',
          shown:
            '{eve} has won {evePnl}, {lou} only {louPnl}. Yet only {lou} is closed. What counts is profit for each unit of deposit, and leverage on top.',
        },
      },
    },
    rank: {
      say: 'The <score>score</score> behind the order: profit over deposit, times <effectiveLeverage>effective leverage</effectiveLeverage>. For {sol} that is {solReturn} × {solLeverage} = {solScore}; {sam}, next, has {samScore}. Press a score in the queue to see its arithmetic.',
      note: 'Work out the second score on the board. The reader can open every number to check.',
    },
    share: {
      say: '{unfilled} lots must be closed. Place them: how many will come from each?',
      told: '{sol} gives all he has, {sam} the rest, {sara} nothing. A queue takes one whole position, then the next.',
      beliefs: {
        everyone: {
          held: 'The loss is spread over all winners.',
          shown:
            'With more buyers the hole is small: {smallLots} lots. {sol} alone fills it; {sam} and {sara} are not touched. A queue does not spread.',
        },
        other: {
          held: 'Each of the first gives a part.',
          shown:
            'With more buyers the hole is small: {smallLots} lots. {sol} gives every one of them before {sam} is even asked. A queue empties its first place first.',
        },
      },
    },
    match: {
      say: 'One match, slowly: {solLots} of {lena}’s lots close against {solLots} of {sol}’s, at her <bankruptcyPrice>bankruptcy price</bankruptcyPrice>, {bankruptcy}. Against the mark he gives up {solGaveUp}. He keeps {solKept} of profit.',
      note: 'Two sides close in one stroke. No order is sent to the market, so the price does not move.',
    },
    both: {
      say: 'At the end {sara} still holds every lot. <openInterest>Open interest</openInterest> went from {interestBefore} to {interestAfter}, as much on the long side as on the short: a match takes from both.',
    },
    spare: {
      say: 'Your turn. Find a price at which {lena} is liquidated and nobody is deleveraged: drag it, or type it and press Set.',
      told: 'The fund could carry what was left, so nobody was asked. <adl>Auto-deleveraging</adl> starts only where the fund ends.',
      note: 'A little below her liquidation price is enough.',
    },
    play: { say: 'Now the whole stage is yours. Try deeper and shallower falls, and step through what happens.' },
  },
  takeaways: [
    'Rank is not size. The most leveraged profit is first.',
    'A match closes the same lots on both sides, at the bankruptcy price.',
    'Who is closed gives up part of a profit and keeps the rest.',
  ],
  exit: 'You hold the smallest of ten winning positions, at the highest leverage. Are you safe? What one thing would move you down the queue?',
  answer:
    'You are not safe: size does not count, and high leverage puts you near the front. Adding deposit lowers your leverage and your return on it, and moves you down.',
  dare: 'Can you make {sara} be closed? Try before you say no.',
  talk: [
    'Why not ask the largest position first? Who would then split into many small ones?',
    'Who is better off with a queue, and who with equal shares?',
  ],
} satisfies LessonWords;
