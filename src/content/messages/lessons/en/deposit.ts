/** Words of chapter 2. */
import type { LessonWords } from '../words.ts';

export const deposit = {
  title: 'The deposit runs out',
  question: 'How far may the price fall before the exchange steps in?',
  purpose: 'Tell liquidation price from bankruptcy price, and say what leverage does to both.',
  knob: 'Lena’s leverage',
  steps: {
    meet: {
      say: '{lena} bought {lots} lots at {entry} with a deposit of {money}: leverage {times}. The exchange lets her lose money. It does not let her lose money she has not got.',
      note: 'Ask what the exchange needs in order to sell her position: time and buyers.',
    },
    where: {
      say: 'At which price does the exchange take her position away? Set the mark on the scale.',
      told: 'At {liquidation}. Her money would last until {bankruptcy}; the exchange acts a little before.',
      note: 'Most say the bankruptcy price. Let them work it out: deposit over lots.',
      beliefs: {
        late: {
          held: 'She is liquidated when her money is gone.',
          shown:
            'At {goneMark} she has been liquidated, and {left} of her deposit was still there. The exchange needs that rest to pay for selling. It acts before the money is gone.',
        },
        soon: {
          held: 'She is out as soon as it goes against her.',
          shown:
            'At {dipMark} she is losing and still in. Nothing happens until her equity falls to the <maintenanceMargin>maintenance margin</maintenanceMargin>.',
        },
      },
    },
    gap: {
      say: 'Two prices: at {liquidation}, the <liquidationPrice>liquidation price</liquidationPrice>, the sale begins; at {bankruptcy}, the <bankruptcyPrice>bankruptcy price</bankruptcyPrice>, nothing would be left. What lies between is the exchange’s time to sell.',
      note: 'On the picture: bar and small foot. The foot is the bankruptcy price.',
    },
    twice: {
      say: 'Same lots, half the deposit: {half}, leverage {double}. Where is she liquidated now?',
      told: 'At {liquidationAtTwenty}. The price may fall by {near} instead of {far}: twice the leverage, less than half the way.',
      beliefs: {
        same: {
          held: 'A little nearer than before.',
          shown:
            'A fall to {dipMark} is harmless at leverage {times}. At {double} it liquidates her. Distance shrinks with the deposit, and part of the deposit must always be left.',
        },
        sooner: {
          held: 'At once, or nearly.',
          shown:
            'At {nearMark} she is still in. Half the deposit still carries half the fall: she may lose {near} a lot before anything happens.',
        },
      },
    },
    save: {
      say: 'At leverage {double} the fall to {dipMark} has liquidated her. Turn the leverage down until the same fall leaves her standing.',
      told: 'The same fall, the same lots. Only the deposit behind them decided.',
      note: 'The old future stays as a ghost: compare the two in Branches.',
    },
    play: { say: 'Turn leverage and price as you like. How high may the leverage be for a fall of one in a hundred?' },
  },
  takeaways: [
    'Liquidation comes before the money is gone.',
    'The gap between liquidation and bankruptcy price is the exchange’s time to sell.',
    'Twice the leverage leaves less than half the way.',
  ],
  exit: 'Two traders hold the same lots from the same price. One put up twice the deposit. The price falls and one is liquidated: which, and was her deposit gone?',
  answer:
    'The one with half the deposit: her liquidation price is nearer. Her deposit was not quite gone; the exchange sells while something is left to pay with.',
  dare: 'Can you have her liquidated with more than a tenth of her deposit left?',
  talk: [
    'Why not wait until the deposit is gone?',
    'What if the price jumps over the gap between the two prices in one move?',
  ],
} satisfies LessonWords;
