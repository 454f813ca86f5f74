/** Words of chapter 4. */
import type { LessonWords } from '../words.ts';

export const absorber = {
  title: 'The shock absorber',
  question: 'Does the insurance fund only pay, or does it also earn?',
  purpose: 'Draw what a fund holds as a fall gets deeper, and say why a larger fund is not a promise.',
  steps: {
    meet: {
      say: 'The <fund>insurance fund</fund> holds {full}. When a liquidated position sells below its bankruptcy price, {bankruptcy}, the fund pays the difference. In this book buyers follow the price down, so every lot is sold near the mark.',
      note: 'That buyers follow at once is an assumption. Say so, and come back to it at the end.',
    },
    line: {
      say: 'One fall, to a different price each time. Draw what the fund holds afterwards.',
      told: 'Flat, then up, then steeply down. The first liquidations sell above the bankruptcy price, and what is left over belongs to the fund.',
      note: 'The kink is the lesson. Ask why the line rises before you say it.',
      names: { x: 'price it falls to', y: 'fund' },
      beliefs: {
        onlyPays: {
          held: 'A fund can only pay.',
          shown:
            'At {firstMark} {lena} is liquidated and sold above {bankruptcy}. Her rest, {earned}, goes to the fund. Liquidations are also how it fills.',
        },
        slow: {
          held: 'It empties little by little.',
          shown:
            'At {deepMark} only {deepFund} is left of {full}. Once fills are below {bankruptcy}, every further step of the price costs the fund the whole position’s size.',
        },
      },
    },
    earns: {
      say: 'A fall to {firstMark}: she is liquidated, her lots are sold a little above {bankruptcy}, and the fund gains {earned}. Small shocks feed it.',
    },
    drains: {
      say: 'A fall to {deepMark}: all her lots are sold below {bankruptcy}, and the fund is left with {deepFund}. Many small gains, one large loss.',
      note: 'This is what an insurer’s book looks like, too.',
    },
    earn: {
      say: 'Find a price at which the fund pays, but still holds: less than at the start, and nobody is deleveraged.',
      told: 'Between earning and empty lies a narrow band of prices. How narrow depends on the position, not on the fund.',
    },
    tail: {
      say: 'Twice the fund, {twice}, and a fall to {doubleMark}: it is not enough either, and winners give up {gaveUp}. A fund is a stock; a fall knows no floor.',
      note: 'Whoever asks how large a fund must be has to say for which fall.',
    },
    play: { say: 'Move the price and watch tank and waterfall. Where does the fund end, and who pays after it?' },
  },
  takeaways: [
    'The fund earns on fills above the bankruptcy price and pays below it.',
    'Its line is kinked: up first, then steeply down.',
    'Twice the fund moves the end a little further, and does not remove it.',
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
