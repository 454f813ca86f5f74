/** Dango's perpetuals as its book and its code have them at one commit. */
import type { RuleBook } from '#protocol/rulebook.ts';

const BOOK = 'https://github.com/left-curve/left-curve/blob/c1468da/book/perps/4-liquidation-and-adl.md';

export const dango = {
  id: 'dango@2026-07',
  name: 'Dango',
  asOf: '2026-07-29',
  about:
    'The minimum set of closes that restores maintenance, largest requirement first, offered to the book: not worse than bankruptcy while the account is solvent, at the oracle price or better once it is not. Whatever the book leaves is closed at once against the other side at the bankruptcy price, the best entry price first. The account bears its fills; a fee goes to the insurance fund, which pays what is missing in the end and may go negative.',
  sources: [
    {
      title: 'left-curve/left-curve c1468da: book/perps/4-liquidation-and-adl.md',
      url: BOOK,
      supports:
        'equity below maintenance, strictly; close schedule; bankruptcy price from the whole equity over the full size; any unfilled quantity is deleveraged; fee to the fund, which may go negative',
      parts: [
        'liquidationTrigger',
        'closeOut',
        'crossBankruptcy',
        'fund',
        'vault',
        'adlTrigger',
        'price',
        'fee',
        'fallback',
        'openOrders',
      ],
      date: '2026-07-29',
    },
    {
      title: 'left-curve/left-curve c1468da: dango/exchange/perps/src/maintain/liquidate.rs',
      url: 'https://github.com/left-curve/left-curve/blob/c1468da/dango/exchange/perps/src/maintain/liquidate.rs',
      supports:
        'ranking by entry price and address; bankruptcy price again for each position; bad debt is negative equity',
      parts: ['crossBankruptcy', 'ranking', 'allocation', 'price', 'candidates'],
      date: '2026-07-29',
    },
    {
      title: 'left-curve/left-curve: dango/testing/tests/perps/liquidation_spec.rs',
      url: 'https://github.com/left-curve/left-curve/blob/c1468da/dango/testing/tests/perps/liquidation_spec.rs',
      supports: 'the eight worked examples and their mirror images for shorts',
    },
  ],
  confidence: {
    liquidationTrigger: 'venue text or code',
    closeOut: 'venue text or code',
    crossBankruptcy: 'venue text or code',
    fund: 'venue text or code',
    vault: 'venue text or code',
    adlTrigger: 'venue text or code',
    ranking: 'venue text or code',
    candidates: 'venue text or code',
    openOrders: 'venue text or code',
    allocation: 'venue text or code',
    price: 'venue text or code',
    remainder: 'assumed',
    fallback: 'venue text or code',
    lights: 'assumed',
  },
  assumptions: {
    remainder:
      'Everything unfilled is deleveraged; only when nobody is left on the other side does a rest wait for the next step.',
    lights: 'The venue’s book describes no lights.',
  },
  gaps: [
    'Equal entry prices go by address; here by the order of the file, for shorts from the last to the first as there.',
    'Reduce-only orders of the deleveraged are resized; this exchange has none.',
    'When nobody is left to deleverage against, the fund tops the account up although it still holds positions; here it waits.',
    'A later version of the same page closes the remainder of an account that is still solvent at the oracle price.',
  ],
  errata: [
    {
      printed: 'The deficit is maintenance less equity over one plus the buffer, without brackets.',
      computed:
        'Read as printed, only the equity is divided (736.36 in the example); that is also what reaches the stated goal. Bracketed it would be 654.55. With no buffer both are the same.',
      source: { title: 'left-curve/left-curve c1468da: book/perps/4-liquidation-and-adl.md', url: BOOK },
    },
    {
      printed: 'The page’s fee is capped by the margin that remains.',
      computed:
        'The code caps it by equity, which counts the PnL of what stays open; the page’s examples come out alike.',
      source: { title: 'left-curve/left-curve c1468da: book/perps/4-liquidation-and-adl.md', url: BOOK },
    },
  ],
  notRunnable: null,
  liquidationTrigger: { compare: 'below' },
  liquidationOrder: 'accountId',
  reduction: { kind: 'none' },
  closeOut: { kind: 'minimumCloses', bufferPpm: 50_000 },
  crossBankruptcy: 'wholeEquity',
  recomputePerFill: false,
  rounding: { bankruptcyValue: 'up' },
  fund: {
    scope: 'shared',
    surplus: { to: 'account' },
    floor: null,
    balance: 'cash',
    whenShort: 'settleAtEnd',
    fee: { ppm: 1000, of: 'notional' },
  },
  vault: { kind: 'none' },
  adl: {
    trigger: { kind: 'anyRemainder' },
    ranking: { kind: 'entryPrice' },
    allocation: { kind: 'queue' },
    mechanism: 'tearUp',
    price: { kind: 'bankruptcy' },
    candidates: { who: 'winnersThenLosers', leftNegative: 'allow', inventory: false },
    openOrders: 'keep',
    feePpm: 0,
    maxCandidates: null,
  },
  remainder: 'wait',
  lotsHolder: 'fund',
  fallback: 'none',
  lights: 'none',
  scaleFree: true,
} satisfies RuleBook;
