/** Which of an account's prices fit beside its name, decided once for the whole lane so that its heading says the same. */

export interface NameText {
  readonly name: string;
  readonly liquidation: string;
  readonly bankruptcy: string;
}

/** Pixels of a letter in a heading and of a bold one in small labels, of a Chinese character, of a digit, and of the gaps. */
const LETTER = 6;
const BOLD = 7.4;
const CHARACTER = 12;
const DIGIT = 7;
const GAPS = 34;

const widthOf = (text: string, letter: number): number =>
  [...text].reduce(
    (sum, one) => sum + (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(one) ? CHARACTER : letter),
    0,
  );

/** Is the lane wide enough for its heading, and for every name with both prices? */
export function bothPricesFit(heading: string, texts: readonly NameText[], width: number): boolean {
  return (
    widthOf(heading, LETTER) <= width &&
    texts.every(
      ({ name, liquidation, bankruptcy }) =>
        widthOf(name, BOLD) + (liquidation.length + bankruptcy.length) * DIGIT + GAPS <= width,
    )
  );
}
