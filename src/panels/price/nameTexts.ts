/** Which of an account's prices fit beside its name, decided once for the whole lane so that its heading says the same. */

export interface NameText {
  readonly name: string;
  readonly liquidation: string;
  readonly bankruptcy: string;
}

/** Pixels of a bold letter and of a digit in small labels, and of the gaps between name and prices. */
const LETTER = 7.4;
const DIGIT = 7;
const GAPS = 34;

/** Is the lane wide enough for every name with both prices? */
export function bothPricesFit(texts: readonly NameText[], width: number): boolean {
  return texts.every(
    ({ name, liquidation, bankruptcy }) =>
      name.length * LETTER + (liquidation.length + bankruptcy.length) * DIGIT + GAPS <= width,
  );
}
