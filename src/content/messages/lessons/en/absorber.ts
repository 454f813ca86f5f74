/** Words of chapter 4. */
import type { LessonWords } from '../words.ts';

export const absorber = {
  title: 'The shock absorber',
  question: 'How deep a fall can the insurance fund take?',
  purpose: 'Draw what a fund holds as a fall gets deeper, and say why a larger fund is not a promise.',
  steps: {
    meet: {
      say: 'The insurance fund holds {full}. If {lena} is liquidated and sold below {bankruptcy}, her bankruptcy price, it pays the difference. Here buyers follow the price down at once: her {lots} lots fetch about the mark price.',
      note: 'That buyers follow at once is an assumption. Say so, and come back to it at the end.',
    },
    line: {
      say: 'One fall, each time to a different price. Draw what the fund holds afterwards.',
      told: 'Flat, then up, then steeply down. At {firstMark} she is sold above {bankruptcy}, and what is left of her deposit, {earned}, goes to the fund.',
      note: 'The kink is the lesson. Ask why the line rises before you say it.',
      names: { x: 'price it falls to', y: 'fund' },
      beliefs: {
        onlyPays: {
          held: 'A fund can only pay.',
          shown:
            'At {evenMark} too {lena} is liquidated, and her lots are sold above {bankruptcy}: the fund gains {evenEarned}. Liquidations are also how it fills.',
        },
        bend: {
          held: 'It turns at another price, or falls at another pace.',
          shown:
            'At {deeperMark} only {deeperFund} is left of {full}. From her liquidation on, each step lower costs the fund that step times all {lots} lots: above {bankruptcy} it still ends with more, below with less.',
        },
      },
    },
    drains: {
      say: 'A fall to {deepMark}: all her lots are sold below {bankruptcy}, and {deepFund} is left in the <fund>fund</fund>. Small falls fill it a little; one deep fall takes it.',
      note: 'This is what an insurer’s book looks like, too.',
    },
    earn: {
      say: 'Find a fall after which the fund holds less than at the start, though nobody is deleveraged. If you fall too far, start again.',
      told: 'There is little room: the fund divided by her lots is all that the price may fall below {bankruptcy}.',
    },
    tail: {
      say: 'Twice the fund, {twice}, and a fall to {doubleMark}: still not enough. Winners are <adl>deleveraged</adl> and give up {gaveUp}. The fund is a fixed sum; the fall is not.',
      note: 'Whoever asks how large a fund must be has to say for which fall.',
    },
    play: {
      say: 'Move the price and watch the fund and the waterfall. Where does the fund end, and who pays after it?',
    },
  },
  takeaways: [
    'The fund earns on fills above the bankruptcy price and pays below it.',
    'Its line is kinked: up first, then steeply down.',
    'Twice the fund moves the end further down, and does not remove it.',
  ],
  exit: 'After a quiet month with many small liquidations the fund is larger than before. How can that be, and what does it say about the next crash?',
  answer:
    'Small falls are sold above the bankruptcy price, and the rest goes to the fund. It says little about a crash: one deep fall can take it all.',
  dare: 'Is there a fall that leaves the fund with exactly what it had, although {lena} was liquidated?',
  talk: [
    'Whose money is the fund? Who should get it when it grows too large?',
    'What changes when buyers do not follow the price, but disappear?',
  ],
} satisfies LessonWords;
