/** Hyperliquid with the ranking that a security firm reconstructed from the program; everything else as documented. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { hyperliquidDocumented } from './hyperliquidDocumented.ts';

export const hyperliquidReconstructed = {
  ...hyperliquidDocumented,
  id: 'hyperliquid-reconstructed@2026-06',
  name: 'Hyperliquid (as reconstructed)',
  asOf: '2026-06-22',
  about:
    'As documented, but ranked by profit over entry notional times leverage, as a reader reports from OtterSec’s reconstruction of the program. The two rankings do not order alike: the documented one is dominated by leverage, this one by profit as well. Neither is known to be the rule in force.',
  sources: [
    ...hyperliquidDocumented.sources,
    {
      title: 'OtterSec: Hyperliquid risk engine, as reported by a reader',
      url: 'https://osec.io/blog/2026-06-22-hyperliquid-risk-engine',
      supports: 'profit ÷ entry notional × notional ÷ account value, each factor at least 10⁻⁸',
      parts: ['ranking'],
      date: '2026-06-22',
    },
  ],
  errata: [
    ...hyperliquidDocumented.errata,
    {
      printed: 'The two indexes, as documented and as reconstructed, are said to put accounts into the same order.',
      computed:
        'They do not: a return of 10 % at 10× scores 11 as documented and 1 as reconstructed, one of 100 % at 5.2× scores 10.4 and 5.2.',
      source: {
        title: 'OtterSec: Hyperliquid risk engine, as reported by a reader',
        url: 'https://osec.io/blog/2026-06-22-hyperliquid-risk-engine',
      },
    },
  ],
  confidence: { ...hyperliquidDocumented.confidence, ranking: 'third party' },
  adl: { ...hyperliquidDocumented.adl, ranking: { kind: 'hyperliquidReconstructed' } },
} satisfies RuleBook;
