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
      say: 'The index falls once, to {index}, and stays. Here the <markPrice>mark</markPrice> also follows the last trade, within limits: what a forced sale fetches moves the mark for everybody. Five traders, one market maker.',
      note: 'That the mark follows trades is a rule of this book. Many venues damp it; that is the point of a mark.',
    },
    order: {
      say: 'Three are long: {ana} at the highest leverage, {ben} with the most lots, {bo} the most careful. In which order are they liquidated?',
      told: '{ana} first, then {ben}, then {bo}: by how near their liquidation prices are, not by size.',
      beliefs: {
        largest: {
          held: 'The biggest position falls first.',
          shown:
            'With {ana} at leverage {halved} the same fall liquidates nobody: {ben}, the largest, stands. He falls only if somebody before him pushes the mark.',
        },
        other: {
          held: 'Whoever is careful is safe, or all fall together.',
          shown: 'After the first step only {ana} is out. {ben} and {bo} are still in: each needs one more push.',
        },
      },
    },
    pull: {
      say: 'The index has not moved again. But {ana}’s {sold} lots were sold down the book: the mark went from {firstMark} to {nextMark}, and {ben}’s liquidation price lay on the way. His lots come next.',
      note: 'Draw the loop on the board: sale, mark, margin, sale.',
    },
    jump: {
      say: 'Only {ana}’s leverage changes; the fall is the same. Draw how many accounts are liquidated at each leverage.',
      told: 'None, none, none, then {liquidated}. A <cascade>cascade</cascade> has a threshold: below it nothing, above it everything.',
      note: 'The gap between two neighbouring points is the lesson.',
      names: { x: 'Ana’s leverage', y: 'accounts liquidated' },
      beliefs: {
        gradual: {
          held: 'A little less leverage, a little less damage.',
          shown:
            'At leverage {milder} instead of {times} the same fall liquidates nobody, instead of {liquidated} accounts. There is no in-between: the chain starts, or it does not.',
        },
      },
    },
    stop: {
      say: 'In the end even the market maker falls, and no bids are left. What nobody buys is closed against {deleveraged} winners. <adl>Auto-deleveraging</adl> sends no order: the mark rests at {lastMark}, and the chain ends.',
      note: 'Burden for the winners, brake for everybody else. Both are true.',
    },
    legs: {
      say: '{hana} was hedged: short here, long elsewhere. Deleveraging closed {hanaClosed} of her {hanaLots} lots. What she holds outside is now naked. A hedge is safe only while both legs stand.',
      note: 'This is the quiet cost: not the profit given up, but the risk that comes back.',
    },
    tame: {
      say: 'Turn {ana}’s leverage down until the same fall liquidates nobody.',
      told: 'One account, a little more careful, and the fall stays a fall from {before} to {index}.',
    },
    play: { say: 'Look for the edge: at which leverage does the chain start, and how far does it run?' },
  },
  takeaways: [
    'A forced sale moves the mark, and the mark liquidates the next.',
    'Below a threshold nothing happens; above it, everything.',
    'Deleveraging sends no order: it can end a cascade, and it takes hedges apart.',
  ],
  exit: 'Liquidations stopped at the moment when winners were deleveraged. A friend says that is a coincidence. Is it? And who paid for it?',
  answer:
    'It is none: deleveraging closes lots without selling them, so the mark is not pushed on. The winners paid, some with a hedge.',
  dare: 'Can a fall of the same size run further if {ana} is more careful?',
  talk: [
    'Why would an exchange let the mark follow its own trades at all?',
    'Who should decide how much leverage the first account may take?',
  ],
} satisfies LessonWords;
