/** Ids of the chapters, for addresses: known before the lessons themselves are loaded. */
export const chapterIds: readonly string[] = [
  'a-bet',
  'deposit',
  'other-side',
  'absorber',
  'last-resort',
  'not-robbed',
  'chain',
];
