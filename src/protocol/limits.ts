/**
 * Most of everything that may come from outside, in one place: what a file, a link or a message may make the page allocate
 * or do. More than that is refused with the number it had and the number it may have.
 */
export const MOST = {
  /** Of a file: characters, and bytes before it is read. */
  fileCharacters: 20_000_000,
  fileBytes: 20_000_000,
  /** Of a link: characters, bytes that it unfolds to, edits, steps it writes out and steps it takes. */
  linkCharacters: 20_000,
  linkBytes: 200_000,
  linkEdits: 500,
  linkEntries: 500,
  linkSteps: 20_000,
  linkCommands: 100,
  /** Of a scenario. */
  contracts: 100,
  namedAccounts: 10_000,
  positionsOfAccount: 100,
  populations: 20,
  /** Named and from populations together. */
  accounts: 1_000_000,
  /** Accounts times contracts: each of them takes its place in every column, whether there is a position or not. */
  cells: 2_000_000,
  /** As `cells`, where the engine has to run on the page itself. */
  cellsOnPage: 50_000,
  tiers: 50,
  quotes: 1_000,
  ladderLevels: 500,
  sources: 50,
  steps: 20_000,
  commandsOfStep: 1_000,
  bars: 20_000,
} as const;
