/** Words of chapter 2. */
import type { LessonWords } from '../words.ts';

export const deposit = {
  title: 'The deposit runs out',
  question: 'How far may the price fall before the exchange steps in?',
  purpose: 'Tell liquidation price from bankruptcy price, and say what leverage does to both.',
  knob: 'Lena’s leverage',
  steps: {
    meet: {
      say: '{lena} bought {lots} lots at {entry} with a deposit of {money}: leverage {times}×. She may lose it. She must not lose more than it, or somebody else would have to pay.',
      note: 'Ask what the exchange needs in order to sell her position: time and buyers.',
    },
    where: {
      say: 'At which price does the exchange take her position away and sell it? Move the slider: your line moves on the picture.',
      told: 'At {liquidation}. Her money would last until {bankruptcy}; the exchange acts a little before.',
      note: 'Most say the bankruptcy price. Let them work it out: deposit over lots.',
      beliefs: {
        late: {
          held: 'She is liquidated when her money is gone.',
          shown:
            'At {goneMark} she is liquidated already, with {left} of her {money} still there. The exchange needs that rest while it sells. It acts before the money is gone.',
        },
        soon: {
          held: 'Losing much of her deposit is enough.',
          shown:
            'At {brinkMark} she has lost {lostAtBrink} of her {money}, and she is still in. Nothing happens until her equity falls below the <maintenanceMargin>maintenance margin</maintenanceMargin>.',
        },
      },
    },
    gap: {
      say: 'Two prices: at {liquidation}, the <liquidationPrice>liquidation price</liquidationPrice>, the sale begins; at {bankruptcy}, the <bankruptcyPrice>bankruptcy price</bankruptcyPrice>, nothing would be left. What lies between is the exchange’s room to sell.',
      note: 'On the picture: bar and small foot. The foot is the bankruptcy price.',
    },
    twice: {
      say: 'Same lots, half the deposit: {half}, leverage {double}×. Where is she liquidated now?',
      told: 'At {liquidationAtTwenty}. The price may fall by {near} instead of {far}: twice the leverage, less than half the way.',
      beliefs: {
        longer: {
          held: 'She holds out longer than that.',
          shown:
            'At {closeMark} she has been liquidated; at leverage {times}× the same fall is harmless. Half the deposit: half the way to bankruptcy, and liquidation comes before it.',
        },
        sooner: {
          held: 'At once, or nearly.',
          shown:
            'At {nearMark} she has lost {lostAtNear} of {half}, and she is still in. Half the deposit still carries nearly half the fall.',
        },
      },
    },
    save: {
      say: 'At leverage {double}× the fall to {dipMark} has liquidated her. Turn the leverage down, above the picture, until the same fall leaves her standing.',
      told: 'The same fall, the same lots. Only the deposit behind them decided.',
      note: 'The old future stays as a ghost: compare the two in Branches.',
    },
    play: {
      say: 'Turn leverage and price as you like. How far may the price fall at each leverage? Guess before you look.',
    },
  },
  takeaways: [
    'Liquidation comes before the money is gone.',
    'The gap between liquidation and bankruptcy price is the exchange’s room to sell.',
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
