/** The colour that the page is printed on, in its present theme; white where none is set. */
export function paper(): string {
  const colours = [document.body, document.documentElement].map((one) => getComputedStyle(one).backgroundColor);
  return colours.find((colour) => !/^rgba\(.*, 0\)$|^transparent$/.test(colour)) ?? 'white';
}
