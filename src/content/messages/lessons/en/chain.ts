/** Words of chapter 7. */
import type { LessonWords } from '../words.ts';

export const chain = {
  title: 'The cascade',
  question: 'How does one liquidation become many?',
  purpose:
    'Explain the loop from forced sale to mark to the next liquidation, why it has a threshold, and what ends it.',
  knob: 'Ana’s leverage',
  steps: {
    meet: {
      say: 'The index will fall once, to {index}, and stay there. In this book the <markPrice>mark</markPrice> follows the last trade, within limits around the index: what a sale fetches moves the mark for everybody. {ana}, {ben}, {bo} and {dora} are long.',
      note: 'That the mark follows trades is a rule of this book. Many venues damp it; a mark is there for that.',
    },
    first: {
      say: 'It has fallen. The mark is {firstMark}; only {ana}’s liquidation price, {anaLimit}, is passed. Her {sold} lots are sold. The index will not move again. How many accounts will be liquidated in the end?',
      told: '{liquidated}: {ana}, {ben}, {bo}, and then the market maker who bought from all of them. The fall took the mark past one price; the sales took it past the others. {dora} stands.',
      note: 'Let somebody point at the next bar on the price axis, and say what could reach it.',
      beliefs: {
        reached: {
          held: 'Only those whose price the fall has passed.',
          shown:
            'With {ana} at leverage {halved}, the same fall liquidates nobody: the mark stays above every long’s price. What took it past {ben}’s and {bo}’s was the sale of somebody else’s lots.',
        },
        everybody: {
          held: 'Once it starts, everybody goes.',
          shown:
            'The same fall, with enough buyers at the first price: {ana} is sold there, the mark stops at {deepMark}, and nobody follows. A chain needs a book that gives way.',
        },
      },
    },
    pull: {
      say: 'The second link. {ana}’s sale took the mark from {firstMark} to {nextMark}, and {ben}’s liquidation price, {benLimit}, lay between. His lots are sold next, lower still. Follow the chain to its end on the timeline.',
      note: 'Draw the loop on the board: sale, mark, margin, sale.',
    },
    jump: {
      say: 'Change one thing only: {ana}’s leverage. The fall stays the same. Draw how many accounts are liquidated at each leverage.',
      told: 'Nobody up to {edge}; all {liquidated} from {over} on. A <cascade>cascade</cascade> has a threshold: below it nothing, above it everything.',
      note: 'Most rooms draw a slope. Ask why a slope would need a chain that stops half-way.',
      names: { x: 'Ana’s leverage', y: 'accounts liquidated' },
      beliefs: {
        alone: {
          held: 'One account among so many changes little.',
          shown:
            'Her leverage a little lower, and the same fall liquidates nobody: not her, and none of those who would have come after her.',
        },
        gradual: {
          held: 'A little less leverage, a little less damage.',
          shown:
            'At {over} instead of {times}, still {stillLiquidated} are liquidated: a little less has changed nothing. One notch lower it would have changed everything.',
        },
      },
    },
    tame: {
      say: 'Your turn. Turn {ana}’s leverage down until the same fall liquidates nobody.',
      told: 'Without the first link there is no chain. One deposit, a little larger, has protected {ben}, {bo} and the market maker.',
      note: 'The same shocks are run again in the changed book; the branches keep both outcomes.',
    },
    stop: {
      say: 'How it ended: the market maker falls too, and no bids are left. Nobody buys {makerLots} lots; they are closed against winners. <adl>Auto-deleveraging</adl> sends no order: the mark rests at {lastMark}, just above {dora}’s liquidation price, {doraLimit}. The chain stops.',
      note: 'Ask what one more sale would have done to {dora}. A burden for the winners, a brake for everybody else: both are true.',
    },
    legs: {
      say: 'Who paid? {hana} was short here and long elsewhere, a hedge. All her {hanaLots} lots were closed, at a profit; the long outside is now naked. {bo}, long here and short elsewhere, was liquidated: his {boLots} lots are gone too.',
      note: 'The quiet cost: not the profit given up, but the risk that comes back. What {hana} must now sell, she sells elsewhere.',
    },
    play: {
      say: 'Now it is yours. Press Play for the fall as it was, or drag the price yourself, and turn the leverage. Where does the chain start, and how far does it run?',
    },
  },
  takeaways: [
    'A forced sale moves the mark, and the mark liquidates the next.',
    'Below a threshold nothing happens; above it, everything.',
    'Deleveraging sends no order: it can end a cascade, and it takes hedges apart.',
  ],
  exit: 'Liquidations stopped at the moment when winners were deleveraged. A friend says that is a coincidence. Is it? And who paid for it?',
  answer:
    'It is none: deleveraging closes lots without selling them, so nothing pushes the mark on to the next liquidation price. The winners paid, some of them with their hedge.',
  dare: 'Can you start the chain with {ana} at leverage {halved}? Say first what it takes.',
  talk: [
    'Why would an exchange let the mark follow its own trades at all?',
    'Who should decide how much leverage the first account may take: she, or those who come after her?',
  ],
} satisfies LessonWords;
