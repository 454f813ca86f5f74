/** Words of chapter 3. */
import type { LessonWords } from '../words.ts';

export const otherSide = {
  title: 'Someone must take the other side',
  question: 'Who decides what a liquidation costs: the price, or the buyers?',
  purpose: 'Say why a thin order book turns the same liquidation into a loss that the trader cannot cover.',
  knob: 'Lots at each bid',
  steps: {
    meet: {
      say: 'Blue bars are orders to buy, {offered} lots; they stay where they are. If {lena} is liquidated, her {lots} lots are sold to them, best price first. Below {bankruptcy}, her <bankruptcyPrice>bankruptcy price</bankruptcyPrice>, her deposit no longer covers it.',
      note: 'Count the lots above and below the bankruptcy price before going on.',
    },
    hole: {
      say: 'The price falls to {mark}, in four books: the same bids, fewer and fewer lots. Draw what the exchange’s fund loses in each. Below zero it earns.',
      told: 'In the deepest book the fund earns {thickGain}; in the thinnest it loses {thinHole}. Same trader, same price: the buyers made the difference.',
      note: 'Let two people draw different lines and defend them.',
      names: { x: 'lots bid for', y: 'fund’s loss' },
      beliefs: {
        price: {
          held: 'The fall decides what it costs.',
          shown:
            'The fall is the same, to {mark}. But here buyers want only {thinBids} lots: the last are sold cheaply, {unsold} not at all, and the fund is {thinHole} short.',
        },
        worst: {
          held: 'A liquidation always costs the fund something.',
          shown:
            'With {thickBids} lots bid for, all of hers are sold above {bankruptcy}. What they bring above it, {thickGain}, goes to the fund: it earns.',
        },
        steady: {
          held: 'Each buyer gone costs about the same.',
          shown:
            'With {scarceBids} lots bid for, hers reach down to the lowest bid, and the fund is {scarceHole} short. The first buyers to leave cost little; the hole opens when only low bids are left.',
        },
      },
    },
    fills: {
      say: 'In this book her lots eat their way down the bids. Fills below {bankruptcy} are dotted: there the <fund>fund</fund> pays the difference. On balance it is out {middleHole}.',
    },
    nobody: {
      say: 'Here {unsold} lots find no buyer at all. They hang at {bankruptcy}, hatched. The fall did not make this hole; the missing buyers did.',
      note: 'The chapters on the fund and on deleveraging begin here.',
    },
    thicken: {
      say: 'Add buyers until this liquidation costs the fund nothing: turn up the lots at each bid, above the picture.',
      told: 'With enough <depth>depth</depth> every lot is sold above her bankruptcy price, and the fund even earns.',
    },
    play: { say: 'Try small falls and deep ones, in every book. When does the depth of the fall matter at all?' },
  },
  takeaways: [
    'A liquidation is a sale. It needs buyers.',
    'The bankruptcy price is the break-even: above it the fund earns, below it the fund pays.',
    'The same fall is harmless in a deep book and a hole in a thin one.',
  ],
  exit: 'Two exchanges have the same trader and the same fall. One ends with a loss, one with a gain. What was different?',
  answer:
    'The order book. Where enough buyers stood above the bankruptcy price the sale left something over; where they were missing it fell short.',
  dare: 'Find a fall so deep that the deepest book does not help. If there is none: would real buyers stay where they are?',
  talk: [
    'When do market makers take their bids away? Is that when they are needed?',
    'Should a liquidation be sold slowly? What could go wrong meanwhile?',
  ],
} satisfies LessonWords;
