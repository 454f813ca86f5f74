/** The two tables of lights that venues have published, in rank order. Sizes in contracts; lights as printed, five at the front. */
import type { Source } from '#protocol/source.ts';

export interface LightExample {
  readonly venue: string;
  readonly source: Source;
  readonly rows: readonly { readonly account: string; readonly size: number; readonly published: number }[];
}

export const lightExamples: readonly LightExample[] = [
  {
    venue: 'BitMEX',
    source: {
      title: 'BitMEX: auto-deleveraging examples',
      url: 'https://www.bitmex.com/app/autoDeleveragingExamples',
      // Printed as percentiles of a fifth each; the first fifth has five lights.
      supports: 'six longs ranked by score, with their percentiles',
    },
    rows: [
      { account: '2', size: 10, published: 5 },
      { account: '5', size: 20, published: 4 },
      { account: '4', size: 30, published: 3 },
      { account: '1', size: 10, published: 2 },
      { account: '6', size: 10, published: 2 },
      { account: '3', size: 20, published: 1 },
    ],
  },
  {
    venue: 'Delta',
    source: {
      title: 'Delta Exchange: slate, references.md, January 2019',
      url: 'https://github.com/delta-exchange/slate/blob/8196a0d/references.md',
      supports: 'seven longs ranked by profit, with their quintiles',
    },
    rows: [
      { account: '2', size: 20, published: 5 },
      { account: '5', size: 5, published: 5 },
      { account: '3', size: 50, published: 4 },
      { account: '4', size: 80, published: 3 },
      { account: '7', size: 70, published: 2 },
      { account: '1', size: 100, published: 1 },
      { account: '6', size: 30, published: 1 },
    ],
  },
];
