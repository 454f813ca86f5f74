/** Hyperliquid, March and November 2025: what its backstop vault took over, and what that cost. */
import type { Source } from '#protocol/source.ts';
import type { Fact } from './fact.ts';

const announcement: Source = {
  title: 'Hyperliquid announcement, stored copy',
  url: 'https://tglist.com/ru/channel/vIeNxn',
  date: '2025-03-27',
};
const jellyNews: Source = {
  title: 'News report on the unrealised loss and the vault’s day',
  url: 'https://www.pasa.solutions/en/main/info/news/detail/695962455234336667',
  date: '2025-03-26',
};
const popcat: Source = {
  title: 'Particle: Hyperliquid absorbs a loss after the POPCAT whipsaw',
  url: 'https://particle.news/story/hyperliquid-absorbs-49-million-loss-after-orchestrated-popcat-whipsaw-triggers-mass-liquidations',
  date: '2025-11-13',
};

const JELLY = '2025-03-26';
const POPCAT = '2025-11-12';

export const hyperliquid2025 = {
  factJellyDay: { value: JELLY, unit: 'day', asOf: JELLY, confidence: 'venue', source: announcement },
  factJellyShort: {
    value: '4000000',
    unit: 'usd',
    digits: 2,
    asOf: JELLY,
    confidence: 'venue',
    source: announcement,
  },
  factJellyPrice: { value: '0.0095', unit: 'usd', asOf: JELLY, confidence: 'venue', source: announcement },
  factJellyRefundPrice: { value: '0.037555', unit: 'usd', asOf: JELLY, confidence: 'venue', source: announcement },
  factJellyRise: { value: '4', unit: 'count', asOf: JELLY, confidence: 'venue', source: announcement },
  factJellyVaultDay: {
    value: '700000',
    unit: 'usd',
    digits: 2,
    asOf: JELLY,
    confidence: 'press',
    source: jellyNews,
  },
  factPopcatDay: { value: POPCAT, unit: 'day', asOf: POPCAT, confidence: 'press', source: popcat },
  factPopcatStake: { value: '3000000', unit: 'usd', digits: 2, asOf: POPCAT, confidence: 'press', source: popcat },
  factPopcatWallets: { value: '19', unit: 'count', asOf: POPCAT, confidence: 'press', source: popcat },
  factPopcatWallPrice: { value: '0.21', unit: 'usd', asOf: POPCAT, confidence: 'press', source: popcat },
  factPopcatVaultLoss: {
    value: '4900000',
    unit: 'usd',
    digits: 2,
    asOf: POPCAT,
    confidence: 'press',
    source: popcat,
  },
} satisfies Readonly<Record<string, Fact>>;
