/** Words of chapter 3. */
import type { LessonWords } from '../words.ts';

export const otherSide = {
  title: 'Someone must take the other side',
  question: 'Who decides what a liquidation costs: the price, or the buyers?',
  purpose: 'Say why a thin order book turns the same liquidation into a loss that the trader cannot cover.',
  knob: 'Lots at each bid',
  steps: {
    meet: {
      say: '{lena} is about to be liquidated: {lots} lots must be sold. The blue bars are buyers, {offered} lots in all. What they pay above {bankruptcy}, her <bankruptcyPrice>bankruptcy price</bankruptcyPrice>, is fine. Below it, somebody else pays.',
      note: 'Count the lots above and below the bankruptcy price before going on.',
    },
    hole: {
      say: 'The price falls to {mark}, with fewer and fewer buyers. Draw what the exchange’s fund is out of pocket in each book. Below zero means that it earns.',
      told: 'In the deepest book the fund earns {thickGain}; in the thinnest it loses {thinHole}. Same trader, same price: the buyers made the difference.',
      note: 'Let two people draw different lines and defend them.',
      names: { x: 'lots bid for', y: 'fund’s loss' },
      beliefs: {
        price: {
          held: 'The fall decides what it costs.',
          shown:
            'The fall is the same, {mark}. But here buyers want {thinBids} lots only: the last are sold cheaply, {unsold} not at all, and the fund is {thinHole} short.',
        },
        worst: {
          held: 'A liquidation always costs the fund something.',
          shown:
            'With {thickBids} lots bid for, all of hers are sold above {bankruptcy}. What they bring above it, {thickGain}, goes to the fund: it earns.',
        },
      },
    },
    fills: {
      say: 'In this book her lots eat their way down the bids. Those below {bankruptcy} are marked: there the <fund>fund</fund> pays the difference. On balance it is out {middleHole}.',
    },
    nobody: {
      say: 'Here {unsold} lots find no buyer at all. They hang at {bankruptcy}, hatched. That is the hole: not the fall made it, but the missing buyers.',
      note: 'This is where chapters on the fund and on deleveraging begin.',
    },
    thicken: {
      say: 'Add buyers until this liquidation costs the fund nothing: turn the lots at each bid up.',
      told: 'With enough <depth>depth</depth> every lot is sold in time. Liquidity is what a safe exchange is made of.',
    },
    play: { say: 'Try deep falls in deep books, and small ones in thin books. Which is worse?' },
  },
  takeaways: [
    'A liquidation is a sale. It needs buyers.',
    'The bankruptcy price is the break-even: above it the fund earns, below it the fund pays.',
    'The same fall is harmless in a deep book and a hole in a thin one.',
  ],
  exit: 'Two exchanges have the same trader and the same fall. One ends with a loss, one with a gain. What was different?',
  answer:
    'The order book. Where buyers stood above the bankruptcy price the sale left something over; where they were missing it fell short.',
  dare: 'Find a fall so deep that even the deepest book does not help.',
  talk: [
    'When do market makers take their bids away? Is that when they are needed?',
    'Should a liquidation be sold slowly? What could go wrong meanwhile?',
  ],
} satisfies LessonWords;
